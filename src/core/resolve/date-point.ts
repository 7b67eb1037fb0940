import { type CivilDate, digits, isoDate } from './calendar';

/** What an expression is counted from. Day numbers as `calendar.ts` counts; null where not known. */
export interface Anchors {
  /** The day of publication. */
  readonly now: number | null;
  /** The day that the text was speaking of last, as exact as the expression needs; else the day of publication. */
  readonly text: number | null;
  /** The value that `text` comes from; null where it is not the text's. */
  readonly textValue: string | null;
  /** The value named last in the sentence; null where there is none. */
  readonly lastValue: string | null;
  /** The day that the text gave the same weekday before; null where it did not. */
  readonly sameWeekday: number | null;
  /** Whether the sentence speaks of what is to come (1) or has been (-1). */
  readonly tense: -1 | 0 | 1;
}

/** What a point in time comes to: its value, and the day where it is one day. */
export interface Point {
  readonly value: string | null;
  readonly day: number | null;
  /** Whether it was counted from something that the expression does not say. */
  readonly counted: boolean;
}

export function point(value: string | null, counted: boolean): Point {
  return { value, day: null, counted };
}

export function onDay(day: number, counted: boolean): Point {
  return { value: isoDate(day), day, counted };
}

/** There is nothing to count from. */
export const UNKNOWN: Point = { value: null, day: null, counted: true };

/** `2023-09` */
export function monthOf(date: CivilDate): string {
  return `${digits(date.year, 4)}-${digits(date.month, 2)}`;
}
