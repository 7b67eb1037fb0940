/** Where a date stands in the calendar, as exactly as it says: `month` (1 to 12) and `day` are null where it does not. */
export interface CalendarPlace {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Month in which a quarter, a half or a season of TIMEX3 begins; winter is counted to the year's end. */
const MONTHS: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

/**
 * Reads a TIMEX3 value of type DATE or TIME. A week (`2023-W42`) stands at its Monday after ISO 8601, a quarter,
 * half or season (`2023-Q3`, `2023-SU`) at the month in which it begins, a range (`2023-09-05/2023-09-07`) at its
 * beginning. Null for what has no year: durations,
 * decades, centuries, references such as `PRESENT_REF`, and days that no calendar has.
 */
export function calendarPlace(value: string): CalendarPlace | null {
  const [, digits, rest] = /^(\d{4})(?:-(.+))?$/.exec(value.split(/[T/]/, 1)[0]) ?? [];
  if (digits === undefined) return null;
  const year = Number(digits);
  if (rest === undefined) return { year, month: null, day: null };
  const week = /^W(\d\d)(?:-(?:([1-7])|WE))?$/.exec(rest);
  if (week !== null) return weekPlace(year, Number(week[1]), week[2] ? Number(week[2]) : 1);
  const begins = MONTHS[rest];
  if (begins !== undefined) return { year, month: begins, day: null };
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { year, month: Number(month), day: null };
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCFullYear() === year ? placeOf(date) : null;
}

function weekPlace(year: number, week: number, weekday: number): CalendarPlace {
  // 4 January is always in week 1.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return placeOf(new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1)));
}

function placeOf(date: Date): CalendarPlace {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
