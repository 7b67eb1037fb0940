import { Shape, TokenKind } from '../../text/tokens';
import { readOrdinal, readRoman, romanValue } from './amounts';
import {
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  relativeAt,
  senseAt,
  startsUpper,
  touches,
  width,
} from './cursor';
import { DateBit } from './date-bits';
import type { Unit } from './date-meanings';
import type { DateDraft } from './draft';
import { afterEra } from './eras';
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

/** A quarter or half as one word: `third-quarter`, `Q3`, `H1`, `kuartal IV-2018`. */
export function readQuarter(c: Cursor, draft: DateDraft, at: number): number {
  const joined = senseAt(c, at);
  if (joined?.quarter !== undefined && (width(c, at) > 2 || startsUpper(c, at))) {
    draft.quarter = joined.quarter;
    return at + 1;
  }
  if (joined?.half !== undefined && startsUpper(c, at)) {
    draft.half = joined.half;
    return at + 1;
  }
  return -1;
}

/** A quarter by its last month: `the September quarter`. */
export function readMonthQuarter(c: Cursor, draft: DateDraft, at: number): number {
  const month = senseAt(c, at)?.month;
  if (month === undefined || !startsUpper(c, at)) return -1;
  const unit = c.words.units.match(c.tokens, at + 1);
  if (unit?.value !== 'quarter') return -1;
  draft.quarter = Math.ceil(month / 3);
  return unit.endToken;
}

/**
 * A period that is numbered: a century (`abad ke-19`, `the 19th century`), a quarter or half of a year (`kuartal III`,
 * `semester I`, `the third quarter`), a week of a month. Returns the token after it, or -1.
 */
export function readNumberedPeriod(c: Cursor, draft: DateDraft, at: number): number {
  const ordinal = readOrdinal(c, at);
  if (ordinal !== null) {
    const behind = isCode(c, ordinal.end, Code.hyphen) ? ordinal.end + 1 : ordinal.end;
    const unit = c.words.units.match(c.tokens, behind);
    return unit === null ? -1 : setNumbered(c, draft, unit.value, ordinal.value, unit.endToken);
  }
  const named = c.words.units.match(c.tokens, at);
  if (named === null) return -1;
  const unit = named.value;
  if (unit !== 'century' && unit !== 'quarter' && unit !== 'half' && unit !== 'week') return -1;
  const behind = named.endToken;
  const dated = unit === 'quarter' || unit === 'half' ? readQuarterOfYear(c, draft, unit, behind) : -1;
  if (dated > 0) return dated;
  const nth = readOrdinal(c, behind);
  if (nth !== null) return setNumbered(c, draft, unit, nth.value, nth.end);
  const value = Math.max(figureAt(c, behind), readRoman(c, behind));
  return value > 0 && value < 40 ? setNumbered(c, draft, unit, value, behind + 1) : -1;
}

function setNumbered(c: Cursor, draft: DateDraft, unit: Unit, value: number, end: number): number {
  if (value < 1) return -1;
  if (unit === 'century' && value <= 30) {
    draft.century = value;
    return afterEra(c, draft, end);
  }
  if (unit === 'quarter' && value <= 4) draft.quarter = value;
  else if (unit === 'half' && value <= 2) return readHalf(c, draft, value, end);
  else return unit === 'week' && value <= 5 ? readWeekOfMonth(c, draft, value, end) : -1;
  return end;
}

/** The half of a year; that of a month, a decade or a century is its beginning or its end: `the first half of April`. */
function readHalf(c: Cursor, draft: DateDraft, value: number, end: number): number {
  const whole = afterOf(c, end);
  const month = senseAt(c, whole)?.month !== undefined ? readNamedDate(c, draft, whole) : -1;
  const read = Math.max(month, readDecade(c, draft, whole), readCentury(c, draft, whole));
  if (read < 0) {
    draft.half = value;
    return end;
  }
  draft.mod = value === 1 ? 'START' : 'END';
  draft.unit = 'half';
  return read;
}

function readCentury(c: Cursor, draft: DateDraft, at: number): number {
  const nth = readOrdinal(c, at);
  const unit = c.words.units.match(c.tokens, nth?.end ?? at);
  return unit?.value === 'century' ? readNumberedPeriod(c, draft, at) : -1;
}

/** `kuartal |IV-2018|`, whose hyphen makes one word of quarter and year. */
function readQuarterOfYear(c: Cursor, draft: DateDraft, unit: 'quarter' | 'half', at: number): number {
  if (at >= c.end || (c.tokens.shape[at] & Shape.hasHyphen) === 0 || width(c, at) > 8) return -1;
  const word = c.document.text.slice(c.tokens.start[at], c.tokens.end[at]);
  const parts = /^([IV]{1,3})-((?:19|20)\d\d)$/.exec(word);
  if (parts === null) return -1;
  const value = romanValue(parts[1]);
  if (value > (unit === 'quarter' ? 4 : 2)) return -1;
  draft[unit] = value;
  draft.year = Number(parts[2]);
  draft.yearToken = at;
  return at + 1;
}

/** `bulan depan`, `next month` behind the number of a week. */
function readMonthOfWeek(c: Cursor, draft: DateDraft, at: number): number {
  const before = c.words.before.match(c.tokens, at);
  const unit = c.words.units.match(c.tokens, before?.endToken ?? at);
  if (unit?.value !== 'month') return -1;
  const relative = before ?? relativeAt(c, unit.endToken);
  if (relative === null) return -1;
  draft.unit = 'week';
  draft.relative = relative.value;
  return before === null ? relative.endToken : unit.endToken;
}

/** `minggu pertama Januari`, `the second week of May 2023`: the week that its first, eighth, … day lies in. */
function readWeekOfMonth(c: Cursor, draft: DateDraft, week: number, at: number): number {
  const label = afterOf(c, at);
  const told = readMonthOfWeek(c, draft, label);
  if (told > 0) {
    draft.day = 7 * (week - 1) + 1;
    return told;
  }
  const month = c.words.units.match(c.tokens, label)?.value === 'month' ? label + 1 : label;
  if (senseAt(c, month)?.month === undefined) return -1;
  const end = readNamedDate(c, draft, month);
  if (end < 0 || draft.day > 0) return -1;
  draft.day = 7 * (week - 1) + 1;
  draft.unit = 'week';
  return end;
}
