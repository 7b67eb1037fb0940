import { dayNumber, daysInMonth, weekdayOf } from './calendar';

/** The day of a holiday: `12-25`, `11-4-4` (fourth Thursday of November), `5--1-1` (last Monday of May), `e-2` (Good Friday), `t1`. */
export function holidayDay(holiday: string, year: number): number {
  if (holiday[0] === 'e') return easter(year) + Number(holiday.slice(1));
  if (holiday[0] === 't') return nthWeekday(year, 11, 4, 4) + Number(holiday.slice(1));
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

/** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
