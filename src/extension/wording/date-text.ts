import { env } from 'vscode';

/**
 * A TIMEX3 value in the words of the editor's language (`Selasa, 5 September 2023`), or null where it is no day,
 * month or year of the calendar: a duration, a week, a season.
 */
export function dateInWords(value: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?=T|$))?)?(?:T|$)/.exec(value) ?? [];
  if (year === undefined || (month === undefined && value.length > 4)) return null;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (day !== undefined && date.getUTCDate() !== Number(day)) return null;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return formatters()[precision].format(date);
}

type Precision = 'day' | 'month' | 'year';

let made: Readonly<Record<Precision, Intl.DateTimeFormat>> | null = null;

/** Made once: a formatter costs a thousand times what it takes to use it. */
function formatters(): Readonly<Record<Precision, Intl.DateTimeFormat>> {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' });
  made ??= {
    day: make({ dateStyle: 'full' }),
    month: make({ month: 'long', year: 'numeric' }),
    year: make({ year: 'numeric' }),
  };
  return made;
}
