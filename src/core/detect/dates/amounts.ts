import { textOf } from '../../text/document';
import { Shape } from '../../text/tokens';
import { Code, type Cursor, figureAt, hasBit, isCode, senseAt, startsUpper, touches, width } from './cursor';
import { DateBit } from './date-bits';

/** A number in figures or words; `value` is NaN where the words leave it open (`several`). */
export interface Amount {
  readonly value: number;
  readonly end: number;
}

const LONGEST = 6;
export const HALF = 0.5;
const LETTER_X = 0x78;

/** The number that begins at `at`: `12`, `1,5`, `dua puluh lima`, `twenty-five`, `beberapa`. Null where there is none. */
export function readAmount(c: Cursor, at: number): Amount | null {
  const figure = figureAt(c, at);
  if (figure >= 0) return readFigures(c, at, figure);
  if (senseAt(c, at)?.vague) return { value: Number.NaN, end: at + 1 };
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
  const times = isFactor(c, at + 1) ? Number(textOf(c.document, at + 1, at + 2).slice(1)) : 0;
  return times > 0 ? { value: figure * times, end: at + 2 } : { value: figure, end: at + 1 };
}

/** `3|x24| jam` */
export function isFactor(c: Cursor, at: number): boolean {
  return at < c.end && c.tokens.code[at] === LETTER_X && width(c, at) < 4;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to 89 in capitals at `at`, or 0. */
export function readRoman(c: Cursor, at: number): number {
  return startsUpper(c, at) && width(c, at) < 7 ? romanValue(textOf(c.document, at, at + 1)) : 0;
}

/** The same of a word. */
export function romanValue(word: string): number {
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const one = ROMAN[word[i]];
    if (one === undefined) return 0;
    value += one < ROMAN[word[i + 1]] ? -one : one;
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
  if (at >= c.end || (c.tokens.shape[at] & Shape.hasHyphen) === 0 || width(c, at) > 12) return null;
  const [prefix, rest] = textOf(c.document, at, at + 1).split(/[-\u2010\u2011]/);
  if (!c.words.ordinalPrefixes.includes(prefix.toLowerCase())) return null;
  const value = /^\d{1,4}$/.test(rest) ? Number(rest) : romanValue(rest);
  return value > 0 ? { value, end: at + 1 } : null;
}
