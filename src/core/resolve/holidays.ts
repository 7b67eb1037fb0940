import { dayNumber, weekdayOf } from './calendar';

/** The day of a holiday: `12-25`, `11-4-4` (fourth Thursday of November), `11-e`. */
export function holidayDay(holiday: string, year: number): number {
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
