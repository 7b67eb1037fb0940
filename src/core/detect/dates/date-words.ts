import type { DayWord, Holiday, Mod, Part, Parted, Relative, Season, Unit } from './date-meanings';

/** How a language speaks of time. Phrases are single words or several; case does not count. */
export interface DateWords {
  /** Locale whose full month and weekday names `Intl` gives; null for none. */
  readonly locale: string | null;
  /** Whether `5/9/2023` has the month first. Where that gives no date and the other order does, the other counts. */
  readonly monthFirst: boolean;
  /** Further full spellings, by number (1 January, 1 Monday). */
  readonly months: Readonly<Record<number, readonly string[]>>;
  /** The same of weekdays. */
  readonly weekdays: Readonly<Record<number, readonly string[]>>;
  /** Short forms; they count only beside a number. */
  readonly shortMonths: Readonly<Record<number, readonly string[]>>;
  /** Short weekdays; they count only where a number or a month follows. */
  readonly shortWeekdays: Readonly<Record<number, readonly string[]>>;
  /** Month and weekday names that are other words or names as well. */
  readonly doubtful: readonly string[];
  /** Words after which a doubtful name is a month, and a bare number a year: prepositions of time. */
  readonly timePrepositions: readonly string[];
  /** Numbers in words, `setengah` and `half` among them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that make the number before them larger: `puluh`, `hundred`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** The word that adds ten to the digit before it: `belas`. */
  readonly teens: readonly string[];
  /** Ordinal numbers in words: `ketiga`, `third`. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings of an ordinal in digits: `th`. */
  readonly ordinalEndings: readonly string[];
  /** Prefix of an ordinal in digits or Roman numerals: `ke`. */
  readonly ordinalPrefixes: readonly string[];
  /** Amounts that are not known: `several`. */
  readonly vague: readonly string[];
  /** Units of time in each of their forms: `hari`, `week`, `weeks`, `akhir pekan`. */
  readonly units: Readonly<Record<string, Unit>>;
  /** Words that hold their own number, here with it: `sebulan`, `fortnight`. */
  readonly fusedUnits: Readonly<Record<string, readonly [amount: number, unit: Unit]>>;
  /** Joined with a hyphen behind number and unit they keep it a length of time: `five-day-long`. */
  readonly unitEndings: readonly string[];
  /** Parts of the day: `pagi`, `malam hari`, `evening`. */
  readonly parts: Readonly<Record<string, Part>>;
  /** Clock times that are words: `noon`. */
  readonly clockWords: Readonly<Record<string, number>>;
  /** Seasons of the year, in full: `musim panas`, `summer`. */
  readonly seasons: Readonly<Record<string, Season>>;
  /** Days and parts of days told by their distance: `kemarin`, `tadi pagi`, `the day after tomorrow`. */
  readonly days: Readonly<Record<string, DayWord>>;
  /** Words before a unit, month or weekday that count it from somewhere: `last`, `previous`. */
  readonly relativesBefore: Readonly<Record<string, Relative>>;
  /** The same behind it: `lalu`, `mendatang`, `ago`. */
  readonly relativesAfter: Readonly<Record<string, Relative>>;
  /** Words before a period that tell where in it: `awal`, `end of`. */
  readonly parted: Readonly<Record<string, Parted>>;
  /** Words before an amount: `sekitar`, `more than`. */
  readonly approximate: Readonly<Record<string, Mod>>;
  /** Words before a unit, weekday or amount that repeat it, each so many of them: `setiap`, `every other`. */
  readonly every: Readonly<Record<string, number>>;
  /** Weekdays in the plural, which are each of them: `Sundays`. */
  readonly eachWeekday: Readonly<Record<string, number>>;
  /** Behind one unit: `or two`. */
  readonly orMore: readonly string[];
  /** Before a unit only: `per`. */
  readonly rates: readonly string[];
  /** Before one unit these make it a rate: `times a day`, `kali sehari`. */
  readonly rateBefore: readonly string[];
  /** Behind a number of units these make it a repeated time: `satu jam sekali`. */
  readonly everyAfter: readonly string[];
  /** Units in the plural, which behind a relative word tell no one point: `the coming weeks`. */
  readonly plurals: readonly string[];
  /** Says that a time is that of the place: `waktu setempat`. */
  readonly localTime: readonly string[];
  /** Repeated times in one phrase: `sehari-hari`, `daily`. */
  readonly sets: Readonly<Record<string, readonly [amount: number, unit: Unit]>>;
  /** Articles, which are part of an expression only where it is no plain date: `the`. */
  readonly determiners: readonly string[];
  /** Joins two parts of one expression: `of`. */
  readonly of: readonly string[];
  /** Stands before a day of the month: `tanggal`. */
  readonly dayLabels: readonly string[];
  /** Stands before a weekday: `hari`. */
  readonly weekdayLabels: readonly string[];
  /** Stands before a year without being part of the count: `tahun`, `year`. */
  readonly yearLabels: readonly string[];
  /** Behind a year or century before our era: `SM`, `BC`. */
  readonly eras: readonly string[];
  /** Stands before a clock time. */
  readonly clockLabels: readonly string[];
  /** Joins two of several days or amounts: `dan`, `or`. */
  readonly joints: readonly string[];
  /** Between the first and the last of several: `hingga`, `until`. */
  readonly ranges: readonly string[];
  /** May follow one of these: `sampai dengan`. */
  readonly rangeEndings: readonly string[];
  /** The same written with a stroke: `s/d`. */
  readonly rangeSigns: readonly string[];
  /** Between `late` or `early` and a day or period: `late on Monday`. */
  readonly withinPeriod: readonly string[];
  /** Between a day and its clock time: `Monday at 8 a.m.`, `pukul 10 pada Senin`. */
  readonly betweenDayAndClock: readonly string[];
  /** Ends the name of a street behind the number of a house: `Road`. */
  readonly streets: readonly string[];
  /** Behind an hour before noon: `a.m.` */
  readonly morning: readonly string[];
  /** Behind an hour after noon: `p.m.` */
  readonly afternoon: readonly string[];
  /** Behind an hour, and leaves it open: `o'clock`. */
  readonly oclock: readonly string[];
  /** Names of zones and their offsets, as `+07:00`; `-05:00/-04:00` where the name holds for winter and summer. */
  readonly zones: Readonly<Record<string, string>>;
  /** Follows a decade in digits: `an` in `1990-an`, `s` in `1990s`. */
  readonly decadeEndings: readonly string[];
  /** Days that are called by day and month in figures, and their year: `9/11`. */
  readonly figureNames: Readonly<Record<string, number>>;
  /** Days of each year that have names. */
  readonly holidays: Readonly<Record<string, Holiday>>;
  /** The same by the words before a possessive and the one behind it: `New Year's Eve`. */
  readonly possessiveHolidays: Readonly<Record<string, Readonly<Record<string, Holiday>>>>;
  /** Before a weekday these make a name of it: `salat` in `salat Jumat`. */
  readonly notBeforeWeekday: readonly string[];
  /** What follows a number that counts things, and is no year: `orang`, `people`. */
  readonly counted: readonly string[];
  /** What stands before a number that is no year: `nomor`, `Rp`. */
  readonly notBeforeYear: readonly string[];
  /** Beside a number of years these tell an age. */
  readonly agesBefore: readonly string[];
  /** The same behind them: `old`. */
  readonly agesAfter: readonly string[];
  /** Signs that a sentence speaks of what is to come. */
  readonly future: readonly string[];
  /** Signs that it speaks of what has been. */
  readonly past: readonly string[];
  /** Future only before an infinitive: `plans to`. */
  readonly futureWithTo: readonly string[];
  /** Marks an infinitive: `to`, `untuk`. */
  readonly infinitive: readonly string[];
  /** Right before a date they make it one to come: `until`. */
  readonly futurePrepositions: readonly string[];
  /** Future where they open a clause, as orders do: `Host the Lions on Friday`. */
  readonly futureOpenings: readonly string[];
  /** Words of a match, near which a half or a quarter is a part of play. */
  readonly play: readonly string[];
  /** Words of business, beside which it is a part of the year. */
  readonly business: readonly string[];
  /** Before a participle that is no past: `be`. */
  readonly passive: readonly string[];
  /** Ending of verbs that tell of the past; empty for none. */
  readonly pastEnding: string;
}
