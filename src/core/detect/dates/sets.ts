import { readAmount, readOrdinal } from './amounts';
import { readClock, readTurnedClock } from './clock-times';
import {
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  relativeAt,
  senseAt,
  startsUpper,
} from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';
import { readNamedDate } from './named-dates';

/**
 * Repeated times: `setiap Senin`, `every two weeks`, `per week`, `daily`, `on Sundays`, `tiap tanggal 5`. Returns the
 * token after it, or -1.
 */
export function readSet(c: Cursor, draft: DateDraft, at: number): number {
  const end = readSetAt(c, draft, at);
  if (end < 0) return -1;
  draft.type = 'set';
  // `setiap tiga bulan sekali`
  if (hasBit(c, end, DateBit.everyAfter)) return end + 1;
  // `setiap Jumat pukul 13.30`, `daily at 6 p.m.`
  const between = c.words.betweenDayAndClock.has(c.tokens.word[end]);
  return Math.max(end, readTurnedClock(c, draft, between ? end + 1 : end));
}

function readSetAt(c: Cursor, draft: DateDraft, at: number): number {
  const adverb = c.words.sets.match(c.tokens, at);
  if (adverb !== null) {
    // `the People's Daily` is a name.
    if (startsUpper(c, at) && adverb.endToken === at + 1) return -1;
    [draft.amount, draft.unit] = adverb.value;
    return adverb.endToken;
  }
  const each = c.words.eachWeekday.match(c.tokens, at);
  if (each !== null) {
    draft.weekday = each.value;
    return afterWeekdays(c, each.endToken);
  }
  const rate = c.words.rates.match(c.tokens, at);
  if (rate !== null) {
    // `per hari`, but `per Juni 2025` and `per hari ini` are days up to which something was counted.
    const unit = c.words.units.match(c.tokens, rate.endToken);
    if (unit === null || relativeAt(c, unit.endToken) !== null) return -1;
    draft.amount = 1;
    draft.unit = unit.value;
    return unit.endToken;
  }
  const every = c.words.every.match(c.tokens, at);
  return every === null ? readNthOfEach(c, draft, at) : readRepeated(c, draft, every.endToken, every.value);
}

/** `the second Monday of each month`: as often as the unit comes. */
function readNthOfEach(c: Cursor, draft: DateDraft, at: number): number {
  const nth = readOrdinal(c, at);
  if (nth === null || senseAt(c, nth.end)?.weekday === undefined) return -1;
  const every = c.words.every.match(c.tokens, afterOf(c, nth.end + 1));
  const unit = every === null ? null : c.words.units.match(c.tokens, every.endToken);
  if (every === null || unit === null) return -1;
  draft.amount = every.value;
  draft.unit = unit.value;
  return unit.endToken;
}

/** What stands behind `every`. */
function readRepeated(c: Cursor, draft: DateDraft, at: number, factor: number): number {
  const unit = c.words.units.match(c.tokens, at);
  const part = c.words.parts.match(c.tokens, at);
  // `tiap hari Senin` is each week, `tiap hari` each day; `tiap malam Jumat`.
  const named = unit?.value === 'day' ? unit.endToken : (part?.endToken ?? at);
  const weekday = senseAt(c, named)?.weekday;
  if (weekday !== undefined && (named > at || !isWeek(c, at))) {
    draft.weekday = weekday;
    return afterWeekdays(c, named + 1);
  }
  const dated = readNamedDate(c, draft, at);
  if (dated > 0) return dated;
  if (unit !== null) {
    draft.amount = factor;
    draft.unit = unit.value;
    return unit.endToken;
  }
  const season = c.words.seasons.match(c.tokens, at);
  if (season !== null) {
    draft.season = season.value;
    return season.endToken;
  }
  const day = c.words.dayLabels.has(c.tokens.word[at]) ? figureAt(c, at + 1) : 0;
  if (day > 0 && day < 32) {
    draft.day = day;
    return at + 2;
  }
  if (part !== null) {
    draft.part = part.value;
    return part.endToken;
  }
  const amount = readAmount(c, at);
  const counted = amount === null ? null : c.words.units.match(c.tokens, amount.end);
  // `setiap pukul 18.00`
  if (amount === null || counted === null) return readClock(c, draft, at);
  draft.amount = amount.value;
  draft.unit = counted.value;
  return counted.endToken;
}

/** `setiap minggu` is each week, `setiap Minggu` each Sunday. */
function isWeek(c: Cursor, at: number): boolean {
  return hasBit(c, at, DateBit.doubtful) && !startsUpper(c, at);
}

/** Further weekdays: `every Monday |and Thursday|`. */
function afterWeekdays(c: Cursor, at: number): number {
  let end = at;
  for (let n = 0; n < 6; n++) {
    const next = isCode(c, end, Code.comma) || hasBit(c, end, DateBit.joins | DateBit.ranges) ? end + 1 : end;
    const each = c.words.eachWeekday.match(c.tokens, next);
    if (next === end || (each === null && senseAt(c, next)?.weekday === undefined)) return end;
    end = next + 1;
  }
  return end;
}
