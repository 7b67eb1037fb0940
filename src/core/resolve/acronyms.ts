import { Class } from '../detect/people/people-words';
import { SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { COMMA } from '../text/punctuation';
import { Shape, TokenKind } from '../text/tokens';

/** Tokens of a name, half open. */
export interface NameRange {
  readonly first: number;
  readonly end: number;
}

/** How long a name with an acronym may be, in tokens. */
const LONGEST = 14;
const HEADS = Class.organisation | Class.state;
const JOINS =
  SourceBit.coordinator | SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.determiner;

/**
 * The name before the bracket at `open`, which holds one abbreviation (`Dewan Air dan Udara |(|DAU)`): by its initials
 * over joining words, else the capitalised words from `run`, from a head with its first letter; null where it does not stand for them.
 */
export function nameBefore(document: Document, open: number, run: number): NameRange | null {
  const spelled = spelledBefore(document, open);
  if (spelled >= 0) return { first: spelled, end: open + 3 };
  if (run < 0 || run >= open - 1) return null;
  const { tokens, lexicon } = document;
  // `Ketua |Perhimpunan| Air Indonesia (Perairi)`
  for (let i = run; i < open - 1; i++)
    if (tokens.code[i] === tokens.code[open + 1] && lexicon.people.classes.bits[tokens.word[i]] & HEADS)
      return { first: i, end: open + 3 };
  return { first: run, end: open + 3 };
}

/** Where the words before the bracket at `open` begin whose initials are the letters behind it; or -1. */
function spelledBefore({ text, tokens, lexicon }: Document, open: number): number {
  const start = tokens.start[open + 1];
  let letter = tokens.end[open + 1] - 1;
  for (let i = open - 1; i >= 0 && i >= open - LONGEST; i--) {
    if (tokens.shape[i] & Shape.startsUpper) {
      if (text.charCodeAt(tokens.start[i]) !== text.charCodeAt(letter)) return -1;
      if (--letter < start) return i;
    } else if (tokens.code[i] !== COMMA) {
      if (tokens.kind[i] !== TokenKind.word || !(lexicon.sources.bits[tokens.word[i]] & JOINS)) return -1;
    }
  }
  return -1;
}
