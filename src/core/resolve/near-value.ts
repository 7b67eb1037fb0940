import type { DateDraft } from '../detect/dates/draft';
import { addMonths, civilDate, dayNumber, digits, isDate, isoDate, isoWeek, weekdayOf } from './calendar';
import { type Anchors, monthOf, onDay, type Point, point, UNKNOWN } from './date-point';

/** More than so many days or months from the anchor lies no date of the calendar. */
const FARTHEST = 15_000;

/** How many months a unit has. */
const MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** How many minutes a unit of the day has. */
const MINUTES: Readonly<Record<string, number>> = { hour: 60, minute: 1 };
const DAY_MINUTES = 1440;

/** `two days ago`, `lima tahun lalu`: as exact as its unit. */
export function shifted(d: DateDraft, { lastValue, textValue }: Anchors, anchor: number | null): Point {
  const by = (d.relative?.shift ?? 0) * d.amount;
  const months = Math.round(by * MONTHS[d.unit]);
  if (anchor === null || !(Math.abs(months || by) < FARTHEST)) return UNKNOWN;
  if (d.unit === 'day') return onDay(anchor + Math.round(by), true);
  if (d.unit === 'week') return point(isoWeek(anchor + Math.round(by * 7)), true);
  if (Number.isNaN(months))
    return d.relative?.from === 'text' ? laterInDay(anchor, textValue, by * MINUTES[d.unit]) : UNKNOWN;
  // `in October …, up from … a year earlier`
  if (d.unit === 'year' && by === -1 && lastValue?.length === 7)
    return point(`${digits(Number(lastValue.slice(0, 4)) - 1, 4)}${lastValue.slice(4)}`, true);
  const then = addMonths(civilDate(anchor), months);
  return point(MONTHS[d.unit] < 12 || months % 12 !== 0 ? monthOf(then) : digits(then.year, 4), true);
}

/** `minutes` from the clock time of `value` on `day`: `2023-09-05T23:15+07:00`. */
function laterInDay(day: number, value: string | null, minutes: number): Point {
  const [, hour, minute, zone] = /T(\d\d):(\d\d)(?::\d\d)?(.*)$/.exec(value ?? '') ?? [];
  const at = Number(hour) * 60 + Number(minute) + Math.round(minutes);
  if (Number.isNaN(at)) return UNKNOWN;
  const then = day + Math.floor(at / DAY_MINUTES);
  const rest = at - DAY_MINUTES * (then - day);
  const clock = `T${digits(rest / 60, 2)}:${digits(rest % 60, 2)}${zone}`;
  return { value: `${isoDate(then)}${clock}`, day: then, counted: true };
}

/** `tanggal 21`, `tanggal 1 bulan depan`: in the month that the words or the tense point to. */
export function dayOfMonth(d: DateDraft, { now, tense }: Anchors): Point {
  if (d.day > 31) return point(null, false);
  if (now === null) return UNKNOWN;
  const today = civilDate(now);
  const near = tense > 0 ? Number(d.day < today.day) : -Number(d.day > today.day);
  const months = d.unit === 'month' ? (d.relative?.shift ?? 0) : near;
  const { year, month } = addMonths({ ...today, day: 1 }, months);
  return isDate(year, month, d.day) ? onDay(dayNumber(year, month, d.day), true) : point(null, true);
}

/** As far ahead, in days, a weekday of this week is meant even where a verb of the past stands by. */
const NEAR = 4;

/** A bare weekday: the nearest on the side that the words and the tense tell. */
export function weekdayValue(d: DateDraft, anchors: Anchors, anchor: number | null): Point {
  if (anchor === null) return UNKNOWN;
  const today = weekdayOf(anchor);
  const shift = d.relative?.shift;
  if (d.unit === 'week') return onDay(anchor - today + d.weekday + 7 * (shift ?? 0), true);
  const back = (today - d.weekday + 7) % 7;
  const ahead = (d.weekday - today + 7) % 7;
  if (shift === -1) return onDay(anchor - (back || 7), true);
  if (shift === 1) return onDay(anchor + (ahead || 7), true);
  if (shift === 0) {
    // `Jumat ini`: of the week we are in, unless the tense says otherwise.
    const near = d.weekday - today;
    const other = near * anchors.tense < 0 && (near < 0 || near > NEAR);
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
