import type { DateType } from '../article';
import type { Unit } from '../detect/dates/date-words';
import { DateDraft } from '../detect/dates/draft';
import {
  addMonths,
  type CivilDate,
  civilDate,
  dayNumber,
  daysInMonth,
  digits,
  isDate,
  isoDate,
  isoWeek,
  weekdayOf,
} from './calendar';

/** What an expression is counted from. Day numbers as `calendar.ts` counts; null where not known. */
export interface Anchors {
  /** The day of publication. */
  readonly now: number | null;
  /** The day that the text was speaking of last, as exact as the expression needs; else the day of publication. */
  readonly text: number | null;
  /** The year in which the text put the same month before; 0 where it did not. */
  readonly sameMonthYear: number;
  /** The day that the text gave the same weekday before; null where it did not. */
  readonly sameWeekday: number | null;
  /** Whether the sentence speaks of what is to come (1) or has been (-1). */
  readonly tense: -1 | 0 | 1;
}

export interface DateValue {
  readonly type: DateType;
  readonly value: string | null;
  /** The day meant where it is one day, for what is counted from it. */
  readonly day: number | null;
  /** Whether it was counted from something that the expression does not say. */
  readonly counted: boolean;
}

const DURATION_LETTERS: Readonly<Record<Unit, readonly [letter: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  weekend: ['WE', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  half: ['M', 6, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

/** The TIMEX3 value of a draft: ISO 8601 with the extensions of ISO-TimeML. */
export function dateValue(draft: DateDraft, anchors: Anchors): DateValue {
  const { relative } = draft;
  // `Oktober nanti`: the word tells which way, as a verb would, and no more.
  if (relative?.hint && draft.type === 'point') {
    const alone = Object.assign(new DateDraft(), draft, { relative: null });
    return dateValue(alone, { ...anchors, tense: relative.shift });
  }
  if (draft.type === 'duration') return plain('DURATION', durationValue(draft.amount, draft.unit || 'day'));
  if (draft.type === 'set') return plain('SET', setValue(draft));
  if (draft.relative?.length && draft.amount === 0 && draft.unit !== '' && draft.unit !== 'weekend')
    return plain('DURATION', durationValue(1, draft.unit));
  const timed = draft.hasClock || draft.part !== '' || isTimeUnit(draft.unit);
  const type: DateType = timed ? 'TIME' : 'DATE';
  const found = pointValue(draft, anchors);
  if (found.day === null || !timed) return { type, ...found };
  const value = found.value === null ? null : `${isoDate(found.day)}${clock(draft)}`;
  return { ...found, type, value: found.value?.includes('T') ? found.value : value };
}

function plain(type: DateType, value: string | null): DateValue {
  return { type, value, day: null, counted: false };
}

function isTimeUnit(unit: string): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** `P18M`, `PT45S`, `PXY` where the amount is not known. */
export function durationValue(amount: number, unit: Unit): string {
  const [letter, factor, time] = DURATION_LETTERS[unit];
  const half = !Number.isNaN(amount) && amount % 1 !== 0 && unit === 'year' ? 12 : 0;
  if (half > 0) return `P${round(amount * half)}M`;
  const count = Number.isNaN(amount) ? 'X' : String(round(amount * factor));
  return `P${time ? 'T' : ''}${count}${letter}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function setValue(draft: DateDraft): string {
  if (draft.weekday > 0) return `XXXX-WXX-${draft.weekday}${draft.part === '' ? '' : `T${draft.part}`}`;
  if (draft.month > 0) return `XXXX-${digits(draft.month, 2)}`;
  if (draft.part !== '') return `XXXX-XX-XXT${draft.part}`;
  return durationValue(draft.amount, draft.unit || 'day');
}

function clock(draft: DateDraft): string {
  if (!draft.hasClock) return draft.part === '' ? '' : `T${draft.part}`;
  const second = draft.second >= 0 ? `:${digits(draft.second, 2)}` : '';
  return `T${digits(draft.hour, 2)}:${digits(draft.minute, 2)}${second}${draft.zone}`;
}

interface Point {
  readonly value: string | null;
  readonly day: number | null;
  readonly counted: boolean;
}

function point(value: string | null, counted: boolean, day: number | null = null): Point {
  return { value, day, counted };
}

function onDay(day: number, counted: boolean): Point {
  return { value: isoDate(day), day, counted };
}

const UNKNOWN: Point = { value: null, day: null, counted: true };

function pointValue(d: DateDraft, anchors: Anchors): Point {
  if (d.decade >= 0) return point(decadeValue(d.decade), false);
  if (d.century > 0) return point(digits(d.century - 1, 2), false);
  if (d.isFullDate) {
    if (!isDate(d.year, d.month, d.day)) return point(null, false);
    if (d.unit === 'week') return point(isoWeek(dayNumber(d.year, d.month, d.day)), false);
    return onDay(dayNumber(d.year, d.month, d.day), false);
  }
  const anchor =
    (d.days !== null ? d.daysFrom : (d.relative?.from ?? 'now')) === 'text' ? anchors.text : anchors.now;
  if (d.unit === 'week' && d.month > 0) {
    const { day } = monthValue(d, anchors, anchor);
    return day === null ? UNKNOWN : point(isoWeek(day), d.year < 0);
  }
  if (d.days !== null) return anchor === null ? UNKNOWN : onDay(anchor + d.days, true);
  if (d.amount !== 0 && d.relative !== null && d.unit !== '') return shifted(d, anchor);
  if (d.month > 0) return monthValue(d, anchors, anchor);
  if (d.quarter > 0 || d.half > 0 || d.season !== '' || d.holiday !== '')
    return yearlyValue(d, anchors.tense, anchor);
  if (d.year >= 0) return point(digits(d.year, 4), false);
  if (d.day > 0) return dayOfMonth(d, anchors, anchor);
  if (d.weekday > 0) return weekdayValue(d, anchors, anchor);
  if (d.unit !== '') return unitValue(d, anchor);
  // A clock time or a part of the day on its own: the day that the text speaks of.
  const day = d.relative === null ? anchors.text : anchor;
  return day === null ? UNKNOWN : onDay(day, true);
}

function decadeValue(decade: number): string {
  if (decade >= 1000) return digits(decade / 10, 3);
  return digits((decade < 30 ? 2000 + decade : 1900 + decade) / 10, 3);
}

/** `two days ago`, `lima tahun lalu`: as exact as its unit. */
function shifted(d: DateDraft, anchor: number | null): Point {
  if (anchor === null || Number.isNaN(d.amount)) return UNKNOWN;
  const by = (d.relative?.shift ?? 0) * d.amount;
  const date = civilDate(anchor);
  switch (d.unit) {
    case 'day':
      return onDay(anchor + Math.round(by), true);
    case 'week':
      return point(isoWeek(anchor + Math.round(by * 7)), true);
    case 'month':
      return point(month(addMonths(date, Math.round(by))), true);
    case 'quarter':
    case 'half':
      return point(month(addMonths(date, Math.round(by * (d.unit === 'half' ? 6 : 3)))), true);
    case 'year':
      return by % 1 === 0
        ? point(digits(date.year + by, 4), true)
        : point(month(addMonths(date, Math.round(by * 12))), true);
    case 'decade':
      return point(digits(date.year + Math.round(by * 10), 4), true);
    case 'century':
      return point(digits(date.year + Math.round(by * 100), 4), true);
    default:
      return UNKNOWN;
  }
}

function month(date: CivilDate): string {
  return `${digits(date.year, 4)}-${digits(date.month, 2)}`;
}

/** A month, or a day in one, whose year is to be found. */
function monthValue(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (d.month > 12) return point(null, false);
  if (d.year >= 0) return point(`${digits(d.year, 4)}-${digits(d.month, 2)}`, false);
  if (d.day > daysInMonth(2000, d.month)) return point(null, false);
  if (anchor === null) return UNKNOWN;
  const year = yearOfMonth(d, anchors, anchor);
  if (d.day === 0) return point(`${digits(year, 4)}-${digits(d.month, 2)}`, true);
  return isDate(year, d.month, d.day) ? onDay(dayNumber(year, d.month, d.day), true) : point(null, true);
}

/** How much nearer ahead than behind an undated month must be to be taken for one to come. */
const NEARER = 3;
const FAR_NEARER = 6;

function yearOfMonth(d: DateDraft, anchors: Anchors, anchor: number): number {
  const { tense } = anchors;
  const { year, month: now } = civilDate(anchor);
  if (d.unit === 'year') return year + (d.relative?.shift ?? 0);
  const day = d.day > 0 ? d.day : Math.min(15, daysInMonth(year, d.month));
  if (d.weekday > 0 && d.day > 0) {
    const fitting = nearestYearOfWeekday(d, year, tense);
    if (fitting !== null) return fitting;
  }
  const shift = d.relative?.shift ?? (d.relative === null ? null : 0);
  if (d.day === 0 && d.month === now && shift === null) return year;
  if (d.day === 0 && d.month === now) return year + (shift ?? 0);
  const exact = d.day > 0 ? anchor : dayNumber(year, now, 15);
  const thisYear = dayNumber(year, d.month, day);
  const behind = thisYear <= exact ? year : year - 1;
  if (shift === -1) return thisYear < exact ? year : year - 1;
  if (shift === 1) return thisYear > exact ? year : year + 1;
  if (shift === 0) return year;
  if (tense === 0 && d.day === 0 && anchors.sameMonthYear > 0) return anchors.sameMonthYear;
  const ago = exact - dayNumber(behind, d.month, day);
  const away = dayNumber(behind + 1, d.month, day) - exact;
  if (ago === 0) return behind;
  if (tense > 0) return away < ago * 2 ? behind + 1 : behind;
  return away * (tense === 0 ? NEARER : FAR_NEARER) < ago ? behind + 1 : behind;
}

/** Where the weekday is written too, the year nearest to publication in which they agree. */
function nearestYearOfWeekday(d: DateDraft, year: number, tense: number): number | null {
  for (const candidate of tense > 0 ? [year, year + 1, year - 1] : [year, year - 1, year + 1])
    if (isDate(candidate, d.month, d.day) && weekdayOf(dayNumber(candidate, d.month, d.day)) === d.weekday)
      return candidate;
  return null;
}

function yearlyValue(d: DateDraft, tense: number, anchor: number | null): Point {
  const { year, counted } = yearOf(d, tense, anchor);
  if (year === null) return UNKNOWN;
  const y = digits(year, 4);
  if (d.quarter > 0) return point(`${y}-Q${d.quarter}`, counted);
  if (d.half > 0) return point(`${y}-H${d.half}`, counted);
  if (d.season !== '') return point(`${y}-${d.season}`, counted);
  return onDay(holidayDay(d.holiday, year), counted);
}

function yearOf(
  d: DateDraft,
  tense: number,
  anchor: number | null,
): { year: number | null; counted: boolean } {
  if (d.year >= 0) return { year: d.year, counted: false };
  if (anchor === null) return { year: null, counted: true };
  const { year, month: now } = civilDate(anchor);
  const shift = d.relative?.shift ?? 0;
  if (d.unit === 'year') return { year: year + shift, counted: true };
  if (d.holiday !== '') {
    const day = holidayDay(d.holiday, year);
    if (shift > 0) return { year: day > anchor ? year : year + 1, counted: true };
    if (shift < 0) return { year: day < anchor ? year : year - 1, counted: true };
    if (day <= anchor) return { year, counted: true };
    return { year: tense > 0 || day - anchor < 90 ? year : year - 1, counted: true };
  }
  const starts = d.season !== '' ? SEASON_ENDS[d.season] : d.quarter > 0 ? d.quarter * 3 : d.half * 6;
  // A season or quarter that is not over yet was `last` a year ago; the year a winter begins in names it.
  if (shift < 0) return { year: starts < now ? year : year - 1, counted: true };
  if (shift > 0) return { year: starts > now ? year : year + 1, counted: true };
  return { year, counted: true };
}

const SEASON_ENDS = { SP: 5, SU: 8, FA: 11, WI: 14 } as const;

/** The day of a holiday: `12-25`, `11-4-4` (fourth Thursday of November), `5--1-1` (last Monday of May). */
function holidayDay(holiday: string, year: number): number {
  const [m, a, b] = holiday.replace('--', '-~').split('-');
  const monthNumber = Number(m);
  // Election day of the United States: the Tuesday after the first Monday of November.
  if (a === 'e') return nthWeekday(year, monthNumber, 1, 1) + 1;
  if (b === undefined) return dayNumber(year, monthNumber, Number(a));
  if (a.startsWith('~')) {
    const last = dayNumber(year, monthNumber, daysInMonth(year, monthNumber));
    return last - ((weekdayOf(last) - Number(b) + 7) % 7);
  }
  return nthWeekday(year, monthNumber, Number(a), Number(b));
}

function nthWeekday(year: number, monthNumber: number, nth: number, weekday: number): number {
  const first = dayNumber(year, monthNumber, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** `tanggal 21`, in the month that the words and the tense point to. */
function dayOfMonth(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (d.day > 31) return point(null, false);
  if (anchor === null) return UNKNOWN;
  const now = civilDate(anchor);
  const shift = d.relative?.shift ?? 0;
  let at = addMonths({ ...now, day: 1 }, d.unit === 'month' ? shift : 0);
  if (d.unit !== 'month') {
    if ((shift > 0 || (shift === 0 && anchors.tense > 0)) && d.day < now.day) at = addMonths(at, 1);
    if ((shift < 0 || (shift === 0 && anchors.tense <= 0)) && d.day > now.day) at = addMonths(at, -1);
  }
  return isDate(at.year, at.month, d.day)
    ? onDay(dayNumber(at.year, at.month, d.day), true)
    : point(null, true);
}

function weekdayValue(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (anchor === null) return UNKNOWN;
  const today = weekdayOf(anchor);
  if (d.unit === 'week') return onDay(anchor - today + d.weekday + 7 * (d.relative?.shift ?? 0), true);
  const back = (today - d.weekday + 7) % 7;
  const ahead = (d.weekday - today + 7) % 7;
  const shift = d.relative?.shift;
  if (d.relative?.from === 'text') {
    if (shift === 0) return onDay(anchor + (ahead === 0 ? 0 : ahead), true);
    return onDay(shift === 1 ? anchor + (ahead || 7) : anchor - (back || 7), true);
  }
  if (shift === -1) return onDay(anchor - (back || 7), true);
  if (shift === 1) return onDay(anchor + (ahead || 7), true);
  if (shift === 0) return onDay(anchor + (anchors.tense < 0 ? -back : ahead), true);
  const same = anchors.sameWeekday;
  if (anchors.tense === 0 && same !== null && Math.abs(same - anchor) < 7) return onDay(same, true);
  return onDay(anchors.tense > 0 ? anchor + ahead : anchor - back, true);
}

/** `pekan lalu`, `this year`, `akhir tahun`, `the weekend`. */
function unitValue(d: DateDraft, anchor: number | null): Point {
  if (anchor === null) return UNKNOWN;
  const shift = d.relative?.shift ?? 0;
  const date = civilDate(anchor);
  switch (d.unit) {
    case 'day':
      return onDay(anchor + shift, true);
    case 'week':
      return point(isoWeek(anchor + 7 * shift), true);
    case 'weekend':
      return point(`${isoWeek(anchor + 7 * weekendShift(d, anchor))}-WE`, true);
    case 'month':
      return point(month(addMonths({ ...date, day: 1 }, shift)), true);
    case 'quarter': {
      const at = addMonths({ ...date, day: 1 }, 3 * shift);
      return point(`${digits(at.year, 4)}-Q${Math.ceil(at.month / 3)}`, true);
    }
    case 'half': {
      const at = addMonths({ ...date, day: 1 }, 6 * shift);
      return point(`${digits(at.year, 4)}-H${Math.ceil(at.month / 6)}`, true);
    }
    case 'year':
      return point(digits(date.year + shift, 4), true);
    case 'decade':
      return point(digits(date.year / 10 + shift, 3), true);
    case 'century':
      return point(digits(date.year / 100 + shift, 2), true);
    default:
      return UNKNOWN;
  }
}

/** `the weekend` is the one before, unless it is one; `this weekend` the one of this week. */
function weekendShift(d: DateDraft, anchor: number): number {
  if (d.relative !== null && d.relative.shift !== 0) return d.relative.shift;
  return d.relative === null && weekdayOf(anchor) < 5 ? -1 : 0;
}
