import { civilDate, dayNumber, weekdayOf } from './calendar';

const SUNDAY = 7;

/**
 * The offset of a zone on a day (as `calendar.ts` counts). A zone whose clocks change is written with both offsets,
 * `-05:00/-04:00`: winter first. Only zones of the United States come so; they change by the Energy Policy Act of 2005
 * since 2007, and by the Uniform Time Act as amended in 1986 before that.
 */
export function offsetOn(zone: string, day: number): string {
  const slash = zone.indexOf('/');
  if (slash < 0) return zone;
  return isSummer(day) ? zone.slice(slash + 1) : zone.slice(0, slash);
}

/** From the second Sunday of March to the first of November; until 2006 the first of April to the last of October. */
function isSummer(day: number): boolean {
  const { year } = civilDate(day);
  const begin = year >= 2007 ? sundayFrom(year, 3, 8) : sundayFrom(year, 4, 1);
  const end = year >= 2007 ? sundayFrom(year, 11, 1) : sundayFrom(year, 10, 25);
  return day >= begin && day < end;
}

/** The first Sunday on or after a date. */
function sundayFrom(year: number, month: number, first: number): number {
  const from = dayNumber(year, month, first);
  return from + SUNDAY - weekdayOf(from);
}
