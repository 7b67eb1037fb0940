import type { DateAnnotation, Published } from '../article';
import { dayNumber, isDate, isoDate, weekdayOf } from '../resolve/calendar';
import type { Document } from '../text/document';
import type { Report, Rule } from './rule';
import { repairsOf } from './weekday-repairs';

export const dateWeekdayMismatch: Rule = {
  id: 'date-weekday-mismatch',
  level: 'warning',
  description: 'Weekday and date disagree.',
  check({ dates, published }, document, _, reports) {
    for (const date of dates) {
      const report = mismatch(date, published, document);
      if (report !== null) reports.push(report);
    }
  },
  examples: {
    bad: [
      'Hal itu disampaikan Lurah Sari Wulandari di balai desa, Rabu (5/9/2023).',
      'Rapat itu diadakan pada hari Jumat, 17 Agustus 2023, di balai desa.',
      'The council met on Monday, Sept. 5, 2023, and adjourned.',
    ],
    good: [
      'Hal itu disampaikan Lurah Sari Wulandari di balai desa, Selasa (5/9/2023).',
      'Rapat itu diadakan pada hari Kamis, 17 Agustus 2023, di balai desa.',
      'The council met on Tuesday, Sept. 5, 2023, and adjourned.',
      'Warga berkumpul setiap Rabu sejak 5 September 2023.',
    ],
  },
};

function mismatch(date: DateAnnotation, published: Published | null, document: Document): Report | null {
  const { written, value } = date;
  const weekday = written?.weekday;
  if (written === undefined || weekday === undefined || value === null) return null;
  const year = written.year?.value ?? Number(value.slice(0, 4));
  if (!isDate(year, written.month.value, written.day.value)) return null;
  const day = dayNumber(year, written.month.value, written.day.value);
  const actual = weekdayOf(day);
  if (actual === weekday.value) return null;
  const names = document.lexicon.dates.weekdayNames;
  // What the article itself was dated by cannot speak for it.
  const other = published !== null && published.start !== date.start ? publishedDay(published) : null;
  return {
    start: date.start,
    end: date.end,
    template: '{0} is {1}, not {2}.',
    args: [
      isoDate(day),
      names[actual - 1] ?? String(actual),
      document.text.slice(weekday.start, weekday.end),
    ],
    fixes: repairsOf(written, weekday, year, other, names, document.text),
  };
}

function publishedDay({ value }: Published): number {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  return dayNumber(year, month, day);
}
