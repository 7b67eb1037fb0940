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
  /** `Q3`, `third-quarter` */
  quarter: number | undefined = undefined;
  amount: number | undefined = undefined;
  unit: Unit | undefined = undefined;
  clockWord: number | undefined = undefined;
  zone: string | undefined = undefined;
  /** Hours added by `a.m.`, `p.m.` and `o'clock`. */
  halfDay: 'morning' | 'afternoon' | 'any' | undefined = undefined;
}

type Lists = Readonly<Record<number, readonly string[]>>;

export interface WordSenses {
  /** By vocabulary number. */
  readonly senses: ReadonlyMap<number, WordSense>;
  readonly monthNames: readonly string[];
  readonly weekdayNames: readonly string[];
}

/** Gives single words their meanings by vocabulary number, and in `classes` the bits that make the scan stop. */
export function compileSenses(words: DateWords, classes: WordClasses): WordSenses {
  const senses = new Map<number, WordSense>();
  const sense = (word: string, meaning: Partial<WordSense>): void => {
    const id = wordId(word);
    const known = senses.get(id) ?? new WordSense();
    senses.set(id, Object.assign(known, meaning));
  };
  const head = (word: string): void => void classes.add(DateBit.head, [word]);
  const lead = (word: string): void => void classes.add(DateBit.lead, [word]);

  const monthNames = calendarNames(words.locale, 'month');
  const weekdayNames = calendarNames(words.locale, 'weekday');
  const named = (full: readonly string[], more: Lists, short: Lists, key: 'month' | 'weekday'): void => {
    for (let n = 1; n <= (key === 'month' ? 12 : 7); n++) {
      for (const word of [...full.slice(n - 1, n), ...(more[n] ?? [])]) {
        sense(word, { [key]: n });
        head(word);
        lead(word);
      }
      for (const word of short[n] ?? []) {
        if (senses.get(wordId(word))?.[key]) continue;
        sense(word, { [key]: n });
        head(word);
        lead(word);
        classes.add(DateBit.short, [word]);
      }
    }
  };
  named(monthNames, words.months, words.shortMonths, 'month');
  named(weekdayNames, words.weekdays, words.shortWeekdays, 'weekday');

  for (const [word, number] of Object.entries(words.numbers)) sense(word, { number });
  for (const [word, multiplier] of Object.entries(words.multipliers)) sense(word, { multiplier });
  for (const word of words.teens) sense(word, { teen: true });
  for (const word of words.vague) sense(word, { vague: true });
  for (const [word, ordinal] of Object.entries(words.ordinals)) sense(word, { ordinal });
  for (const list of [words.numbers, words.multipliers, words.ordinals]) Object.keys(list).forEach(lead);
  for (const word of [...words.teens, ...words.vague, ...words.ordinalEndings])
    for (const part of word.split(' ')) lead(part);

  for (const [word, [amount, unit]] of Object.entries(words.fusedUnits)) {
    sense(word, { amount, unit });
    head(word);
  }
  // `five-day`, `two-year-long`: a hyphen makes one word of them.
  for (const [number, value] of Object.entries(words.numbers))
    for (const [unit, meaning] of Object.entries(words.units))
      for (const ending of ['', ...words.unitEndings]) {
        // `three-quarters` and `one-half` are fractions.
        if (unit.includes(' ') || value > 100 || meaning === 'quarter' || meaning === 'half') continue;
        sense(`${number}-${unit}${ending}`, { amount: value, unit: meaning });
        head(`${number}-${unit}${ending}`);
      }
  const spelled = (n: number): string[] => [...monthNames.slice(n - 1, n), ...(words.months[n] ?? [])];
  const spelledDay = (n: number): string[] => [...weekdayNames.slice(n - 1, n), ...(words.weekdays[n] ?? [])];
  for (const [word, { mod }] of Object.entries(words.parted)) {
    if (word.includes(' ') || mod === null) continue;
    for (let n = 1; n <= 12; n++)
      for (const month of spelled(n)) {
        sense(`${word}-${month}`, { month: n, mod });
        head(`${word}-${month}`);
      }
  }
  // Business everywhere writes `Q3`.
  const quarters = Object.keys(words.units).filter((unit) => words.units[unit] === 'quarter');
  for (let n = 1; n <= 4; n++) {
    const ordinals = Object.keys(words.ordinals).filter((ordinal) => words.ordinals[ordinal] === n);
    for (const word of [`q${n}`, ...ordinals.flatMap((nth) => quarters.map((unit) => `${nth}-${unit}`))]) {
      sense(word, { quarter: n });
      head(word);
      lead(word);
    }
  }
  // `January-August 2025`, `Monday-Friday`
  const pairs = (
    most: number,
    names: (n: number) => string[],
    meaning: (first: number, last: number) => Partial<WordSense>,
  ): void => {
    for (let first = 1; first <= most; first++)
      for (let last = 1; last <= most; last++)
        for (const from of first === last ? [] : names(first))
          for (const to of names(last)) {
            sense(`${from}-${to}`, meaning(first, last));
            head(`${from}-${to}`);
          }
  };
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= 31; day++)
      for (const name of spelled(month)) {
        sense(`${name}-${day}`, { month, lastDay: day });
        lead(`${name}-${day}`);
      }
  pairs(12, spelled, (month, lastMonth) => ({ month, lastMonth }));
  pairs(7, spelledDay, (weekday, lastWeekday) => ({ weekday, lastWeekday }));
  for (const [word, hour] of Object.entries(words.clockWords)) {
    sense(word, { clockWord: hour });
    head(word);
  }
  for (const [word, zone] of Object.entries(words.zones)) {
    sense(word, { zone });
    head(word);
  }
  for (const word of words.morning) sense(word, { halfDay: 'morning' });
  for (const word of words.afternoon) sense(word, { halfDay: 'afternoon' });
  for (const word of words.oclock) sense(word, { halfDay: 'any' });
  for (const word of [...words.morning, ...words.afternoon, ...words.oclock, ...words.clockLabels])
    head(word);

  return { senses, monthNames, weekdayNames };
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
