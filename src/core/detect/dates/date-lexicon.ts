import { Phrases } from '../../text/phrases';
import { wordId } from '../../text/vocabulary';
import { WordClasses, WordSet } from '../../text/word-set';
import type { DateWords, DayWord, Holiday, Mod, Part, Parted, Relative, Season, Unit } from './date-words';

/** Bits of `DateLexicon.classes`. */
export const DateBit = {
  /** A time expression may turn on this word: the scan stops here. */
  head: 1,
  /** May stand before a head inside one expression. */
  lead: 2,
  future: 4,
  past: 8,
  counted: 16,
  notBeforeYear: 32,
  timePreposition: 64,
  ageBefore: 128,
  ageAfter: 256,
  doubtful: 512,
  /** A month or weekday name that counts only beside a number. */
  short: 1024,
  determiner: 2048,
  of: 4096,
  futureWithTo: 1 << 13,
  infinitive: 1 << 14,
  futurePreposition: 1 << 15,
  open: 1 << 16,
  passive: 1 << 17,
  publishedLabel: 1 << 18,
  notBeforeUnit: 1 << 19,
  rateBefore: 1 << 20,
  everyAfter: 1 << 21,
} as const;

/** What one word means where it is not a phrase. */
export interface WordSense {
  month?: number;
  weekday?: number;
  number?: number;
  multiplier?: number;
  teen?: boolean;
  vague?: boolean;
  ordinal?: number;
  mod?: Mod;
  amount?: number;
  unit?: Unit;
  clockWord?: number;
  zone?: string;
  /** Hours added by `a.m.`, `p.m.` and `o'clock`. */
  halfDay?: 'morning' | 'afternoon' | 'any';
}

/** `DateWords` made ready for look-up by vocabulary number. */
export interface DateLexicon {
  readonly classes: WordClasses;
  readonly senses: readonly (WordSense | undefined)[];
  readonly units: Phrases<Unit>;
  readonly parts: Phrases<Part>;
  readonly seasons: Phrases<Season>;
  readonly days: Phrases<DayWord>;
  readonly before: Phrases<Relative>;
  readonly after: Phrases<Relative>;
  readonly parted: Phrases<Parted>;
  readonly approximate: Phrases<Mod>;
  readonly every: Phrases<true>;
  readonly rates: Phrases<true>;
  readonly plurals: WordSet;
  readonly localTime: Phrases<true>;
  readonly sets: Phrases<readonly [number, Unit]>;
  readonly holidays: Phrases<Holiday>;
  readonly futurePhrases: Phrases<true>;
  readonly dayLabels: WordSet;
  readonly yearLabels: Phrases<true>;
  readonly clockLabels: WordSet;
  readonly ordinalEndings: WordSet;
  readonly ordinalPrefixes: readonly string[];
  readonly decadeEndings: WordSet;
  readonly pastEnding: string;
  readonly monthFirst: boolean;
  /** Full names by number, for repairs. */
  readonly weekdayNames: readonly string[];
  readonly monthNames: readonly string[];
}

