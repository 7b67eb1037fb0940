import type { Holiday, Mod, Part, Relative, Season, Unit } from './date-meanings';

/** A number of units. */
export interface Counted {
  readonly amount: number;
  readonly unit: Unit;
}

const NONE: readonly Counted[] = [];

/** A time expression as read, before anything is counted. Absent: -1 for what may be 0, else 0, '' or null. */
export class DateDraft {
  firstToken = 0;
  endToken = 0;
  type: 'point' | 'duration' | 'set' = 'point';
  year = -1;
  /** Of a year or century before the first of our era. */
  era: '' | 'BC' = '';
  /** 1 to 12; what is written, which may be more. */
  month = 0;
  day = 0;
  /** Where it is a range (`5-7 September`, `Januari-Maret 2022`, `2022/23`) its last day, month or year. */
  lastDay = 0;
  lastMonth = 0;
  lastYear = -1;
  /** 1 Monday to 7 Sunday. */
  weekday = 0;
  /** The last of several in one word: `Senin-Jumat`. */
  lastWeekday = 0;
  hour = -1;
  minute = -1;
  second = -1;
  zone = '';
  part: Part | '' = '';
  season: Season | '' = '';
  holiday: Holiday = '';
  quarter = 0;
  half = 0;
  /** First year of a decade; below 100 where the century is left out. */
  decade = -1;
  century = 0;
  unit: Unit | '' = '';
  /** How many units; NaN where the text does not say. */
  amount = 0;
  /** Smaller units that a length of time goes on with: the months of `two years and three months`. */
  further: readonly Counted[] = NONE;
  relative: Relative | null = null;
  /** Distance in days from the day it is counted from. */
  days: number | null = null;
  daysFrom: 'now' | 'text' = 'now';
  mod: Mod | null = null;
  /** Written with day, month and year in figures between brackets or slashes, the way news dates an event. */
  numeric = false;
  /** Which part of it was seen between which tokens: offsets of the weekday and of day and month, for repairs. */
  weekdayToken = -1;
  dayToken = -1;
  monthToken = -1;
  yearToken = -1;

  /** Whether the calendar part names one day without counting. */
  get isFullDate(): boolean {
    return this.year >= 0 && this.month > 0 && this.day > 0;
  }

  get hasDate(): boolean {
    return this.month > 0 || this.day > 0;
  }

  get hasClock(): boolean {
    return this.hour >= 0;
  }
}
