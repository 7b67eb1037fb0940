import type { DateAnnotation } from '../article';
import { daysInMonth } from '../resolve/calendar';
import type { Rule } from './rule';

export const dateImpossible: Rule = {
  id: 'date-impossible',
  level: 'warning',
  description: 'A date that the calendar does not have.',
  check({ dates }, _, __, reports) {
    for (const date of dates) {
      const most = impossible(date);
      if (most === null) continue;
      const { start, end, written } = date;
      reports.push(
        most === 0
          ? { start, end, template: 'There is no month {0}.', args: [String(written?.month.value)] }
          : {
              start,
              end,
              template: 'This month has {0} days, not {1}.',
              args: [String(most), String(written?.day.value)],
            },
      );
    }
  },
  examples: {
    bad: [
      'Rapat warga diadakan pada 31 September 2023 di balai desa.',
      'Rapat warga diadakan pada Senin (14/13/2023) di balai desa.',
      'Jembatan itu dibuka pada 29 Februari 2023.',
      'The council met on February 30, 2022, and adjourned.',
    ],
    good: [
      'Jembatan itu dibuka pada 29 Februari 2024.',
      'Rapat warga diadakan pada 30 September 2023 di balai desa.',
      'Skor akhir 31-29 untuk tuan rumah.',
      'The council met on 10/31/2022 and adjourned.',
    ],
  },
};

/** Days of the month where the day is none of them, 0 where there is no such month, null where all is well. */
function impossible({ written }: DateAnnotation): number | null {
  if (written === undefined) return null;
  const { day, month, year } = written;
  if (month.value < 1 || month.value > 12) return 0;
  // Without a year, any year in which there is such a day will do.
  const most = daysInMonth(year?.value ?? 2000, month.value);
  return day.value < 1 || day.value > most ? most : null;
}
