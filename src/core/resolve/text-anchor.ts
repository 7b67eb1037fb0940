import type { Unit } from '../detect/dates/date-meanings';
import type { DateDraft } from '../detect/dates/draft';
import { dayNumber, weekdayOf } from './calendar';

/** How far back, in tokens, the text is still speaking of a date that it named. */
const REACH = 160;

/** A date that the text has named: its first day, and where it stands. */
export interface Named {
  readonly day: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** Its TIMEX3 value, where the text gave one. */
  readonly value?: string;
}

/** Remembers which dates a text has named, by how exact they were, for what is counted from them. */
export class TextAnchor {
  private day: Named | null = null;
  private month: Named | null = null;
  private year: Named | null = null;
  private week: Named | null = null;
  private latest: Named | null = null;
  private readonly years = new Uint16Array(13);
  /** The same where the text wrote the year, and at which token. */
  private readonly writtenYears = new Uint16Array(13);
  private readonly writtenAt = new Uint32Array(13);
  private readonly writtenDays: boolean[] = [];
  private readonly weekdays: (number | undefined)[] = [];

  /** Takes note of a resolved `DATE` or `TIME` whose value is a day, a month or a year. */
  note(draft: DateDraft, value: string, start: number, end: number): void {
    if (value.length < 4 || !isDigits(value, 0, 4)) return;
    const year = Number(value.slice(0, 4));
    const hasMonth = value[4] === '-' && isDigits(value, 5, 7);
    const hasDay = hasMonth && value[7] === '-' && isDigits(value, 8, 10);
    const begins = value[5] === 'Q' ? 3 : value[5] === 'H' ? 6 : 0;
    const part = begins > 0 && isDigits(value, 6, 7) ? begins * (Number(value[6]) - 1) + 1 : 0;
    const month = hasMonth ? Number(value.slice(5, 7)) : part || 1;
    const week = value[5] === 'W' && isDigits(value, 6, 8) ? Number(value.slice(6, 8)) : 0;
    const named = {
      day: week > 0 ? weekDay(year, week) : dayNumber(year, month, hasDay ? Number(value.slice(8, 10)) : 1),
      token: draft.firstToken,
      start,
      end,
      value,
    };
    this.latest = named;
    this.year = named;
    if (week > 0) this.week = named;
    if (part > 0) this.month = named;
    if (hasMonth) {
      this.month = named;
      this.years[month] = year;
      if (draft.year >= 0) {
        this.writtenYears[month] = year;
        this.writtenAt[month] = draft.firstToken;
        this.writtenDays[month] = hasDay;
      }
    }
    if (!hasDay) return;
    this.day = named;
    if (draft.weekday > 0) this.weekdays[draft.weekday] = named.day;
  }

  /** What `draft` counts from where it counts from the text; null where the text names nothing as exact near by. */
  for(draft: DateDraft): Named | null {
    const exact = this.exactFor(draft.unit);
    return exact !== null && draft.firstToken - exact.token <= REACH ? exact : null;
  }

  /** The year that this month was put in last, where the text is still speaking of that year; or 0. */
  yearOfMonth(month: number): number {
    return this.isSpokenOf(this.years[month]) ? this.years[month] : 0;
  }

  /** The year that the text wrote near by with the month of `draft`, and a day in it or nothing since; or 0. */
  writtenYear({ month, firstToken }: DateDraft): number {
    const year = this.writtenYears[month] ?? 0;
    if (firstToken - this.writtenAt[month] > REACH) return 0;
    return this.writtenDays[month] || this.isSpokenOf(year) ? year : 0;
  }

  private isSpokenOf(year: number): boolean {
    return year > 0 && this.latest?.value?.startsWith(`${year}`) === true;
  }

  /** What was named last, from token `first` on. */
  since(first: number): Named | null {
    return this.latest !== null && this.latest.token >= first ? this.latest : null;
  }

  /** The day that this weekday was last, or null. */
  dayOfWeekday(weekday: number): number | null {
    return this.weekdays[weekday] ?? null;
  }

  private exactFor(unit: Unit | ''): Named | null {
    if (unit === 'year' || unit === 'decade' || unit === 'century') return this.year;
    if (unit === 'week' && this.week !== null && this.week.token > (this.day?.token ?? -1)) return this.week;
    if (unit === 'month' || unit === 'quarter' || unit === 'half') return this.month;
    return this.day;
  }
}

/** The Monday of an ISO week. */
function weekDay(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

function isDigits(value: string, from: number, to: number): boolean {
  if (value.length < to) return false;
  for (let i = from; i < to; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
