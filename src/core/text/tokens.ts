import { UnitClass, unitClasses } from './characters';
import { codeUnits } from './code-units';
import { APOSTROPHE, HYPHEN } from './punctuation';
import { largerRows, newRows, type TokenRows } from './token-rows';
import { findWords, HASH_SEED, hashStep } from './vocabulary';

export const TokenKind = {
  /** Letters, with hyphens and apostrophes inside (`Jong-un`, `O’Brien`), digits after letters (`G20`), or `U.S.` */
  word: 1,
  /** A run of ASCII digits. */
  number: 2,
  /** One quotation mark; `` and '' count as one. Whether it opens or closes is not decided here. */
  mark: 3,
  /** Any other single character. */
  punctuation: 4,
  /** An ending cut off its word: `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m`. */
  clitic: 5,
  /** One or more line breaks, with the white space between them. Every line but the first follows one. */
  lineBreak: 6,
} as const;

/** Bits of `Tokens.shape`, set for words only. */
export const Shape = {
  startsUpper: 1,
  hasLower: 2,
  upperInside: 4,
  hasDigit: 8,
  hasHyphen: 16,
  hasApostrophe: 32,
  hasDot: 64,
} as const;

/** The tokens of a text, one array a property. All offsets are UTF-16 code units, half open. */
export interface Tokens {
  readonly length: number;
  /** Whether any code unit of the text is `UnitClass.suspect`. */
  readonly mayBeDamaged: boolean;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Vocabulary number of a word, 0 for a word that no pack names and for all else. */
  readonly word: Uint32Array;
  /** Hash of a word as the vocabulary compares it, so that words no pack names can be told apart too; else 0. */
  readonly hash: Int32Array;
  /** First code unit, folded: what punctuation and marks are told apart by. */
  readonly code: Uint16Array;
  /** The tokens at which a line ends or a sentence may, `endCount` of them, in order. */
  readonly ends: Uint32Array;
  readonly endCount: number;
  /** Room for the sentence of each token, which `splitSentences` fills. */
  readonly sentence: Uint32Array;
}

const { lower, upper, letter, digit, space, lineBreak, mark, joins, suspect, ender } = UnitClass;
/** The folded form in `unitClasses`. */
const FOLDED = 0xffff;
/** Moves the bits for lower and upper case to `Shape.hasLower` and, of letters after the first, `Shape.upperInside`. */
const TO_SHAPE = 16;
const DOT = 0x2e;
const GRAVE = 0x60;

/** Cuts `text` into tokens in one pass. White space is no token. */
export function tokenize(text: string): Tokens {
  const units = codeUnits(text);
  let rows = newRows((text.length >> 2) + 16);
  let at = read(units, text.length, rows, 0);
  while (at < text.length) {
    rows = largerRows(rows);
    at = read(units, text.length, rows, at);
  }
  findWords(rows.hash, rows.word, rows.length);
  return rows;
}