export function compileDateWords(words: DateWords): DateLexicon {
  const classes = new WordClasses();
  const senses: (WordSense | undefined)[] = [];
  const sense = (word: string, meaning: WordSense): void => {
    const id = wordId(word);
    senses[id] = { ...senses[id], ...meaning };
  };
  const head = (word: string): void => void classes.add(DateBit.head, [word]);
  const lead = (word: string): void => void classes.add(DateBit.lead, [word]);
  // A phrase of several words is met at a word that is a head already, else at its first word.
  const phrases = <T>(entries: Readonly<Record<string, T>>, heads: boolean): Phrases<T> => {
    for (const phrase of Object.keys(entries).sort((a, b) => a.split(' ').length - b.split(' ').length)) {
      const parts = phrase.split(' ');
      for (const part of parts) lead(part);
      if (heads && !parts.some((part) => classes.bits[wordId(part)] & DateBit.head)) head(parts[0]);
    }
    return new Phrases(Object.entries(entries));
  };
  const marks = (list: readonly string[], heads: boolean): Phrases<true> =>
    phrases(Object.fromEntries(list.map((word) => [word, true as const])), heads);

  const monthNames = names(words.locale, 'month');
  const weekdayNames = names(words.locale, 'weekday');
  const named = (full: readonly string[], more: Lists, short: Lists, key: 'month' | 'weekday'): void => {
    for (let n = 1; n <= (key === 'month' ? 12 : 7); n++) {
      for (const word of [...full.slice(n - 1, n), ...(more[n] ?? [])]) {
        sense(word, { [key]: n });
        head(word);
        lead(word);
      }
      for (const word of short[n] ?? []) {
        if (senses[wordId(word)]?.[key]) continue;
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
        if (unit.includes(' ') || value > 100) continue;
        sense(`${number}-${unit}${ending}`, { amount: value, unit: meaning });
        head(`${number}-${unit}${ending}`);
      }
  for (const [word, { mod }] of Object.entries(words.parted)) {
    if (word.includes(' ') || mod === null) continue;
    for (let n = 1; n <= 12; n++)
      for (const month of [...monthNames.slice(n - 1, n), ...(words.months[n] ?? [])]) {
        sense(`${word}-${month}`, { month: n, mod });
        head(`${word}-${month}`);
      }
  }
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

  classes
    .add(DateBit.future, words.future)
    .add(DateBit.past, words.past)
    .add(DateBit.futureWithTo, words.futureWithTo)
    .add(DateBit.infinitive, words.infinitive)
    .add(DateBit.futurePreposition, words.futurePrepositions)
    .add(DateBit.open, words.open)
    .add(DateBit.passive, words.passive)
    .add(DateBit.publishedLabel, words.publishedLabels)
    .add(DateBit.counted, words.counted)
    .add(DateBit.notBeforeYear, words.notBeforeYear)
    .add(DateBit.notBeforeUnit, words.notBeforeUnit)
    .add(DateBit.rateBefore, words.rateBefore)
    .add(DateBit.everyAfter, words.everyAfter)
    .add(DateBit.timePreposition, words.timePrepositions)
    .add(DateBit.ageBefore, words.agesBefore)
    .add(DateBit.ageAfter, words.agesAfter)
    .add(DateBit.doubtful, words.doubtful)
    .add(DateBit.determiner | DateBit.lead, words.determiners)
    .add(DateBit.of | DateBit.lead, words.of)
    .add(DateBit.lead | DateBit.head, words.dayLabels);

  const units = phrases(words.units, true);
  const parts = phrases(words.parts, true);
  return {
    classes,
    senses,
    units,
    parts,
    seasons: phrases(words.seasons, true),
    days: phrases(words.days, true),
    before: phrases(words.relativesBefore, false),
    after: phrases(words.relativesAfter, false),
    parted: phrases(words.parted, false),
    approximate: phrases(words.approximate, false),
    every: marks(words.every, false),
    rates: marks(words.rates, false),
    plurals: new WordSet(words.plurals),
    localTime: new Phrases(words.localTime.map((phrase) => [phrase, true] as const)),
    sets: phrases(words.sets, true),
    holidays: phrases(words.holidays, true),
    futurePhrases: new Phrases(words.futurePhrases.map((phrase) => [phrase, true] as const)),
    dayLabels: new WordSet(words.dayLabels),
    yearLabels: marks(words.yearLabels, true),
    clockLabels: new WordSet(words.clockLabels),
    ordinalEndings: new WordSet(words.ordinalEndings),
    ordinalPrefixes: words.ordinalPrefixes,
    decadeEndings: new WordSet(words.decadeEndings),
    pastEnding: words.pastEnding,
    monthFirst: words.monthFirst,
    weekdayNames,
    monthNames,
  };
}

type Lists = Readonly<Record<number, readonly string[]>>;

/** Month names from January or weekday names from Monday; none without a locale. */
function names(locale: string | null, field: 'month' | 'weekday'): string[] {
  if (locale === null) return [];
  const format = new Intl.DateTimeFormat(locale, { [field]: 'long', timeZone: 'UTC' });
  // 2024-01-01 is a Monday.
  return Array.from({ length: field === 'month' ? 12 : 7 }, (_, n) =>
    format.format(field === 'month' ? Date.UTC(2024, n, 1) : Date.UTC(2024, 0, 1 + n)),
  );
}
