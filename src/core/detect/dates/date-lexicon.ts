import { Phrases } from '../../text/phrases';
import { wordId } from '../../text/vocabulary';
import { WordMap } from '../../text/word-map';
import { WordClasses, WordSet } from '../../text/word-set';
import { DateBit } from './date-bits';
import type { DayWord, Holiday, Mod, Part, Parted, Relative, Season, Unit } from './date-meanings';
import type { DateWords } from './date-words';
import { compileSenses, type WordSense } from './word-senses';

/** `DateWords` made ready for look-up by vocabulary number. */
export interface DateLexicon {
  readonly classes: WordClasses;
  readonly senses: WordMap<WordSense>;
  /** The words that have a sense: a cheap question before the map is asked. */
  readonly sensible: WordSet;
  readonly units: Phrases<Unit>;
  readonly parts: Phrases<Part>;
  readonly seasons: Phrases<Season>;
  readonly days: Phrases<DayWord>;
  readonly before: Phrases<Relative>;
  readonly after: Phrases<Relative>;
  readonly parted: Phrases<Parted>;
  readonly approximate: Phrases<Mod>;
  readonly every: Phrases<number>;
  readonly eachWeekday: Phrases<number>;
  readonly orMore: Phrases<true>;
  readonly rates: Phrases<true>;
  readonly plurals: WordSet;
  readonly localTime: Phrases<true>;
  readonly sets: Phrases<readonly [number, Unit]>;
  readonly rangeEndings: WordSet;
  readonly rangeSigns: readonly string[];
  /** By a hundred times the first figure and the second. */
  readonly figureNames: ReadonlyMap<number, number>;
  readonly holidays: Phrases<Holiday>;
  readonly possessiveHolidays: Phrases<Readonly<Record<string, Holiday>>>;
  readonly notBeforeWeekday: WordSet;
  readonly dayLabels: WordSet;
  readonly weekdayLabels: WordSet;
  readonly yearLabels: Phrases<true>;
  readonly eras: Phrases<true>;
  readonly clockLabels: WordSet;
  readonly betweenDayAndClock: WordSet;
  readonly ordinalEndings: WordSet;
  readonly ordinalPrefixes: readonly string[];
  readonly decadeEndings: WordSet;
  readonly pastEnding: string;
  readonly monthFirst: boolean;
  /** Full names from Monday, for repairs. */
  readonly weekdayNames: readonly string[];
}

/** Compiles the words of a language; before any text is read, since its words join the vocabulary. */
export function compileDateWords(words: DateWords): DateLexicon {
  const classes = new WordClasses();
  const { senses, weekdayNames } = compileSenses(words, classes);
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

  classes
    .add(DateBit.future, words.future)
    .add(DateBit.past, words.past)
    .add(DateBit.futureWithTo, words.futureWithTo)
    .add(DateBit.infinitive, words.infinitive)
    .add(DateBit.futurePreposition, words.futurePrepositions)
    .add(DateBit.passive, words.passive)
    .add(DateBit.counted, words.counted)
    .add(DateBit.notBeforeYear, words.notBeforeYear)
    .add(DateBit.rateBefore, words.rateBefore)
    .add(DateBit.everyAfter, words.everyAfter)
    .add(DateBit.play, words.play)
    .add(DateBit.joins | DateBit.lead, words.joints)
    .add(DateBit.ranges | DateBit.lead, words.ranges)
    .add(DateBit.lead, [...words.rangeEndings, ...words.rangeSigns.flatMap((sign) => sign.split('/'))])
    .add(DateBit.withinPeriod | DateBit.lead, words.withinPeriod)
    .add(DateBit.street, words.streets)
    .add(DateBit.business, words.business)
    .add(DateBit.futureOpening, words.futureOpenings)
    .add(DateBit.timePreposition, words.timePrepositions)
    .add(DateBit.ageBefore, words.agesBefore)
    .add(DateBit.ageAfter, words.agesAfter)
    .add(DateBit.doubtful, words.doubtful)
    .add(DateBit.determiner | DateBit.lead, words.determiners)
    .add(DateBit.of | DateBit.lead, words.of)
    .add(DateBit.lead, words.ordinalEndings)
    .add(DateBit.head, words.clockLabels)
    .add(
      DateBit.head,
      words.eras.map((era) => era.slice(era.lastIndexOf(' ') + 1)),
    )
    .add(DateBit.lead | DateBit.head, words.dayLabels);

  return {
    classes,
    senses: new WordMap(senses),
    sensible: new WordSet(senses.keys()),
    units: phrases(words.units, true),
    parts: phrases(words.parts, true),
    seasons: phrases(words.seasons, true),
    days: phrases(words.days, true),
    before: phrases(words.relativesBefore, false),
    after: phrases(words.relativesAfter, false),
    parted: phrases(words.parted, false),
    approximate: phrases(words.approximate, false),
    every: phrases(words.every, false),
    eachWeekday: phrases(words.eachWeekday, true),
    orMore: marks(words.orMore, false),
    rates: marks(words.rates, false),
    plurals: new WordSet(words.plurals),
    localTime: new Phrases(words.localTime.map((phrase) => [phrase, true] as const)),
    sets: phrases(words.sets, true),
    rangeEndings: new WordSet(words.rangeEndings),
    rangeSigns: words.rangeSigns,
    figureNames: new Map(
      Object.entries(words.figureNames).map(([name, year]) => {
        const [first, second] = name.split('/').map(Number);
        return [100 * first + second, year];
      }),
    ),
    holidays: phrases(words.holidays, true),
    possessiveHolidays: phrases(words.possessiveHolidays, true),
    notBeforeWeekday: new WordSet(words.notBeforeWeekday),
    dayLabels: new WordSet(words.dayLabels),
    weekdayLabels: new WordSet(words.weekdayLabels),
    yearLabels: marks(words.yearLabels, true),
    eras: marks(words.eras, false),
    clockLabels: new WordSet(words.clockLabels),
    betweenDayAndClock: new WordSet(words.betweenDayAndClock),
    ordinalEndings: new WordSet(words.ordinalEndings),
    ordinalPrefixes: words.ordinalPrefixes,
    decadeEndings: new WordSet(words.decadeEndings),
    pastEnding: words.pastEnding,
    monthFirst: words.monthFirst,
    weekdayNames,
  };
}
