import { wordId } from '../../text/vocabulary';
import type { WordClasses } from '../../text/word-set';
import { DateBit } from './date-bits';
import type { Mod, Unit } from './date-meanings';
import type { DateWords } from './date-words';

/** What one word means where it is not a phrase. A class, so that all have their properties in one order. */
export class WordSense {
  month: number | undefined = undefined;
  /** Where the word holds two months: `Januari-Maret`. */
  lastMonth: number | undefined = undefined;
  /** The day behind the hyphen in `5 |Juni-13| September`. */
  lastDay: number | undefined = undefined;
  weekday: number | undefined = undefined;
  /** The same of weekdays: `Senin-Jumat`. */
  lastWeekday: number | undefined = undefined;
  number: number | undefined = undefined;
  multiplier: number | undefined = undefined;
  teen: boolean | undefined = undefined;
  vague: boolean | undefined = undefined;
  ordinal: number | undefined = undefined;
  mod: Mod | undefined = undefined;
  /** `mid-2019` */
  year: number | undefined = undefined;
  /** `mid-1980s` */
  decade: number | undefined = undefined;
  /** `Q3`, `third-quarter` */
  quarter: number | undefined = undefined;
  amount: number | undefined = undefined;
  unit: Unit | undefined = undefined;
  clockWord: number | undefined = undefined;
  zone: string | undefined = undefined;
  /** Hours added by `a.m.`, `p.m.` and `o'clock`. */
  halfDay: 'morning' | 'afternoon' | 'any' | undefined = undefined;
}

export interface WordSenses {
  /** By vocabulary number. */
  readonly senses: ReadonlyMap<number, WordSense>;
  readonly weekdayNames: readonly string[];
}

/** The years that are joined with a word by a hyphen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2040;

type Named = readonly [name: string, number: number];

/** Gives single words their meanings by vocabulary number, and in `classes` the bits that make the scan stop. */
export function compileSenses(words: DateWords, classes: WordClasses): WordSenses {
  const senses = new Map<number, WordSense>();
  const sense = (word: string, meaning: Partial<WordSense>, bits: number): void => {
    const id = wordId(word);
    senses.set(id, Object.assign(senses.get(id) ?? new WordSense(), meaning));
    classes.add(bits, [id]);
  };
  const { head, lead, short } = DateBit;

  const weekdayNames = calendarNames(words.locale, 'weekday');
  const months = [...numbered(calendarNames(words.locale, 'month')), ...byNumber(words.months)];
  const weekdays = [...numbered(weekdayNames), ...byNumber(words.weekdays)];
  for (const [word, month] of months) sense(word, { month }, head | lead);
  for (const [word, weekday] of weekdays) sense(word, { weekday }, head | lead);
  for (const [word, month] of byNumber(words.shortMonths))
    if (!senses.get(wordId(word))?.month) sense(word, { month }, head | lead | short);
  for (const [word, weekday] of byNumber(words.shortWeekdays))
    if (!senses.get(wordId(word))?.weekday) sense(word, { weekday }, head | lead | short);

  for (const [word, number] of Object.entries(words.numbers)) sense(word, { number }, lead);
  for (const [word, multiplier] of Object.entries(words.multipliers)) sense(word, { multiplier }, lead);
  for (const [word, ordinal] of Object.entries(words.ordinals)) sense(word, { ordinal }, lead);
  for (const word of words.teens) sense(word, { teen: true }, lead);
  for (const word of words.vague) sense(word, { vague: true }, lead);
  for (const [word, [amount, unit]] of Object.entries(words.fusedUnits)) sense(word, { amount, unit }, head);
  for (const [word, clockWord] of Object.entries(words.clockWords)) sense(word, { clockWord }, head);
  for (const [word, zone] of Object.entries(words.zones)) sense(word, { zone }, head);
  for (const word of words.morning) sense(word, { halfDay: 'morning' }, head);
  for (const word of words.afternoon) sense(word, { halfDay: 'afternoon' }, head);
  for (const word of words.oclock) sense(word, { halfDay: 'any' }, head);

  // A hyphen makes one word of two: `five-day`, `two-year-long`; but `three-quarters` and `one-half` are fractions.
  for (const [number, amount] of Object.entries(words.numbers))
    for (const [name, unit] of Object.entries(words.units))
      for (const ending of ['', ...words.unitEndings])
        if (amount <= 100 && !name.includes(' ') && unit !== 'quarter' && unit !== 'half')
          sense(`${number}-${name}${ending}`, { amount, unit }, head);
  // `mid-January`, `mid-2019`, `mid-1980s`
  for (const [word, { mod }] of Object.entries(words.parted)) {
    if (word.includes(' ') || mod === null) continue;
    for (const [name, month] of months) sense(`${word}-${name}`, { month, mod }, head);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      sense(`${word}-${year}`, { year, mod }, head);
      for (const ending of year % 10 === 0 ? words.decadeEndings : [])
        sense(`${word}-${year}${ending}`, { decade: year, mod }, head);
    }
  }
  // `third-quarter`, and `Q3`, as business everywhere writes.
  for (const [name, unit] of Object.entries(words.units))
    for (const [ordinal, quarter] of unit === 'quarter' ? Object.entries(words.ordinals) : [])
      if (quarter <= 4) sense(`${ordinal}-${name}`, { quarter }, head | lead);
  for (const quarter of [1, 2, 3, 4]) sense(`q${quarter}`, { quarter }, head | lead);
  // `January-August 2025`, `Monday-Friday`
  for (const [first, month] of months)
    for (const [last, lastMonth] of months)
      if (month !== lastMonth) sense(`${first}-${last}`, { month, lastMonth }, head);
  for (const [first, weekday] of weekdays)
    for (const [last, lastWeekday] of weekdays)
      if (weekday !== lastWeekday) sense(`${first}-${last}`, { weekday, lastWeekday }, head);
  for (const [name, month] of months)
    for (let lastDay = 1; lastDay <= 31; lastDay++) sense(`${name}-${lastDay}`, { month, lastDay }, lead);

  return { senses, weekdayNames };
}

function numbered(names: readonly string[]): Named[] {
  return names.map((name, i) => [name, i + 1]);
}

function byNumber(lists: Readonly<Record<number, readonly string[]>>): Named[] {
  return Object.entries(lists).flatMap(([number, names]) =>
    names.map((name): Named => [name, Number(number)]),
  );
}

/** Month names from January or weekday names from Monday; none without a locale. */
function calendarNames(locale: string | null, field: 'month' | 'weekday'): string[] {
  if (locale === null) return [];
  const format = new Intl.DateTimeFormat(locale, { [field]: 'long', timeZone: 'UTC' });
  // 2024-01-01 is a Monday.
  return Array.from({ length: field === 'month' ? 12 : 7 }, (_, n) =>
    format.format(field === 'month' ? Date.UTC(2024, n, 1) : Date.UTC(2024, 0, 1 + n)),
  );
}
