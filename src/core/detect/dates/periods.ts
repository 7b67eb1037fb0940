import { textOf } from '../../text/document';
import { Shape } from '../../text/tokens';
import { readOrdinal, readRoman, romanValue } from './amounts';
import {
  afterOf,
  Code,
  type Cursor,
  figureAt,
  isCode,
  isCutYear,
  senseAt,
  startsUpper,
  touches,
  width,
} from './cursor';
import type { Unit } from './date-meanings';
import type { DateDraft } from './draft';
import { readNamedDate } from './named-dates';
import { afterLabels, isYearFigure, readEra } from './years';

/** A year or decade that a hyphen joins with where in it: `mid-2019`, `mid-1980s`. */
export function readJoinedYear(c: Cursor, draft: DateDraft, at: number): number {
  const { year = -1, decade = -1, mod = null } = senseAt(c, at) ?? {};
  if (year < 0 && decade < 0) return -1;
  Object.assign(draft, { year, decade, mod, yearToken: at });
  return at + 1;
}

/** A decade: `1990-an`, `1980s`, `'90s`, `dekade 90-an`, with its label before it. Returns the token after it, or -1. */
export function readDecade(c: Cursor, draft: DateDraft, at: number): number {
  const label = afterLabels(c, at);
  const i = isCutYear(c, label + 1) ? label + 1 : label;
  const figure = figureAt(c, i);
  // `in his 30s`, `30-an orang`: two digits need a label, or a sign that a century is left out.
  const isYear = isYearFigure(c, i) || (i > at && width(c, i) === 2);
  if (figure % 10 !== 0 || !isYear) return -1;
  const ending = isCode(c, i + 1, Code.hyphen) ? i + 2 : i + 1;
  if (!touches(c, ending) || !c.words.decadeEndings.has(c.tokens.word[ending])) return -1;
  draft.decade = figure;
  return ending + 1;
}

/** A quarter in one word: `third-quarter`, `Q3`. */
export function readQuarter(c: Cursor, draft: DateDraft, at: number): number {
  const quarter = senseAt(c, at)?.quarter;
  if (quarter === undefined || (width(c, at) === 2 && !startsUpper(c, at))) return -1;
  draft.quarter = quarter;
  return at + 1;
}

/** A quarter by its last month: `the September quarter`. */
export function readMonthQuarter(c: Cursor, draft: DateDraft, at: number): number {
  const month = senseAt(c, at)?.month;
  const unit = month === undefined ? null : c.words.units.match(c.tokens, at + 1);
  if (month === undefined || unit?.value !== 'quarter') return -1;
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
    const unit = c.words.units.match(c.tokens, ordinal.end);
    return unit === null ? -1 : setNumbered(c, draft, unit.value, ordinal.value, unit.endToken);
  }
  const unit = c.words.units.match(c.tokens, at);
  if (unit === null) return -1;
  const behind = unit.endToken;
  const joined = readQuarterOfYear(c, draft, unit.value, behind);
  if (joined > 0) return joined;
  const nth = readOrdinal(c, behind);
  if (nth !== null) return setNumbered(c, draft, unit.value, nth.value, nth.end);
  return setNumbered(c, draft, unit.value, Math.max(figureAt(c, behind), readRoman(c, behind)), behind + 1);
}

function setNumbered(c: Cursor, draft: DateDraft, unit: Unit, value: number, end: number): number {
  if (value < 1) return -1;
  if (unit === 'week' && value <= 5) return readWeekOfMonth(c, draft, value, end);
  if (unit === 'half' && value <= 2) return readHalf(c, draft, value, end);
  if (unit === 'century' && value <= 30) {
    draft.century = value;
    return readEra(c, draft, end);
  }
  if (unit !== 'quarter' || value > 4) return -1;
  draft.quarter = value;
  return end;
}

/** The half of a year; that of a month is its beginning or its end: `the first half of April`. */
function readHalf(c: Cursor, draft: DateDraft, value: number, end: number): number {
  const month = afterOf(c, end);
  const read = senseAt(c, month)?.month === undefined ? -1 : readNamedDate(c, draft, month);
  if (read < 0) {
    draft.half = value;
    return end;
  }
  draft.mod = value === 1 ? 'START' : 'END';
  draft.unit = 'half';
  return read;
}

/** `kuartal |IV-2018|`, whose hyphen makes one word of quarter and year. */
function readQuarterOfYear(c: Cursor, draft: DateDraft, unit: Unit, at: number): number {
  if (at >= c.end || (c.tokens.shape[at] & Shape.hasHyphen) === 0 || width(c, at) > 8) return -1;
  const [nth, year] = textOf(c.document, at, at + 1).split('-');
  if (!/^(?:19|20)\d\d$/.test(year)) return -1;
  draft.year = Number(year);
  draft.yearToken = at;
  return setNumbered(c, draft, unit, romanValue(nth), at + 1);
}

/** `minggu pertama Januari`, `the second week of May 2023`: the week that its first, eighth, … day lies in. */
function readWeekOfMonth(c: Cursor, draft: DateDraft, week: number, at: number): number {
  const label = afterOf(c, at);
  const month = c.words.units.match(c.tokens, label)?.value === 'month' ? label + 1 : label;
  const end = senseAt(c, month)?.month === undefined ? -1 : readNamedDate(c, draft, month);
  if (end < 0) return -1;
  draft.day = 7 * (week - 1) + 1;
  draft.unit = 'week';
  return end;
}