/** Reads on from `from` until the text ends or there is no more room. Returns where it stopped. */
function read(units: Uint16Array, length: number, rows: TokenRows, from: number): number {
  const { start, end, hash: hashes, code, kind, shape, ends } = rows;
  // Room for a word and its clitic.
  const last = kind.length - 2;
  let count = rows.length;
  let at = from;
  let all = 0;

  while (at < length && count <= last) {
    const first = unitClasses[units[at]];
    all |= first;
    if ((first & space) !== 0) {
      at++;
      continue;
    }
    start[count] = at;
    code[count] = first & FOLDED;
    let i = at + 1;

    if ((first & letter) !== 0) {
      let hash = hashStep(HASH_SEED, first & FOLDED);
      let bits = 0;
      let seen = 0;
      let unit = unitClasses[units[i]];
      for (;;) {
        // The hot loop: letters only, and no question but whether it is one.
        while ((unit & letter) !== 0) {
          hash = hashStep(hash, unit & FOLDED);
          seen |= unit;
          unit = unitClasses[units[++i]];
        }
        if ((unit & joins) === 0) break;
        const joined = joinAt(units, at, i, unit);
        if (joined === 0) break;
        bits |= joined;
        hash = hashStep(hash, unit & FOLDED);
        unit = unitClasses[units[++i]];
      }
      all |= seen | unit;
      if ((first & upper) !== 0) bits |= Shape.startsUpper;
      kind[count] = TokenKind.word;
      shape[count] = bits | (((first & lower) | (seen & letter)) >> TO_SHAPE);
      hashes[count] = hash;
      end[count++] = i;
      at = i;
      // `'s` and its like become a token of their own, so that names end where the name ends.
      if (isApostropheAt(units, at) && cliticEnd(units, at + 1) > 0) {
        start[count] = at;
        code[count] = APOSTROPHE;
        kind[count] = TokenKind.clitic;
        at = cliticEnd(units, at + 1);
        end[count++] = at;
      }
      continue;
    }

    if ((first & digit) !== 0) {
      while ((unitClasses[units[i]] & digit) !== 0) i++;
      kind[count] = TokenKind.number;
    } else if ((first & lineBreak) !== 0) {
      while (i < length && (unitClasses[units[i]] & (space | lineBreak)) !== 0)
        all |= unitClasses[units[i++]];
      ends[rows.endCount++] = count;
      kind[count] = TokenKind.lineBreak;
    } else if ((first & mark) !== 0) {
      const unit = units[at];
      if ((unit === GRAVE || unit === APOSTROPHE) && units[i] === unit) i++;
      kind[count] = TokenKind.mark;
    } else {
      if ((first & ender) !== 0) ends[rows.endCount++] = count;
      if ((first & 0xfc00) === 0xd800 && (units[i] & 0xfc00) === 0xdc00) i++;
      kind[count] = TokenKind.punctuation;
    }
    end[count++] = i;
    at = i;
  }
  rows.length = count;
  if ((all & suspect) !== 0) rows.mayBeDamaged = true;
  return at;
}

/** The bit of `Shape` where the sign or digit at `at` goes on the word begun at `start`, or 0. */
function joinAt(units: Uint16Array, start: number, at: number, unit: number): number {
  if ((unit & digit) !== 0) return Shape.hasDigit;
  const next = unitClasses[units[at + 1]];
  switch (unit & FOLDED) {
    case HYPHEN:
      return (next & (letter | digit)) !== 0 ? Shape.hasHyphen : 0;
    case APOSTROPHE:
      return (next & letter) !== 0 && units[at] !== GRAVE && cliticEnd(units, at + 1) === 0
        ? Shape.hasApostrophe
        : 0;
    default:
      return isDottedAt(units, start, at) ? Shape.hasDot : 0;
  }
}

function isApostropheAt(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  return (unitClasses[unit] & FOLDED) === APOSTROPHE && unit !== GRAVE;
}

/** Past `s`, `d`, `m`, `re`, `ve` or `ll` at `at`, where no letter goes on; else 0. */
function cliticEnd(units: Uint16Array, at: number): number {
  const a = units[at] | 0x20;
  if (a === 0x73 || a === 0x64 || a === 0x6d) return isLetterAt(units, at + 1) ? 0 : at + 1;
  if (a !== 0x72 && a !== 0x76 && a !== 0x6c) return 0;
  const b = units[at + 1] | 0x20;
  const fits = a === 0x6c ? b === 0x6c : b === 0x65;
  return fits && !isLetterAt(units, at + 2) ? at + 2 : 0;
}

function isLetterAt(units: Uint16Array, at: number): boolean {
  return (unitClasses[units[at]] & letter) !== 0;
}

/** Whether the full stop at `dot` belongs to letters with a stop after each (`U.S.`, `a.m.`) begun at `start`. */
function isDottedAt(units: Uint16Array, start: number, dot: number): boolean {
  if (dot - start === 1) return isLetterAt(units, dot + 1) && units[dot + 2] === DOT;
  return units[dot - 2] === DOT && isLetterAt(units, dot - 1);
}
