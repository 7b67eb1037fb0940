/** Spans of time that a language has words for. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of the day as TIMEX3 writes them after `T`. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** Seasons as TIMEX3 writes them after the year. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN';

/** A word that counts from somewhere: `last`, `ago`, `lalu`, `mendatang`. */
export interface Relative {
  /** -1 back, 0 the one we are in, 1 ahead. */
  readonly shift: -1 | 0 | 1;
  /** Counted from the publication date, or from the date that the text was speaking of. */
  readonly from: 'now' | 'text';
  /** Beside a number and a unit: `two days ago` is a point in time, `the past two days` a duration. */
  readonly counted: 'point' | 'duration';
  /** Only says which way the day lies, not how far: `nanti`. */
  readonly hint?: boolean;
  /** Beside a unit alone it names a length of time, not a point: `the past year`. */
  readonly length?: boolean;
}

/** A day named by how far it is from another: `yesterday`, `lusa`. */
export interface DayWord {
  readonly days: number;
  readonly from: 'now' | 'text';
  readonly part?: Part;
}

/** Where in a period: `late`, `akhir`. `alone`: it needs no more than the unit behind it (`akhir tahun`). */
export interface Parted {
  readonly mod: Mod | null;
  readonly alone: boolean;
}

/** A day of each year: a fixed one (`12-25`), or the nth weekday of a month (`11-4-4`: fourth Thursday of November). */
export type Holiday = string;
