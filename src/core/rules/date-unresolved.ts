import { daysInMonth } from '../resolve/calendar';
import type { Rule } from './rule';

export const dateUnresolved: Rule = {
  id: 'date-unresolved',
  level: 'warning',
  description: 'A relative date, and no publication date to count from.',
  check({ dates, published }, { text }, _, reports) {
    if (published !== null) return;
    for (const { start, end, type, value, written } of dates) {
      if (value !== null || (type !== 'DATE' && type !== 'TIME')) continue;
      // What the calendar does not have is another finding.
      if (written && (written.month.value > 12 || written.day.value > daysInMonth(2000, written.month.value)))
        continue;
      reports.push({
        start,
        end,
        template: 'Nothing tells which date “{0}” is: no publication date was found.',
        args: [text.slice(start, end)],
      });
    }
  },
  examples: {
    bad: [
      'Warga desa itu bergotong royong memperbaiki jalan yang rusak dan jembatan pada pekan lalu.',
      'Warga Desa Karangmulya berkumpul pada Kamis untuk membersihkan sungai.',
      'Residents of the village gathered last week to repair the road that was washed away.',
    ],
    good: [
      '5 September 2023, 07:14 WIB\nWarga Desa Karangmulya bergotong royong memperbaiki jalan pada pekan lalu.',
      'Warga Desa Karangmulya bergotong royong memperbaiki jalan selama dua pekan.',
      'Published: September 5, 2023\nResidents of the village gathered last week to repair the road.',
      'Jalan itu dibangun pada tahun 1998 dan diperbaiki pada Mei 2010.',
    ],
  },
};
