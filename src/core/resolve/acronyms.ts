import type { People } from '../detect/people/people';
import { Class } from '../detect/people/people-words';
import { SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { Shape, TokenKind } from '../text/tokens';

/** Tokens of a name, half open. */
export interface NameRange {
  readonly first: number;
  readonly end: number;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
/** How long a name with an acronym may be, in tokens. */
const LONGEST = 14;
const LONGEST_ACRONYM = 8;
const JOINS =
  SourceBit.coordinator | SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.determiner;
const HEADS = Class.organisation | Class.state;

/** Finds the names that abbreviations in brackets stand for, and those that stand in brackets behind one. */
export class Acronyms {
  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {}

  /**
   * The name before the bracket at `open`, which holds one abbreviation (`Dewan Air dan Udara |(|DAU)`): by its
   * initials over joining words, else the capitalised words from `run`; null where it does not stand for them.
   */
  before(open: number, run: number): NameRange | null {
    const { tokens } = this.document;
    const short = open + 1;
    if (tokens.code[open] !== OPEN || tokens.code[open + 2] !== CLOSE) return null;
    if (!this.isAcronym(short)) return this.blended(open, run);
    const spelled = this.spelledBefore(open, short);
    if (spelled >= 0) return { first: this.headBefore(spelled), end: open + 3 };
    return run >= 0 && run < open - 1 ? { first: run, end: open + 3 } : null;
  }

  /** The name in brackets behind the acronym at `at`: `DAU |(Dewan Air dan Udara)|`. */
  behind(at: number): NameRange | null {
    const { tokens } = this.document;
    if (tokens.code[at + 1] !== OPEN || !this.isAcronym(at) || !(tokens.shape[at + 2] & Shape.startsUpper))
      return null;
    const reach = Math.min(tokens.length, at + 2 + LONGEST);
    for (let close = at + 4; close < reach; close++)
      if (tokens.code[close] === CLOSE)
        return this.spelledBefore(close, at) === at + 2 ? { first: at + 2, end: close } : null;
    return null;
  }

  private isAcronym(at: number): boolean {
    const upper = Shape.startsUpper | Shape.upperInside;
    return (this.document.tokens.shape[at] & (upper | Shape.hasLower)) === upper;
  }

  /** Where the words before `end` begin whose initials are the letters of the acronym at `short`; or -1. */
  private spelledBefore(end: number, short: number): number {
    const { text, tokens, lexicon } = this.document;
    const start = tokens.start[short];
    let letter = tokens.end[short] - 1;
    if (letter - start >= LONGEST_ACRONYM) return -1;
    for (let i = end - 1; i >= 0 && i >= end - LONGEST; i--) {
      if (tokens.shape[i] & Shape.startsUpper) {
        if (text.charCodeAt(tokens.start[i]) !== text.charCodeAt(letter)) return -1;
        letter--;
        if (letter < start) return i;
      } else if (tokens.code[i] !== COMMA && tokens.code[i] !== 0x26) {
        if (tokens.kind[i] !== TokenKind.word || !(lexicon.sources.bits[tokens.word[i]] & JOINS)) return -1;
      }
    }
    return -1;
  }

  /** `|Kementerian| Air dan Udara (AU)`: the head that the abbreviation leaves out. */
  private headBefore(first: number): number {
    const { tokens, lexicon } = this.document;
    const { classes, begins } = lexicon.people;
    const head = first - 1;
    if (head < 0 || !(tokens.shape[head] & Shape.startsUpper) || this.people.mentionAt[head] >= 0)
      return first;
    return classes.bits[tokens.word[head]] & HEADS && begins[tokens.word[head]] === 0 ? head : first;
  }

  /** `Kejaksaan Kota Lama (|Kejakol|)`: a capitalised word in brackets that begins as the name does. */
  private blended(open: number, run: number): NameRange | null {
    const { tokens, lexicon } = this.document;
    const short = open + 1;
    if (!(tokens.shape[short] & Shape.startsUpper) || tokens.kind[open - 1] !== TokenKind.word) return null;
    if (run >= 0 && run < open - 1 && tokens.code[run] === tokens.code[short])
      return { first: run, end: open + 3 };
    // `Kementerian Air dan Udara (Kemenara)`: over joining words, to a head of a body.
    for (let i = open - 1; i >= 0 && i >= open - LONGEST; i--) {
      if (tokens.shape[i] & Shape.startsUpper) {
        const head = lexicon.people.classes.bits[tokens.word[i]] & HEADS;
        if (head && tokens.code[i] === tokens.code[short] && i < open - 1 && this.people.mentionAt[i] < 0)
          return { first: i, end: open + 3 };
      } else if (tokens.code[i] !== COMMA && !(lexicon.sources.bits[tokens.word[i]] & SourceBit.coordinator))
        return null;
    }
    return null;
  }
}
