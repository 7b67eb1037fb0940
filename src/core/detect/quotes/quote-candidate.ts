import type { Evidence } from '../../article';
import type { SourcePhrase } from './source/source-phrase';

/** How a quote says whose words it holds. */
export const Reference = {
  /** A noun phrase: `kata Rina Wati`, `the ministry said`. A pronoun is one too. */
  phrase: 0,
  /** A pronoun inside the cue: `katanya`. */
  fused: 1,
  /** Nothing, but it goes on from the quote before it. */
  previous: 2,
  /** Nothing. */
  none: 3,
  /** Nobody: a passive without agent, `disebut akan mundur`. */
  nobody: 4,
} as const;
export type Reference = (typeof Reference)[keyof typeof Reference];

/** A quote before its speaker is resolved. Token ranges are half open. */
export interface QuoteCandidate {
  readonly type: 'direct' | 'indirect';
  readonly fragment: boolean;
  readonly firstToken: number;
  readonly endToken: number;
  /** The tokens of the cue, empty (`cueFirst === cueEnd`) where there is none. */
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly reference: Reference;
  /** Where `reference` is `phrase`. */
  readonly source: SourcePhrase | null;
  /** Name of the outlet that relays the words. */
  readonly via: string | null;
  readonly evidence: readonly Evidence[];
  /** In a headline: the quote further down that has the same words, and so the speaker. */
  readonly echoes?: QuoteCandidate;
}
