import type { DateType } from '../article';
import { DateDraft } from '../detect/dates/draft';
import { dayNumber, digits, isDate, isoDate, isoWeek } from './calendar';
import { type Anchors, onDay, type Point, point, UNKNOWN } from './date-point';
import { durationValue, setValue } from './duration-value';
import { firstYear, monthValue } from './month-value';
import { dayOfMonth, shifted, unitValue, weekdayValue } from './near-value';
import { offsetOn } from './summer-time';
import { yearlyValue } from './yearly-value';

export interface DateValue {
  readonly type: DateType;
  readonly value: string | null;
  /** Whether it was counted from something that the expression does not say. */
  readonly counted: boolean;
}

/** The TIMEX3 value of a draft: ISO 8601 with the extensions of ISO-TimeML. */
export function dateValue(draft: DateDraft, anchors: Anchors): DateValue {
  const { relative } = draft;
  // `Oktober nanti`: the word tells which way, as a verb would, and no more.
  if (relative?.hint && draft.type === 'point') {
    const alone = Object.assign(new DateDraft(), draft, { relative: null });
    return dateValue(alone, { ...anchors, tense: relative.shift });
  }
  if (draft.type === 'duration')
    return plain('DURATION', durationValue(draft.amount, draft.unit || 'day', draft.further));
  if (draft.type === 'set') return plain('SET', setValue(draft));
  if (draft.relative?.length && draft.amount === 0 && draft.unit !== '' && draft.unit !== 'weekend')
    return plain('DURATION', durationValue(1, draft.unit));
  const timed = draft.hasClock || draft.part !== '' || isTimeUnit(draft.unit);
  const type: DateType = timed ? 'TIME' : 'DATE';
  const found = pointValue(draft, anchors);
  const { day, counted } = found;
  let { value } = found;
  if (timed && day !== null && value !== null && !value.includes('T'))
    value = `${isoDate(day)}${clock(draft, day)}`;
  else if (value !== null) value = withLast(draft, value, day);
  return { type, value, counted };
}

/** `2025-06-05/2025-06-18`: the last day, month or year of a range behind the first, as ISO 8601 writes it. */
function withLast(d: DateDraft, value: string, day: number | null): string {
  const year = Number(value.slice(0, 4));
  if (value.length === 10 && d.lastDay > 0) {
    const month = d.lastMonth || d.month;
    const last = month < d.month ? year + 1 : year;
    if (!isDate(last, month, d.lastDay)) return value;
    return `${value}/${digits(last, 4)}-${digits(month, 2)}-${digits(d.lastDay, 2)}`;
  }
  if (day !== null && d.lastWeekday > 0)
    return `${value}/${isoDate(day + ((d.lastWeekday - d.weekday + 7) % 7))}`;
  if (value.length === 7 && d.lastMonth > 0)
    return `${value}/${d.lastMonth < d.month ? year + 1 : year}-${digits(d.lastMonth, 2)}`;
  return value.length === 4 && d.lastYear > 0 ? `${value}/${d.lastYear}` : value;
}

function plain(type: DateType, value: string | null): DateValue {
  return { type, value, counted: false };
}

function isTimeUnit(unit: string): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function clock(draft: DateDraft, day: number): string {
  if (!draft.hasClock) return `T${draft.part}`;
  const second = draft.second >= 0 ? `:${digits(draft.second, 2)}` : '';
  return `T${digits(draft.hour, 2)}:${digits(draft.minute, 2)}${second}${offsetOn(draft.zone, day)}`;
}

function pointValue(d: DateDraft, anchors: Anchors): Point {
  if (d.decade >= 0) return point(decadeValue(d.decade), false);
  if (d.century > 0) return point(`${d.era}${digits(d.century - 1, 2)}`, false);
  if (d.isFullDate) {
    const year = firstYear(d);
    if (!isDate(year, d.month, d.day)) return point(null, false);
    if (d.unit === 'week') return point(isoWeek(dayNumber(year, d.month, d.day)), false);
    return onDay(dayNumber(year, d.month, d.day), false);
  }
  const anchor =
    (d.days !== null ? d.daysFrom : (d.relative?.from ?? 'now')) === 'text' ? anchors.text : anchors.now;
  if (d.unit === 'week' && d.month > 0 && d.relative === null) {
    const { day } = monthValue(d, anchors, anchor);
    return day === null ? UNKNOWN : point(isoWeek(day), d.year < 0);
  }
  if (d.days !== null) return anchor === null ? UNKNOWN : onDay(anchor + d.days, true);
  if (d.amount !== 0 && d.relative !== null && d.unit !== '') return shifted(d, anchors, anchor);
  if (d.month > 0) return monthValue(d, anchors, anchor);
  if (d.quarter > 0 || d.half > 0 || d.season !== '' || d.holiday !== '')
    return yearlyValue(d, anchors.tense, anchor);
  if (d.year >= 0) return point(`${d.era}${digits(d.year, 4)}`, false);
  if (d.day > 0) return dayOfMonth(d, anchors);
  if (d.weekday > 0) return weekdayValue(d, anchors, anchor);
  if (d.unit !== '') return unitValue(d, anchor);
  // A clock time or a part of the day on its own: the day that the text speaks of.
  const day = d.relative === null ? anchors.text : anchor;
  if (day === null) return UNKNOWN;
  // `malam sebelumnya`
  const shift = d.part !== '' && d.relative?.from === 'text' ? d.relative.shift : 0;
  return onDay(day + shift, true);
}

function decadeValue(decade: number): string {
  if (decade >= 1000) return digits(decade / 10, 3);
  return digits((decade < 30 ? 2000 + decade : 1900 + decade) / 10, 3);
}
