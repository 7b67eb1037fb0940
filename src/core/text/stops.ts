import { TokenKind, type Tokens } from './tokens';
import type { WordClasses } from './word-set';

/** What the detectors stop at, as bits of a word: asked for together, so that a word is looked up once. */
export const Stop = { date: 1, cue: 2 } as const;

/** The tokens at which detectors stop, in order: gathered in one pass where each would make one of its own. */
export interface Stops {
  /** Words on which a time expression may turn, and all figures. */
  readonly dates: readonly number[];
  /** Words that a cue of reported speech may begin with. */
  readonly cues: readonly number[];
  /** Quotation marks. */
  readonly marks: readonly number[];
}

export function findStops({ length, kind, word }: Tokens, { bits }: WordClasses): Stops {
  const dates: number[] = [];
  const cues: number[] = [];
  const marks: number[] = [];
  for (let i = 0; i < length; i++) {
    if (kind[i] === TokenKind.word) {
      const stop = bits[word[i]];
      if (stop === 0) continue;
      if (stop & Stop.date) dates.push(i);
      if (stop & Stop.cue) cues.push(i);
    } else if (kind[i] === TokenKind.number) dates.push(i);
    else if (kind[i] === TokenKind.mark) marks.push(i);
  }
  return { dates, cues, marks };
}
