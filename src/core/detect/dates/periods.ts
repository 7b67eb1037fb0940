import { Shape, TokenKind } from '../../text/tokens';
import { readOrdinal, readRoman, romanValue } from './amounts';
import {
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  senseAt,
  startsUpper,
  touches,
  width,
} from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';
import { readNamedDate } from './named-dates';
import { afterLabels } from './years';

/** A decade: `1990-an`, `1980s`, `90-an`, `'90s`, with its label before it. Returns the token after it, or -1. */
export function readDecade(c: Cursor, draft: DateDraft, at: number): number {
  const joined = senseAt(c, at);
  if (joined?.decade !== undefined) {
    draft.decade = joined.decade;
    draft.mod = joined.mod ?? null;
    return at + 1;
  }
  let i = afterLabels(c, at);
  const labelled = i > at;
  const apostrophe = c.tokens.code[i] === 0x27 && figureAt(c, i + 1) >= 0 && touches(c, i + 1);
  if (apostrophe) i++;
  const figure = figureAt(c, i);
  const digits = width(c, i);
  if (figure < 0 || figure % 10 !== 0 || (digits !== 2 && digits !== 4)) return -1;
  // `in his 30s`, `30-an orang`: two digits need a sign that years are meant.
  if (digits === 2 && !labelled && !apostrophe) return -1;
  if (digits === 4 && (figure < 1000 || figure > 2100)) return -1;
  let ending = i + 1;
  if (isCode(c, ending, Code.hyphen) && touches(c, ending)) ending++;
  // `the 1980's`
  if (c.tokens.code[ending] === 0x27 && touches(c, ending) && c.tokens.kind[ending] === TokenKind.mark)
    ending++;
  if (!touches(c, ending) || !c.words.decadeEndings.has(c.tokens.word[ending])) return -1;
  // `2000-an ekor` are about two thousand.
  if (!labelled && hasBit(c, ending + 1, DateBit.counted)) return -1;
  draft.decade = figure;
  return ending + 1;
}

/** A century: `abad ke-19`, `abad XIX`, `the 19th century`. */
export function readCentury(c: Cursor, draft: DateDraft, at: number): number {
  const found = readNumbered(c, at, 'century');
  if (found === null || found.value < 1 || found.value > 30) return -1;
  draft.century = found.value;
  return found.end;
}

/** A quarter or half of a year: `kuartal III`, `triwulan ketiga`, `semester I`, `the third quarter`, `Q3`. */
export function readQuarter(c: Cursor, draft: DateDraft, at: number): number {
  const joined = senseAt(c, at);
  if (joined?.quarter !== undefined) {
    draft.quarter = joined.quarter;
    return at + 1;
  }
  if (joined?.half !== undefined && startsUpper(c, at)) {
    draft.half = joined.half;
    return at + 1;
  }
  const dated = readQuarterOfYear(c, draft, at);
  if (dated > 0) return dated;
  const quarter = readNumbered(c, at, 'quarter');
  if (quarter !== null && quarter.value >= 1 && quarter.value <= 4) {
    draft.quarter = quarter.value;
    return quarter.end;
  }
  const half = readNumbered(c, at, 'half');
  if (half === null || half.value < 1 || half.value > 2) return -1;
  draft.half = half.value;
  return half.end;
}

/** `kuartal IV-2018`, whose hyphen makes one word of quarter and year. */
function readQuarterOfYear(c: Cursor, draft: DateDraft, at: number): number {
  const named = c.words.units.match(c.tokens, at);
  if (named?.value !== 'quarter' && named?.value !== 'half') return -1;
  const i = named.endToken;
  if (i >= c.end || (c.tokens.shape[i] & Shape.hasHyphen) === 0 || width(c, i) > 8) return -1;
  const parts = /^([IV]{1,3})-((?:19|20)\d\d)$/.exec(
    c.document.text.slice(c.tokens.start[i], c.tokens.end[i]),
  );
  if (parts === null) return -1;
  const value = romanValue(parts[1]);
  if (value > (named.value === 'quarter' ? 4 : 2)) return -1;
  draft[named.value] = value;
  draft.year = Number(parts[2]);
  draft.yearToken = i;
  return i + 1;
}

/** `minggu pertama Januari`, `the second week of May 2023`: the week that its first, eighth, … day lies in. */
export function readWeekOfMonth(c: Cursor, draft: DateDraft, at: number): number {
  const week = readNumbered(c, at, 'week');
  if (week === null || week.value < 1 || week.value > 5) return -1;
  const label = afterOf(c, week.end);
  const month = c.words.units.match(c.tokens, label)?.value === 'month' ? label + 1 : label;
  if (senseAt(c, month)?.month === undefined) return -1;
  const end = readNamedDate(c, draft, month);
  if (end < 0 || draft.day > 0) return -1;
  draft.day = 7 * (week.value - 1) + 1;
  draft.unit = 'week';
  return end;
}

/** A unit with its number before or behind it: `abad ke-19`, `kuartal III`, `third quarter`, `kuartal ketiga`. */
function readNumbered(c: Cursor, at: number, unit: string): { value: number; end: number } | null {
  const named = c.words.units.match(c.tokens, at);
  if (named?.value === unit) {
    const behind = named.endToken;
    const ordinal = readOrdinal(c, behind);
    if (ordinal !== null) return ordinal;
    const value = Math.max(figureAt(c, behind), readRoman(c, behind));
    return value > 0 && value < 40 ? { value, end: behind + 1 } : null;
  }
  const ordinal = readOrdinal(c, at);
  if (ordinal === null) return null;
  const behind = isCode(c, ordinal.end, Code.hyphen) ? ordinal.end + 1 : ordinal.end;
  const unitBehind = c.words.units.match(c.tokens, behind);
  return unitBehind?.value === unit ? { value: ordinal.value, end: unitBehind.endToken } : null;
}
