import type { DateDraft } from '../detect/dates/draft';
import { addMonths, civilDate, dayNumber, digits, isDate, isoDate, isoWeek, weekdayOf } from './calendar';
import { type Anchors, monthOf, onDay, type Point, point, UNKNOWN } from './date-point';

/** Days in a unit, roughly: what lies more than `FARTHEST` days away is no date of the calendar. */
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
  decade: 3650,
  century: 36500,
};
const FARTHEST = 500_000;

/** `two days ago`, `lima tahun lalu`: as exact as its unit. */
export function shifted(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (anchor === null || Number.isNaN(d.amount)) return UNKNOWN;
  const by = (d.relative?.shift ?? 0) * d.amount;
  if (Math.abs(by) * (DAYS[d.unit] ?? 0) > FARTHEST) return UNKNOWN;
  const date = civilDate(anchor);
  switch (d.unit) {
    case 'day':
      return onDay(anchor + Math.round(by), true);
    case 'week':
      return point(isoWeek(anchor + Math.round(by * 7)), true);
    case 'month':
      return point(monthOf(addMonths(date, Math.round(by))), true);
    case 'quarter':
    case 'half':
      return point(monthOf(addMonths(date, Math.round(by * (d.unit === 'half' ? 6 : 3)))), true);
    case 'year':
      if (by === -1 && isPartOfYear(anchors.lastValue)) {
        // `in October …, up from … a year earlier`
        const year = Number(anchors.lastValue!.slice(0, 4)) - 1;
        return point(`${digits(year, 4)}${anchors.lastValue!.slice(4)}`, true);
      }
      return by % 1 === 0
        ? point(digits(date.year + by, 4), true)
        : point(monthOf(addMonths(date, Math.round(by * 12))), true);
    case 'decade':
      return point(digits(date.year + Math.round(by * 10), 4), true);
    case 'century':
      return point(digits(date.year + Math.round(by * 100), 4), true);
    case 'hour':
    case 'minute':
    case 'second':
      return d.relative?.from === 'text'
        ? laterInDay(anchor, anchors.textValue, by * SECONDS[d.unit])
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** `2023-09`, `2023-Q3` */
function isPartOfYear(value: string | null): boolean {
  return value !== null && value.length === 7 && value[4] === '-';
}

const SECONDS = { hour: 3600, minute: 60, second: 1 } as const;
const DAY_SECONDS = 86_400;

/** `seconds` from the clock time of `value` on `day`: `2023-09-05T23:15+07:00`. */
function laterInDay(day: number, value: string | null, seconds: number): Point {
  const [, hour, minute, second = '', zone = ''] =
    /^.{10}T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/.exec(value ?? '') ?? [];
  if (hour === undefined) return UNKNOWN;
  const at = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Math.round(seconds);
  const days = Math.floor(at / DAY_SECONDS);
  const rest = at - days * DAY_SECONDS;
  const ending = second !== '' || rest % 60 > 0 ? `:${digits(rest % 60, 2)}` : '';
  const clock = `T${digits(Math.floor(rest / 3600), 2)}:${digits(Math.floor(rest / 60) % 60, 2)}${ending}${zone}`;
  return { value: `${isoDate(day + days)}${clock}`, day: day + days, counted: true };
}

/** `tanggal 21`, in the month that the words and the tense point to, or that the text speaks of. */
export function dayOfMonth(d: DateDraft, { now, text, tense }: Anchors): Point {
  if (d.day > 31) return point(null, false);
  if (now === null || text === null) return UNKNOWN;
  const shift = d.relative?.shift ?? 0;
  const today = civilDate(now);
  let at = addMonths({ ...today, day: 1 }, d.unit === 'month' ? shift : 0);
  if (d.unit !== 'month') {
    const told = civilDate(text);
    const elsewhere = told.month !== today.month || told.year !== today.year;
    if (d.relative === null && tense <= 0 && elsewhere) at = told;
    else if ((shift > 0 || (shift === 0 && tense > 0)) && d.day < today.day) at = addMonths(at, 1);
    else if ((shift < 0 || (shift === 0 && tense <= 0)) && d.day > today.day) at = addMonths(at, -1);
  }
  return isDate(at.year, at.month, d.day)
    ? onDay(dayNumber(at.year, at.month, d.day), true)
    : point(null, true);
}

/** As far ahead, in days, a weekday of this week is meant even where a verb of the past stands by. */
const NEAR = 4;

/** A bare weekday: the nearest on the side that the words and the tense tell. */
export function weekdayValue(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (anchor === null) return UNKNOWN;
  const today = weekdayOf(anchor);
  if (d.unit === 'week') return onDay(anchor - today + d.weekday + 7 * (d.relative?.shift ?? 0), true);
  const back = (today - d.weekday + 7) % 7;
  const ahead = (d.weekday - today + 7) % 7;
  const shift = d.relative?.shift;
  if (d.relative?.from === 'text') {
    if (shift === 0) return onDay(anchor + (ahead === 0 ? 0 : ahead), true);
    return onDay(shift === 1 ? anchor + (ahead || 7) : anchor - (back || 7), true);
  }
  if (shift === -1) return onDay(anchor - (back || 7), true);
  if (shift === 1) return onDay(anchor + (ahead || 7), true);
  if (shift === 0) {
    // `Jumat ini`: of the week we are in, unless the tense says otherwise.
    const near = d.weekday - today;
    const other = near * anchors.tense < 0 && (near > 0 ? near > NEAR : true);
    return onDay(anchor + (other ? near + 7 * anchors.tense : near), true);
  }
  const same = anchors.sameWeekday;
  if (anchors.tense === 0 && same !== null && Math.abs(same - anchor) < 7) return onDay(same, true);
  return onDay(anchors.tense > 0 ? anchor + ahead : anchor - back, true);
}

/** `pekan lalu`, `this year`, `akhir tahun`, `the weekend`. */
export function unitValue(d: DateDraft, anchor: number | null): Point {
  if (anchor === null) return UNKNOWN;
  const shift = d.relative?.shift ?? 0;
  const date = civilDate(anchor);
  switch (d.unit) {
    case 'day':
      return onDay(anchor + shift, true);
    case 'week':
      return point(isoWeek(anchor + 7 * shift), true);
    case 'weekend':
      return point(`${isoWeek(anchor + 7 * weekendShift(d, anchor))}-WE`, true);
    case 'month':
      return point(monthOf(addMonths({ ...date, day: 1 }, shift)), true);
    case 'quarter': {
      const at = addMonths({ ...date, day: 1 }, 3 * shift);
      return point(`${digits(at.year, 4)}-Q${Math.ceil(at.month / 3)}`, true);
    }
    case 'half': {
      const at = addMonths({ ...date, day: 1 }, 6 * shift);
      return point(`${digits(at.year, 4)}-H${Math.ceil(at.month / 6)}`, true);
    }
    case 'year':
      return point(digits(date.year + shift, 4), true);
    case 'decade':
      return point(digits(date.year / 10 + shift, 3), true);
    case 'century':
      return point(digits(date.year / 100 + shift, 2), true);
    default:
      return UNKNOWN;
  }
}

/** `the weekend` is the one before, unless it is one; `this weekend` the one of this week. */
function weekendShift(d: DateDraft, anchor: number): number {
  if (d.relative !== null && d.relative.shift !== 0) return d.relative.shift;
  return d.relative === null && weekdayOf(anchor) < 5 ? -1 : 0;
}
