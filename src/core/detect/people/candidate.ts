import type { Evidence } from '../../article';
import { COMMA } from '../../text/punctuation';
import type { NameReader } from './name-reader';
import { Class } from './people-words';
import type { Title } from './title';

/** What speaks for a person, and the tokens that say so: evidence is made of it only for those who are listed. */
export interface Clue {
  readonly why: string;
  readonly first: number;
  readonly end: number;
}

/** A place that may name a person. Token ranges half open. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly phraseFirst: number;
  phraseEnd: number;
  readonly titles: Title[];
  /** How much speaks for a person; a title or form of address settles it. */
  score: number;
  readonly clues: Clue[];
  /** A second name of the same person in brackets (`Joko Widodo (Jokowi)`), or null. */
  alias: { first: number; end: number } | null;
  /** Token at which somebody else's title and name begin inside the title behind this name, or -1. */
  inner: number;
}

/** What a title or a form of address is worth: more than any doubt. */
export const SETTLED = 100;

export function start(first: number, end: number, phraseFirst: number, score: number): Candidate {
  return { first, end, phraseFirst, phraseEnd: end, titles: [], score, clues: [], alias: null, inner: -1 };
}

export function evidenceOf({ tokens, document }: NameReader, { why, first, end }: Clue): Evidence {
  const from = tokens.start[first];
  const to = tokens.end[end - 1];
  return { why, text: document.text.slice(from, to), start: from, end: to };
}

/** Whether only commas and a conjunction stand between the name that ends at `end` and the one that begins at `first`. */
export function isListedAfter(reader: NameReader, end: number, first: number): boolean {
  if (first <= end || first - end > 2) return false;
  for (let i = end; i < first; i++)
    if (reader.tokens.code[i] !== COMMA && (reader.classOf(i) & Class.conjunction) === 0) return false;
  return true;
}
