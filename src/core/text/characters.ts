/**
 * What each UTF-16 code unit is, as tables: a table look-up a unit is what keeps reading linear and fast.
 * Surrogates are `symbol`: no word of ours is written outside the basic plane.
 */
export const CharacterKind = {
  space: 0,
  lineBreak: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  symbol: 5,
} as const;

/** Set beside the kind of an upper-case letter. */
export const UPPER_CASE = 0x80;

/** Quotation marks in use in news text; U+FFFD stands where a decoder met a damaged mark. */
const QUOTATION_MARKS = '"″\'`´“”„‟‘’‚‛«»‹›「」『』〝〞＂\uFFFD';

/** Apostrophes that may stand inside a word. */
const APOSTROPHES = "'’ʼ‘`";

/** Hyphens that join the parts of one word. */
const HYPHENS = '-\u2010\u2011';

/** What ends a sentence. */
const SENTENCE_ENDERS = '.?!\u2026';

/** Kind of each code unit, with `UPPER_CASE` set for upper-case letters. */
export const kinds = new Uint8Array(0x10000);

/** Each code unit as it is compared: lower case, without accents, typographic apostrophes and hyphens as ASCII. */
export const folded = new Uint16Array(0x10000);

for (let code = 0; code < 0x10000; code++) {
  folded[code] = code;
  kinds[code] = CharacterKind.symbol;
}

/** All code units in one string; the decoder puts U+FFFD for surrogates, which `kinds` gets right below. */
const plane = new TextDecoder('utf-16le').decode(folded);

/** Gives `kind` to the characters that `run` matches, told in runs: asked one by one they would slow every start. */
function fill(run: RegExp, kind: number): void {
  for (const match of plane.matchAll(run)) kinds.fill(kind, match.index, match.index + match[0].length);
}

fill(/[\p{L}\p{M}]+/gu, CharacterKind.letter);
fill(/\p{Lu}+/gu, CharacterKind.letter | UPPER_CASE);
fill(/[0-9]+/g, CharacterKind.digit);
fill(/[\s\p{Cc}\p{Cf}]+/gu, CharacterKind.space);
for (const mark of QUOTATION_MARKS) kinds[mark.charCodeAt(0)] = CharacterKind.mark;
kinds.fill(CharacterKind.symbol, 0xd800, 0xe000);
kinds[0x0a] = CharacterKind.lineBreak;
kinds[0x0d] = CharacterKind.lineBreak;

for (let code = 0; code < 0x10000; code++) {
  if ((kinds[code] & UPPER_CASE) === 0) continue;
  const lower = String.fromCharCode(code).toLowerCase();
  if (lower.length === 1) folded[code] = lower.charCodeAt(0);
}
/** Latin letters with a stroke or without a dot, which Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
// `José` is `Jose`: whether a name keeps its accents is up to the outlet.
for (let code = 0xc0; code < 0x250; code++) {
  const letter = String.fromCharCode(folded[code]);
  const base = STROKED[letter] ?? letter.normalize('NFD');
  if (base.charCodeAt(0) < 0x80) folded[code] = base.charCodeAt(0);
}
for (const apostrophe of APOSTROPHES) folded[apostrophe.charCodeAt(0)] = 0x27;
for (const hyphen of HYPHENS) folded[hyphen.charCodeAt(0)] = 0x2d;

/**
 * All that the reader asks of a code unit, in one look-up: its folded form in the low 16 bits, and what it is as
 * one of the bits of `UnitClass`.
 */
export const unitClasses = new Uint32Array(0x10000);

/** Bits of `unitClasses` above the folded form. */
export const UnitClass = {
  lower: 1 << 17,
  upper: 1 << 18,
  letter: (1 << 17) | (1 << 18),
  digit: 1 << 19,
  space: 1 << 20,
  lineBreak: 1 << 21,
  mark: 1 << 22,
  /** May go on a word that began with a letter: a digit, hyphen, apostrophe or full stop. */
  joins: 1 << 23,
  /** What damage by a wrong decoding begins with, and real letters too. */
  suspect: 1 << 24,
  /** May end a sentence: full stop, question mark, exclamation mark, ellipsis. */
  ender: 1 << 26,
} as const;

const classOfKind: readonly number[] = [
  UnitClass.space,
  UnitClass.lineBreak,
  UnitClass.lower,
  UnitClass.digit | UnitClass.joins,
  UnitClass.mark,
  0,
];

for (let code = 0; code < 0x10000; code++) {
  const isUpper = (kinds[code] & UPPER_CASE) !== 0;
  unitClasses[code] = folded[code] | (isUpper ? UnitClass.upper : classOfKind[kinds[code]]);
}
for (const joiner of `${APOSTROPHES}${HYPHENS}.`) unitClasses[joiner.charCodeAt(0)] |= UnitClass.joins;
for (const ender of SENTENCE_ENDERS) unitClasses[ender.charCodeAt(0)] |= UnitClass.ender;

/**
 * What each kind of damage begins with: the first bytes of UTF-8 read one by one, control characters but those of
 * white space, U+FFFD.
 */
export const SUSPECT = /[\p{Cc}\xc2-\xf4\ufffd](?<![\t\n\f\r\x85])/gu;

for (const { index } of plane.matchAll(SUSPECT))
  if (!isSurrogate(index)) unitClasses[index] |= UnitClass.suspect;

/** The decoder puts U+FFFD for surrogates into `plane`. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}
