import { readAmount } from './amounts';
import { type Cursor, hasBit, relativeAt, senseAt } from './cursor';
import { DateBit } from './date-bits';
import type { Unit } from './date-meanings';
import type { DateDraft } from './draft';

/** A unit counted from somewhere: `pekan lalu`, `last week`, `tahun ini`; or one with its place told: `akhir tahun`. */
export function readUnit(
  c: Cursor,
  d: DateDraft,
  at: number,
  unit: Unit,
  end: number,
  determined: boolean,
  alone: boolean,
): number {
  // `that half` of a room, of a match: what is a number as well is a unit only in its place (`first half of 2015`).
  if (senseAt(c, at)?.number !== undefined) return -1;
  if (d.relative !== null) {
    if (isOfClock(unit)) return -1;
    d.unit = unit;
    // `the coming weeks`
    if (c.words.plurals.has(c.tokens.word[end - 1])) {
      d.type = 'duration';
      d.amount = Number.NaN;
    }
    return end;
  }
  // `berusia 24 tahun itu`: the number before it was no part of a time expression, so neither is the unit.
  if (readAmount(c, at - 1) !== null && d.dayToken !== at - 1) return -1;
  // `the last minute` and `days later` are no points in time.
  if (isOfClock(unit)) return -1;
  if (c.words.plurals.has(c.tokens.word[end - 1])) return -1;
  const after = relativeAt(c, end);
  // `suatu hari nanti` is no day.
  if (after?.value.hint && unit === 'day') return -1;
  if (after !== null && !d.isFullDate) {
    d.unit = unit;
    d.relative = after.value;
    return after.endToken;
  }
  // `the week of March 6`, `the weekend`, `akhir tahun`
  const dated = unit === 'week' && hasBit(c, end, DateBit.of) && senseAt(c, end + 1)?.month !== undefined;
  if (!(determined && (dated || unit === 'weekend')) && !(alone && unit !== 'day')) return -1;
  d.unit = unit;
  return end;
}

function isOfClock(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}
