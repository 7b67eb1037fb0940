import { civilDate, dayNumber, weekdayOf } from './calendar';

const SUNDAY = 7;

/**
 * The offset of a zone on a day (as `calendar.ts` counts). A zone whose clocks change is written with both offsets,
 * `-05:00/-04:00`: winter first. Only zones of the United States come so; they change by the Energy Policy Act of 2005.
 */
export function offsetOn(zone: string, day: number): string {
  const slash = zone.indexOf('/');
  if (slash < 0) return zone;
  return isSummer(day) ? zone.slice(slash + 1) : zone.slice(0, slash);
}

/** From the second Sunday of March to the first of November. */
function isSummer(day: number): boolean {
  const { year } = civilDate(day);
  return day >= sundayFrom(year, 3, 8) && day < sundayFrom(year, 11, 1);
}

/** The first Sunday on or after a date. */
function sundayFrom(year: number, month: number, first: number): number {
  const from = dayNumber(year, month, first);
  return from + SUNDAY - weekdayOf(from);
}
