import { CharacterKind, folded, kinds, UPPER_CASE } from './characters';
import { findWord, HASH_SEED, hashStep } from './vocabulary';

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
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Vocabulary number of a word, 0 for a word that no pack names and for all else. */
  readonly word: Uint16Array;
  /** Hash of a word as the vocabulary compares it, so that words no pack names can be told apart too; else 0. */
  readonly hash: Int32Array;
  /** First code unit, folded: what punctuation and marks are told apart by. */
  readonly code: Uint16Array;
}

const { space, lineBreak, letter, digit, mark } = CharacterKind;
const KIND = 0x7f;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;

/** Cuts `text` into tokens in one pass. White space is no token. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let { start, end, hash: hashes, word, code, kind, shape } = allocate(capacity);
  let count = 0;
  let at = 0;

  while (at < length) {
    const first = text.charCodeAt(at);
    const type = kinds[first] & KIND;
    if (type === space) {
      at++;
      continue;
    }
    // Room for a word and its clitic.
    if (count + 2 > capacity) {
      capacity *= 2;
      const larger = allocate(capacity);
      larger.start.set(start);
      larger.end.set(end);
      larger.hash.set(hashes);
      larger.word.set(word);
      larger.code.set(code);
      larger.kind.set(kind);
      larger.shape.set(shape);
      ({ start, end, hash: hashes, word, code, kind, shape } = larger);
    }
    start[count] = at;
    code[count] = folded[first];

    if (type === letter) {
      let hash = HASH_SEED;
      let bits = kinds[first] & UPPER_CASE ? Shape.startsUpper : Shape.hasLower;
      let i = at;
      let c = first;
      let t: number = type;
      for (;;) {
        // The inner loop is the hot one: letters only.
        while (t === letter) {
          hash = hashStep(hash, folded[c]);
          if ((kinds[c] & UPPER_CASE) === 0) bits |= Shape.hasLower;
          else if (i !== at) bits |= Shape.upperInside;
          if (++i === length) break;
          c = text.charCodeAt(i);
          t = kinds[c] & KIND;
        }
        if (i === length) break;
        if (t === digit) bits |= Shape.hasDigit;
        else {
          const next = i + 1 < length ? kinds[text.charCodeAt(i + 1)] & KIND : space;
          const f = folded[c];
          if (f === HYPHEN && (next === letter || next === digit)) bits |= Shape.hasHyphen;
          else if (f === APOSTROPHE && next === letter && c !== GRAVE && !isCliticAt(text, i + 1))
            bits |= Shape.hasApostrophe;
          else if (f === DOT && isDottedAt(text, at, i)) bits |= Shape.hasDot;
          else break;
        }
        hash = hashStep(hash, folded[c]);
        if (++i === length) break;
        c = text.charCodeAt(i);
        t = kinds[c] & KIND;
        if (t !== letter && (bits & (Shape.hasDigit | Shape.hasHyphen | Shape.hasDot)) === 0) break;
      }
      kind[count] = 1;
      shape[count] = bits;
      word[count] = findWord(hash);
      hashes[count] = hash;
      end[count++] = i;
      at = i;
      // `'s` and its like become a token of their own, so that names end where the name ends.
      if (at + 1 < length && folded[c] === APOSTROPHE && c !== GRAVE && isCliticAt(text, at + 1)) {
        start[count] = at;
        code[count] = APOSTROPHE;
        kind[count] = TokenKind.clitic;
        at = cliticEnd(text, at + 1);
        end[count++] = at;
      }
      continue;
    }

    let i = at + 1;
    if (type === digit) {
      while (i < length && kinds[text.charCodeAt(i)] === digit) i++;
      kind[count] = TokenKind.number;
    } else if (type === lineBreak) {
      while (i < length && (kinds[text.charCodeAt(i)] & KIND) <= lineBreak) i++;
      kind[count] = TokenKind.lineBreak;
    } else if (type === mark) {
      if ((first === GRAVE || first === APOSTROPHE) && text.charCodeAt(i) === first) i++;
      kind[count] = TokenKind.mark;
    } else {
      if ((first & 0xfc00) === 0xd800 && (text.charCodeAt(i) & 0xfc00) === 0xdc00) i++;
      kind[count] = TokenKind.punctuation;
    }
    end[count++] = i;
    at = i;
  }
  return { length: count, start, end, kind, shape, word, hash: hashes, code };
}

/** Bytes of one token over all arrays. */
const ROW = 18;
const SLAB = 1 << 20;
let slab = new ArrayBuffer(0);
let used = 0;

/**
 * Room for `capacity` tokens. Small texts share a slab, cut off piece by piece and never used twice: an allocation
 * each would cost as much as reading the text.
 */
function allocate(capacity: number): Omit<Tokens, 'length'> {
  const bytes = (capacity * ROW + 7) & ~7;
  if (bytes > SLAB / 8) return layOut(new ArrayBuffer(bytes), 0, capacity);
  if (used + bytes > slab.byteLength) {
    slab = new ArrayBuffer(SLAB);
    used = 0;
  }
  used += bytes;
  return layOut(slab, used - bytes, capacity);
}

function layOut(rows: ArrayBuffer, at: number, capacity: number): Omit<Tokens, 'length'> {
  return {
    start: new Uint32Array(rows, at, capacity),
    end: new Uint32Array(rows, at + capacity * 4, capacity),
    hash: new Int32Array(rows, at + capacity * 8, capacity),
    word: new Uint16Array(rows, at + capacity * 12, capacity),
    code: new Uint16Array(rows, at + capacity * 14, capacity),
    kind: new Uint8Array(rows, at + capacity * 16, capacity),
    shape: new Uint8Array(rows, at + capacity * 17, capacity),
  };
}

/** `s`, `d`, `m`, `re`, `ve` or `ll` at `at`, and no letter after it. */
function isCliticAt(text: string, at: number): boolean {
  return cliticEnd(text, at) > 0;
}

function cliticEnd(text: string, at: number): number {
  const a = text.charCodeAt(at) | 0x20;
  if (a === 0x73 || a === 0x64 || a === 0x6d) return isLetterAt(text, at + 1) ? 0 : at + 1;
  if (a !== 0x72 && a !== 0x76 && a !== 0x6c) return 0;
  const b = text.charCodeAt(at + 1) | 0x20;
  const fits = a === 0x6c ? b === 0x6c : b === 0x65;
  return fits && !isLetterAt(text, at + 2) ? at + 2 : 0;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && (kinds[text.charCodeAt(at)] & KIND) === letter;
}

/** Whether the full stop at `dot` belongs to letters with a stop after each (`U.S.`, `a.m.`) begun at `start`. */
function isDottedAt(text: string, start: number, dot: number): boolean {
  if (dot - start === 1) return isLetterAt(text, dot + 1) && text.charCodeAt(dot + 2) === DOT;
  return text.charCodeAt(dot - 2) === DOT && isLetterAt(text, dot - 1);
}
