import { Shape, TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, hasBit, isCode, senseAt, startsUpper, touches, width } from './cursor';
import { DateBit } from './date-bits';

/** A number in figures or words; `value` is NaN where the words leave it open (`several`). */
export interface Amount {
  readonly value: number;
  readonly end: number;
}

const LONGEST = 6;
const HALF = 0.5;
const LETTER_X = 0x78;

/** The number that begins at `at`: `12`, `1,5`, `dua puluh lima`, `twenty-five`, `beberapa`. Null where there is none. */
export function readAmount(c: Cursor, at: number): Amount | null {
  const figure = figureAt(c, at);
  if (figure >= 0) return readFigures(c, at, figure);
  if (senseAt(c, at)?.vague) return { value: Number.NaN, end: senseAt(c, at + 1)?.vague ? at + 2 : at + 1 };
  let total = 0;
  let current = 0;
  let digit = 0;
  let i = at;
  for (; i < c.end && i < at + LONGEST; i++) {
    const sense = senseAt(c, i);
    if (sense?.number !== undefined) {
      // `half a century`, `dua setengah tahun`
      if (current === HALF && sense.number === 1 && i === at + 1) continue;
      if (sense.number === HALF && current >= 1) {
        current += HALF;
        i++;
        break;
      }
      // `dua tiga`: two numbers, not one.
      if (digit > 0 && digit < 10) break;
      current += sense.number;
      digit = sense.number % 10 === 0 ? 0 : sense.number;
    } else if (sense?.multiplier !== undefined) {
      if (sense.multiplier >= 1000) {
        total += Math.max(1, current) * sense.multiplier;
        current = 0;
      } else if (digit > 0) current += digit * (sense.multiplier - 1);
      else current += sense.multiplier;
      digit = 0;
    } else if (sense?.teen && digit > 0) {
      current += 10;
      digit = 0;
    } else break;
  }
  if (i === at) return null;
  const value = total + current;
  const half = value >= 1 ? afterAndHalf(c, i) : i;
  return { value: half > i ? value + HALF : value, end: half };
}

/** Past `and a half`, or `at`. */
export function afterAndHalf(c: Cursor, at: number): number {
  const half = at + 2;
  if (!hasBit(c, at, DateBit.joins) || senseAt(c, half)?.number !== HALF) return at;
  return senseAt(c, at + 1)?.number === 1 ? half + 1 : at;
}

function readFigures(c: Cursor, at: number, figure: number): Amount {
  // `1,5 tahun`, `2.5 years`, `1.000 hari`: the separator tells by the figures behind it.
  const separated = isCode(c, at + 1, Code.dot) || isCode(c, at + 1, Code.comma);
  const next = figureAt(c, at + 2);
  if (separated && next >= 0 && touches(c, at + 1) && touches(c, at + 2)) {
    const places = width(c, at + 2);
    if (places === 3) return { value: figure * 1000 + next, end: at + 3 };
    return { value: figure + next / 10 ** places, end: at + 3 };
  }
  const times = factorBehind(c, at + 1);
  if (times !== null) return { value: figure * times.value, end: times.end };
  // `5 1/2 hours`
  const upper = figureAt(c, at + 1);
  const lower = figureAt(c, at + 3);
  if (upper > 0 && lower > upper && isCode(c, at + 2, Code.slash))
    return { value: figure + upper / lower, end: at + 4 };
  return { value: figure, end: at + 1 };
}

/** ` x 24`, `x24` behind a figure: `3x24 jam`. */
function factorBehind(c: Cursor, at: number): Amount | null {
  if (at >= c.end || c.tokens.code[at] !== LETTER_X || c.tokens.kind[at] !== TokenKind.word) return null;
  const { start, end } = c.tokens;
  if (width(c, at) === 1) {
    const value = figureAt(c, at + 1);
    return value > 0 ? { value, end: at + 2 } : null;
  }
  const value = width(c, at) < 4 ? Number(c.document.text.slice(start[at] + 1, end[at])) : 0;
  return value > 0 ? { value, end: at + 1 } : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The same of the token at `at`. */
export function readRoman(c: Cursor, at: number): number {
  if (at >= c.end || !startsUpper(c, at) || width(c, at) > 6) return 0;
  return romanValue(c.document.text.slice(c.tokens.start[at], c.tokens.end[at]));
}

/** The value of a Roman numeral up to 89 in capitals, or 0. */
export function romanValue(word: string): number {
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const one = ROMAN[word[i].toLowerCase()];
    if (one === undefined || word[i] !== word[i].toUpperCase()) return 0;
    value += one < (ROMAN[word[i + 1]?.toLowerCase()] ?? 0) ? -one : one;
  }
  return value;
}

/** An ordinal: `ketiga`, `third`, `3rd`, `ke-3`, `ke-XIX`; null where there is none. */
export function readOrdinal(c: Cursor, at: number): Amount | null {
  const sense = senseAt(c, at);
  if (sense?.ordinal !== undefined) return { value: sense.ordinal, end: at + 1 };
  const figure = figureAt(c, at);
  if (figure >= 0) {
    const ends = touches(c, at + 1) && c.words.ordinalEndings.has(c.tokens.word[at + 1]);
    return ends ? { value: figure, end: at + 2 } : null;
  }
  if (at >= c.end || !(hasBit(c, at, DateBit.ordinalPrefix) || (c.tokens.shape[at] & Shape.hasHyphen) !== 0))
    return null;
  const word = c.document.text.slice(c.tokens.start[at], Math.min(c.tokens.end[at], c.tokens.start[at] + 12));
  const hyphen = word.search(/[-\u2010\u2011]/);
  if (hyphen > 0 && hyphen < 4) {
    const rest = word.slice(hyphen + 1);
    const value = /^\d{1,4}$/.test(rest) ? Number(rest) : romanValue(rest);
    const prefix = word.slice(0, hyphen).toLowerCase();
    if (value > 0 && c.words.ordinalPrefixes.includes(prefix)) return { value, end: at + 1 };
  }
  // `ke 3`, `ke -3`
  if (!c.words.ordinalPrefixes.includes(word.toLowerCase())) return null;
  const behind = isCode(c, at + 1, Code.hyphen) ? at + 2 : at + 1;
  const value = Math.max(figureAt(c, behind), readRoman(c, behind));
  return value > 0 ? { value, end: behind + 1 } : null;
}
