import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { lowerBits, rowsFor } from './capital-rows';
import { markHead } from './head-marks';
import { Begin, Class } from './people-words';
import { BRACKETED, PERSON_ONE, PLACE_ONE, personIn, sightingsWith } from './sightings';
import { markTitleCase } from './title-case';

/** Bits of `Capitals.mark`, one byte a token. */
export const Mark = {
  /** A word with a capital that may be part of a name. */
  capital: 1,
  place: 2,
  country: 4,
  organisation: 8,
  /** In a line where every word has a capital, so that capitals say nothing. */
  titleCase: 16,
  /** Inside direct speech: somebody else's words. */
  quoted: 32,
} as const;

const STRAIGHT = 0x22;
const OPENING = 0x201c;

function isDouble(code: number): boolean {
  return code === STRAIGHT || (code >= OPENING && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** What the capitals of a text tell before any name is read. Good until the next text is read. */
export class Capitals {
  readonly mark: Uint8Array;
  /** Where heads of titles begin: one more than the `HeadKind` in the low three bits, the length in tokens above. */
  readonly heads: Uint8Array;
  /** The tokens at which a name or a title may begin, in order: capitals, heads, forms of address. */
  readonly starts: Uint32Array;
  /** How many there are in `starts`. */
  readonly startCount: number;
  private readonly seen = new Map<number, number>();
  /** One bit for each hash of a word in lower case that no pack names. */
  private readonly lower: Uint8Array;
  private readonly lowerMask: number;

  constructor(
    readonly document: Document,
    layout: Layout,
  ) {
    const { tokens, lexicon } = document;
    const { length } = tokens;
    const rows = rowsFor(length);
    this.mark = rows.mark;
    this.heads = rows.heads;
    this.starts = rows.starts;
    this.lower = rows.lower;
    this.lowerMask = lowerBits(length) - 1;
    this.startCount = this.markWords(layout);
    markTitleCase(this, layout);
    const { bits } = lexicon.people.classes;
    for (let k = 0; k < this.startCount; k++) {
      const i = this.starts[k];
      if ((this.mark[i] & (Mark.capital | Mark.titleCase)) === Mark.capital) this.count(i, bits);
    }
  }

  /** Whether the word of token `i` also stands in lower case in this text. */
  seenLower(i: number): boolean {
    const slot = this.document.tokens.hash[i] & this.lowerMask;
    return (this.lower[slot >> 3] & (1 << (slot & 7))) !== 0;
  }

  /** Where the word of token `i` was seen, for `placeIn`, `personIn` and `bracketedIn`. */
  seenAt(i: number): number {
    return this.seen.get(this.document.tokens.hash[i]) ?? 0;
  }

  /** How often the word of token `i` stands beside speech, as people do. */
  personCount(i: number): number {
    return personIn(this.seenAt(i));
  }

  /** Marks the words, fills `starts` and returns how many there are. */
  private markWords(layout: Layout): number {
    const { tokens, lexicon } = this.document;
    const { length, kind, shape, word, hash } = tokens;
    const { begins } = lexicon.people;
    const { hidden } = layout;
    const { mark, heads, starts, lower, lowerMask } = this;
    let count = 0;
    let opened = -1;
    for (let i = 0; i < length; i++) {
      if (kind[i] !== TokenKind.word) {
        if (kind[i] === TokenKind.lineBreak) opened = -1;
        else if (kind[i] === TokenKind.mark && isDouble(tokens.code[i])) {
          if (opened >= 0 && !this.mustOpen(i)) {
            for (let k = opened; k < i; k++) mark[k] |= Mark.quoted;
            opened = -1;
          } else opened = i;
        }
        continue;
      }
      if (hidden[i] === 1) continue;
      const capital = (shape[i] & Shape.startsUpper) !== 0;
      if (capital) mark[i] |= Mark.capital;
      else if (word[i] === 0) {
        const slot = hash[i] & lowerMask;
        lower[slot >> 3] |= 1 << (slot & 7);
        continue;
      }
      const begin = begins[word[i]];
      if (begin !== 0) this.markPhrases(i, begin, capital);
      if (capital || heads[i] !== 0 || begin & Begin.honorific) starts[count++] = i;
    }
    return count;
  }

  /** Whether the mark at `i` can only open speech: by its form, or with a space before it and none after. */
  private mustOpen(i: number): boolean {
    const { start, end, code, length } = this.document.tokens;
    if (code[i] === OPENING) return true;
    if (code[i] !== STRAIGHT || i + 1 >= length || i === 0) return false;
    return start[i] > end[i - 1] && start[i + 1] === end[i];
  }

  private markPhrases(i: number, begin: number, capital: boolean): void {
    const { tokens, lexicon } = this.document;
    const { places, organisations } = lexicon.people;
    if (begin & Begin.head) markHead(this, i);
    if (!capital) return;
    if (begin & Begin.organisation) {
      const match = organisations.match(tokens, i);
      if (match !== null) for (let k = i; k < match.endToken; k++) this.mark[k] |= Mark.organisation;
    }
    if (begin & Begin.place) {
      const match = places.match(tokens, i);
      if (match === null) return;
      const bit = match.value === 'country' ? Mark.country | Mark.place : Mark.place;
      for (let k = i; k < match.endToken; k++) this.mark[k] |= bit;
    }
  }

  /** Whether the word at token `i` opens a sentence or quoted speech, so that its capital says little. */
  opens(i: number): boolean {
    const { tokens, sentences } = this.document;
    const first = sentences.firstToken[sentences.ofToken[i]];
    const floor = Math.max(first, i - 4);
    for (let k = i - 1; k >= floor; k--) {
      if (tokens.kind[k] === TokenKind.mark) return true;
      if (tokens.kind[k] === TokenKind.word || tokens.kind[k] === TokenKind.number) return false;
    }
    return floor === first;
  }

  private count(i: number, bits: Uint32Array): void {
    const { tokens, sentences } = this.document;
    let add = 0;
    const before = i > 0 && sentences.ofToken[i - 1] === sentences.ofToken[i] ? bits[tokens.word[i - 1]] : 0;
    if (before & (Class.placePreposition | Class.placeHead)) add += PLACE_ONE;
    if (before & (Class.cueBefore | Class.sourcePreposition)) add += PERSON_ONE;
    if (i + 1 < tokens.length) {
      const after = bits[tokens.word[i + 1]];
      if (after & Class.speech && (tokens.shape[i + 1] & Shape.startsUpper) === 0) add += PERSON_ONE;
      if (i > 0 && tokens.code[i - 1] === 0x28 && tokens.code[i + 1] === 0x29) add |= BRACKETED;
    }
    if (add === 0) return;
    this.seen.set(tokens.hash[i], sightingsWith(this.seen.get(tokens.hash[i]) ?? 0, add));
  }
}
