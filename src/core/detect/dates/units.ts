import { readAmount } from './amounts';
import { afterOf, type Cursor, hasBit, relativeAt, senseAt } from './cursor';
import { DateBit } from './date-bits';
import type { Relative } from './date-meanings';
import type { DateDraft } from './draft';

/** The last such is a stretch of the calendar whatever stands before it: `in the last quarter`. */
const FIXED = new Set<string>(['quarter', 'half', 'century', 'weekend', '']);

/** `over |the last year|` is a length of time; `|the next year|`, unlike `next year`, follows what the text speaks of. */
function ofDetermined(c: Cursor, first: number, relative: Relative): Relative {
  if (relative.from === 'text' || relative.shift === 0) return relative;
  if (hasBit(c, first - 1, DateBit.spans)) return { ...relative, length: true };
  return relative.shift > 0 ? { ...relative, from: 'text' } : relative;
}

/** A unit counted from somewhere: `pekan lalu`, `last week`, `tahun ini`; or one with its place told: `akhir tahun`. */
export function readUnit(
  c: Cursor,
  d: DateDraft,
  at: number,
  unit: DateDraft['unit'],
  end: number,
  determined: boolean,
  alone: boolean,
): number {
  // `that half` of a room, of a match: what is a number as well is a unit only in its place (`first half of 2015`).
  if (senseAt(c, at)?.number !== undefined) return -1;
  if (d.relative !== null) {
    if (d.year >= 0 || d.isFullDate) return -1;
    // `the last fiscal year` is one year of several, as a quarter is.
    if (determined && end === at + 1 && !FIXED.has(unit) && !hasBit(c, end, DateBit.of))
      d.relative = ofDetermined(c, d.firstToken, d.relative);
    if ((unit === 'hour' || unit === 'minute' || unit === 'second') && !d.relative.length) return -1;
    d.unit = unit;
    // `the coming weeks`
    if (c.words.plurals.has(c.tokens.word[end - 1])) {
      if (d.hasDate || d.weekday > 0) return -1;
      d.type = 'duration';
      d.amount = Number.NaN;
    }
    return end;
  }
  if (hasBit(c, at - 1, DateBit.notBeforeUnit)) return -1;
  // `berusia 24 tahun itu`: the number before it was no part of a time expression, so neither is the unit.
  if (readAmount(c, at - 1) !== null && d.dayToken !== at - 1) return -1;
  // `the last minute` and `days later` are no points in time.
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return -1;
  if (c.words.plurals.has(c.tokens.word[end - 1])) return -1;
  const after = relativeAt(c, end);
  // `suatu hari nanti` is no day.
  if (after?.value.hint && unit === 'day') return -1;
  if (after !== null && !(d.type === 'point' && d.isFullDate)) {
    d.unit = unit;
    d.relative = after.value;
    return after.endToken;
  }
  // `the week of March 6`
  if (
    unit === 'week' &&
    determined &&
    senseAt(c, afterOf(c, end))?.month !== undefined &&
    afterOf(c, end) > end
  ) {
    d.unit = unit;
    return end;
  }
  if ((determined && unit === 'weekend') || (alone && unit !== 'day')) {
    d.unit = unit;
    return end;
  }
  return -1;
}
