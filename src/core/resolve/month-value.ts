import type { DateDraft } from '../detect/dates/draft';
import { civilDate, dayNumber, digits, isDate, weekdayOf } from './calendar';
import { type Anchors, onDay, type Point, point, UNKNOWN } from './date-point';

/** A month, or a day in one, whose year is to be found. */
export function monthValue(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (d.month > 12) return point(null, false);
  if (d.year >= 0) return point(`${digits(firstYear(d), 4)}-${digits(d.month, 2)}`, false);
  if (anchor === null) return UNKNOWN;
  const year = yearOfMonth(d, anchors, anchor);
  if (d.day === 0) return point(`${digits(year, 4)}-${digits(d.month, 2)}`, true);
  return isDate(year, d.month, d.day) ? onDay(dayNumber(year, d.month, d.day), true) : point(null, true);
}

/** `Desember-Februari 2022` begins in the year before. */
export function firstYear({ year, month, lastMonth }: DateDraft): number {
  return lastMonth > 0 && lastMonth < month ? year - 1 : year;
}

/** How much nearer ahead than behind an undated month must be to be taken for one to come. */
const NEARER = 3;
/** The same where a verb of the past stands by. */
const FAR_NEARER = 6;

function yearOfMonth(d: DateDraft, { tense }: Anchors, anchor: number): number {
  const { year, month: now } = civilDate(anchor);
  const shift = d.relative?.shift ?? 0;
  if (d.unit === 'year') return year + shift;
  // `Sabtu dan Minggu (8-9/5)`: the weekday may be that of the last day.
  if (d.weekday > 0 && d.day > 0 && d.lastDay === 0) {
    const fitting = nearestYearOfWeekday(d, year);
    if (fitting !== null) return fitting;
  }
  const day = d.day || 1;
  const exact = d.day > 0 ? anchor : dayNumber(year, now, 1);
  const thisYear = dayNumber(year, d.month, day);
  if (shift < 0) return thisYear <= exact ? year : year - 1;
  if (shift > 0) return thisYear > exact ? year : year + 1;
  if (d.relative !== null) return year;
  const behind = thisYear <= exact ? year : year - 1;
  const ago = exact - dayNumber(behind, d.month, day);
  const away = dayNumber(behind + 1, d.month, day) - exact;
  // What is to come is of this year, where the month is; of the next only where that is not far.
  if (tense > 0 && ago > 0) return behind < year || away < ago * 2 ? behind + 1 : behind;
  return away * (tense === 0 ? NEARER : FAR_NEARER) < ago ? behind + 1 : behind;
}

/** Where the weekday is written too, the year nearest to publication in which they agree. */
function nearestYearOfWeekday(d: DateDraft, year: number): number | null {
  for (const candidate of [year, year - 1, year + 1])
    if (isDate(candidate, d.month, d.day) && weekdayOf(dayNumber(candidate, d.month, d.day)) === d.weekday)
      return candidate;
  return null;
}
