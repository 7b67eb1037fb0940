import { dayNumber, daysInMonth, weekdayOf } from './calendar';

/** The day of a holiday: `12-25`, `11-4-4` (fourth Thursday of November), `5--1-1` (last Monday of May). */
export function holidayDay(holiday: string, year: number): number {
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
