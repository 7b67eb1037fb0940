import { type Document, textOf } from '../../text/document';
import type { PhraseMatch } from '../../text/phrases';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';
import { DateBit } from './date-bits';
import type { DateLexicon } from './date-lexicon';
import type { Relative } from './date-meanings';
import type { WordSense } from './word-senses';

/** What the readers of parts of expressions look at. `end` is the token that none may read past. */
export interface Cursor {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly words: DateLexicon;
  end: number;
}

export const Code = {
  comma: 0x2c,
  dot: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  hyphen: 0x2d,
  dash: 0x2013,
  longDash: 0x2014,
  bar: 0x7c,
  open: 0x28,
  close: 0x29,
  percent: 0x25,
  apostrophe: 0x27,
} as const;

/** The value of a number token of at most 9 digits, else -1. */
export function figureAt(c: Cursor, at: number): number {
  if (at >= c.end || at < 0 || c.tokens.kind[at] !== TokenKind.number) return -1;
  const { start, end } = c.tokens;
  if (end[at] - start[at] > 9) return -1;
  let value = 0;
  for (let i = start[at]; i < end[at]; i++) value = value * 10 + c.document.text.charCodeAt(i) - 0x30;
  return value;
}

/** How many characters the token has. */
export function width(c: Cursor, at: number): number {
  return c.tokens.end[at] - c.tokens.start[at];
}

export function isCode(c: Cursor, at: number, code: number): boolean {
  return at < c.end && c.tokens.code[at] === code && c.tokens.kind[at] === TokenKind.punctuation;
}

/** No white space between the token and the one before it. */
export function touches(c: Cursor, at: number): boolean {
  return at > 0 && at < c.end && c.tokens.start[at] === c.tokens.end[at - 1];
}

export function senseAt(c: Cursor, at: number): WordSense | undefined {
  if (at < 0 || at >= c.end) return undefined;
  const { words, tokens } = c;
  const word = tokens.word[at];
  return words.sensible.has(word) ? words.senses.get(word) : undefined;
}

export function hasBit(c: Cursor, at: number, bit: number): boolean {
  return at >= 0 && at < c.end && (c.words.classes.bits[c.tokens.word[at]] & bit) !== 0;
}

/** A word behind a unit that counts it from somewhere: `lalu`, `ago`. */
export function relativeAt(c: Cursor, at: number): PhraseMatch<Relative> | null {
  return c.words.after.match(c.tokens, at);
}

export function startsUpper(c: Cursor, at: number): boolean {
  return at < c.end && (c.tokens.shape[at] & Shape.startsUpper) !== 0;
}

/** Past an optional determiner. */
export function afterDeterminer(c: Cursor, at: number): number {
  return hasBit(c, at, DateBit.determiner) ? at + 1 : at;
}

/** Past an optional `of` and a determiner behind it. */
export function afterOf(c: Cursor, at: number): number {
  return hasBit(c, at, DateBit.of) ? afterDeterminer(c, at + 1) : at;
}

/** Past what stands between the first and the last (`to`, `sampai dengan`, `s/d`), or `at`. */
export function afterRange(c: Cursor, at: number): number {
  const { rangeEndings, rangeSigns } = c.words;
  if (hasBit(c, at, DateBit.ranges)) return rangeEndings.has(c.tokens.word[at + 1]) ? at + 2 : at + 1;
  if (!isCode(c, at + 1, Code.slash) || at + 2 >= c.end) return at;
  return rangeSigns.includes(textOf(c.document, at, at + 3).toLowerCase()) ? at + 3 : at;
}

/** Two figures behind an apostrophe, which stands for the century: `'|90|s`. */
export function isCutYear(c: Cursor, at: number): boolean {
  if (c.tokens.code[at - 1] !== Code.apostrophe || !touches(c, at)) return false;
  return !touches(c, at - 1) && width(c, at) === 2 && figureAt(c, at) >= 0;
}
