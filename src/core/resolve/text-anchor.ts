import type { Unit } from '../detect/dates/date-meanings';
import type { DateDraft } from '../detect/dates/draft';
import { dayNumber } from './calendar';

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
  private latest: Named | null = null;
  private readonly weekdays: (number | undefined)[] = [];

  /** Takes note of a resolved `DATE` or `TIME` whose value is a day, a month or a year. */
  note(draft: DateDraft, value: string, start: number, end: number): void {
    if (value.length < 4 || !isDigits(value, 0, 4)) return;
    const year = Number(value.slice(0, 4));
    const hasMonth = value[4] === '-' && isDigits(value, 5, 7);
    const hasDay = hasMonth && value[7] === '-' && isDigits(value, 8, 10);
    // `2023-Q3`
    const quarter = value[5] === 'Q' ? Number(value[6]) : 0;
    const month = hasMonth ? Number(value.slice(5, 7)) : quarter > 0 ? 3 * quarter - 2 : 1;
    const day = dayNumber(year, month, hasDay ? Number(value.slice(8, 10)) : 1);
    const named = { day, token: draft.firstToken, start, end, value };
    this.latest = named;
    this.year = named;
    if (hasMonth || quarter > 0) this.month = named;
    if (!hasDay) return;
    this.day = named;
    if (draft.weekday > 0) this.weekdays[draft.weekday] = day;
  }

  /** What `draft` counts from where it counts from the text; null where the text names nothing as exact near by. */
  for(draft: DateDraft): Named | null {
    const exact = this.exactFor(draft.unit);
    return exact !== null && draft.firstToken - exact.token <= REACH ? exact : null;
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
    if (unit === 'month' || unit === 'quarter' || unit === 'half') return this.month;
    return this.day;
  }
}

function isDigits(value: string, from: number, to: number): boolean {
  if (value.length < to) return false;
  for (let i = from; i < to; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
