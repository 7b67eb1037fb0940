import type { DateDraft } from '../detect/dates/draft';
import { civilDate, dayNumber, digits, weekdayOf } from './calendar';
import { onDay, type Point, point, UNKNOWN } from './date-point';

/** Quarters, halves of a year, seasons and holidays, in the year that is written or that is meant. */
export function yearlyValue(d: DateDraft, tense: number, anchor: number | null): Point {
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
    if (day > anchor && (shift < 0 || (tense <= 0 && day - anchor >= SOON)))
      return { year: year - 1, counted: true };
    return { year: day <= anchor && shift > 0 ? year + 1 : year, counted: true };
  }
  const ends = d.season !== '' ? SEASON_ENDS[d.season] : d.quarter > 0 ? d.quarter * 3 : d.half * 6;
  // A season or quarter that is not over yet was `last` a year ago; the year a winter begins in names it.
  if (shift < 0) return { year: ends < now ? year : year - 1, counted: true };
  if (shift > 0) return { year: ends > now ? year : year + 1, counted: true };
  // What is told of a quarter that has not begun is told of the last such one.
  const length = d.half > 0 ? 6 : 3;
  const ahead = tense <= 0 && d.relative === null && ends - length >= now;
  return { year: ahead ? year - 1 : year, counted: true };
}

/** A holiday that comes within so many days is the one to come. */
const SOON = 90;
/** Last month of each season; of winter, counted on into the next year. */
const SEASON_ENDS = { SP: 5, SU: 8, FA: 11, WI: 14 } as const;

/** The day of a holiday: `12-25`, `11-4-4` (fourth Thursday of November), `11-e`. */
function holidayDay(holiday: string, year: number): number {
  const [month, a, b] = holiday.split('-');
  // Election day of the United States: the Tuesday after the first Monday of November.
  if (a === 'e') return nthWeekday(year, Number(month), 1, 1) + 1;
  if (b === undefined) return dayNumber(year, Number(month), Number(a));
  return nthWeekday(year, Number(month), Number(a), Number(b));
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
