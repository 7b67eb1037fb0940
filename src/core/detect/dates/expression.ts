import { readAmount } from './amounts';
import { readClock } from './clock-times';
import { readCounted, readSet } from './counted';
import { afterDeterminer, afterOf, Code, type Cursor, figureAt, hasBit, isCode, senseAt } from './cursor';
import { DateBit } from './date-lexicon';
import type { Part } from './date-words';
import { DateDraft } from './draft';
import { readNamedDate, readWeekday } from './named-dates';
import { readNumericDate } from './numeric-dates';
import { readCentury, readDecade, readQuarter, readYear, readYearOf } from './periods';

/** Parts in one expression at most. */
const PARTS = 8;

/** Reads the time expression that begins at token `at`; null where none does. */
export function readExpression(c: Cursor, at: number): DateDraft | null {
  const draft = new DateDraft();
  draft.firstToken = at;
  const set = readSet(c, draft, at);
  if (set > 0) return finish(draft, set);

  let i = at;
  const approximate = c.words.approximate.match(c.tokens, i);
  if (approximate !== null) {
    draft.mod = approximate.value;
    i = approximate.endToken;
    // `about 20 years`, `sekitar tahun 1980`; but `over the weekend` is not more than one.
    if (readAmount(c, i) === null && !isFused(c, i) && c.words.yearLabels.match(c.tokens, i) === null)
      return null;
  }
  const determined = hasBit(c, i, DateBit.determiner);
  i = afterDeterminer(c, i);
  const parted = c.words.parted.match(c.tokens, i);
  let alone = false;
  if (parted !== null) {
    draft.mod = parted.value.mod ?? draft.mod;
    alone = parted.value.alone;
    i = afterDeterminer(c, afterOf(c, parted.endToken));
  }
  // `last night` is a day word, not a night counted back.
  const before = c.words.days.match(c.tokens, i) === null ? c.words.before.match(c.tokens, i) : null;
  if (before !== null) {
    draft.relative = before.value;
    i = before.endToken;
  }
  if (parted !== null && parted.value.mod === null && before === null) return null;

  const counted = parted === null ? readCounted(c, draft, i) : -1;
  if (counted > 0) {
    if (determined && before === null && approximate === null) draft.firstToken = at + 1;
    return finish(draft, counted);
  }

  const start = i;
  const empty = { determined, alone };
  for (let n = 0; n < PARTS; n++) {
    let end = readPart(c, draft, i, i === start, empty);
    if (end < 0 && i > start) end = readJoined(c, draft, i);
    if (end < 0) break;
    i = end;
  }
  if (i === start) return null;
  // `the March talks`: the determiner belongs to the noun behind; `the weekend` is one expression.
  if (determined && approximate === null && before === null && isCalendarOnly(draft))
    draft.firstToken = at + 1;
  if (isBareSeason(draft)) return null;
  if (approximate !== null && draft.hasClock) draft.firstToken = approximate.endToken;
  return finish(draft, i);
}

function finish(draft: DateDraft, end: number): DateDraft {
  draft.endToken = end;
  return draft;
}

function isCalendarOnly(d: DateDraft): boolean {
  return (
    d.unit === '' && d.part === '' && d.season === '' && d.quarter === 0 && d.half === 0 && d.century === 0
  );
}

/** `fall` and `spring` are other words as well: a season has a year, or a word that counts from one. */
function isBareSeason(d: DateDraft): boolean {
  return d.season !== '' && d.relative === null && d.year < 0;
}

function isFused(c: Cursor, at: number): boolean {
  return senseAt(c, at)?.amount !== undefined;
}

function hasDate(d: DateDraft): boolean {
  return d.month > 0 || d.day > 0;
}

/** One part of an expression at `i`, in the first free slot that takes it. Returns the token after it, or -1. */
function readPart(
  c: Cursor,
  d: DateDraft,
  i: number,
  first: boolean,
  { determined, alone }: { determined: boolean; alone: boolean },
): number {
  if (i >= c.end) return -1;
  let end = -1;
  if (
    d.days === null &&
    !hasDate(d) &&
    d.weekday === 0 &&
    d.relative === null &&
    d.unit === '' &&
    d.year < 0
  ) {
    const day = c.words.days.match(c.tokens, i);
    if (day !== null) {
      d.days = day.value.days;
      d.daysFrom = day.value.from;
      if (day.value.part !== undefined && d.part === '') setPart(d, day.value.part);
      return day.endToken;
    }
  }
  const unit = c.words.units.match(c.tokens, i);
  if (unit !== null) {
    end = readLabelled(c, d, unit.value, unit.endToken);
    if (end > 0) return end;
  }
  if (d.weekday === 0 && !hasDate(d)) {
    end = readWeekday(c, d, i);
    if (end > 0) return end;
  }
  if (!hasDate(d) && d.unit === '' && d.year < 0) {
    end = readDate(c, d, i, d.weekday > 0 || d.days !== null);
    if (end > 0) return end;
  }
  if (!d.hasClock) {
    end = readClock(c, d, i, d.day > 0 || d.weekday > 0 || d.days !== null || d.part !== '');
    if (end > 0) return end;
  } else if (isCode(c, i, Code.open)) {
    // The same time in another zone: `10:35 a.m. (0735 GMT)`.
    const inner = readClock(c, new DateDraft(), i + 1, false);
    if (inner > 0 && isCode(c, inner, Code.close)) return inner + 1;
  }
  if (d.part === '') {
    const part = c.words.parts.match(c.tokens, i);
    if (part !== null && (!first || d.relative !== null || partBelongs(c, part.endToken))) {
      setPart(d, part.value);
      return part.endToken;
    }
  }
  if (d.unit === '' && first) {
    end = readFirst(c, d, i);
    if (end > 0) return end;
  }
  if (
    d.year < 0 &&
    !d.hasClock &&
    d.unit === '' &&
    (d.quarter > 0 || d.half > 0 || d.season !== '' || d.holiday)
  ) {
    end = readYearOf(c, d, i);
    if (end > 0) return end;
  }
  if (d.relative === null && d.days === null && !first) {
    const after = c.words.after.match(c.tokens, i);
    const bareClock = d.hasClock && d.part === '' && d.weekday === 0 && !hasDate(d);
    if (after !== null && !d.isFullDate) {
      if (d.year >= 0 || bareClock) return -1;
      d.relative = after.value;
      return after.endToken;
    }
    // A word that says once more what a full date says: `Selasa (23/2/2016) malam nanti`.
    if (after !== null && d.part !== '' && after.value.from === 'now') return after.endToken;
  }
  if (d.hasClock || d.part !== '') {
    const local = c.words.localTime.match(c.tokens, i);
    if (local !== null) return local.endToken;
    if (!d.hasClock && senseAt(c, i)?.zone !== undefined) return i + 1;
  }
  if (unit !== null && d.unit === '')
    return readUnit(c, d, i, unit.value, unit.endToken, first && determined, first && alone);
  return -1;
}

/** What only begins an expression. */
function readFirst(c: Cursor, d: DateDraft, i: number): number {
  let end = readDecade(c, d, i);
  if (end > 0) return end;
  end = readCentury(c, d, i);
  if (end > 0) return end;
  end = readQuarter(c, d, i);
  if (end > 0) return end;
  const season = c.words.seasons.match(c.tokens, i);
  if (season !== null) {
    d.season = season.value;
    return season.endToken;
  }
  const holiday = c.words.holidays.match(c.tokens, i);
  if (holiday !== null) {
    d.holiday = holiday.value;
    return holiday.endToken;
  }
  return readYear(c, d, i);
}

/** A unit that only names what stands behind it: `hari Selasa`, `bulan Juli`, `tanggal 5`. */
function readLabelled(c: Cursor, d: DateDraft, unit: string, end: number): number {
  const sense = senseAt(c, end);
  if (unit === 'day' && sense?.weekday !== undefined && d.weekday === 0) return readWeekday(c, d, end, true);
  if (unit === 'month' && !hasDate(d)) {
    const month = afterOf(c, end);
    if (senseAt(c, month)?.month !== undefined) return readNamedDate(c, d, month);
  }
  if (unit === 'year' && d.year < 0 && d.unit === '' && (d.month > 0 || d.quarter > 0))
    return readYear(c, d, end);
  return -1;
}

/** A unit counted from somewhere: `pekan lalu`, `last week`, `tahun ini`; or one with its place told: `akhir tahun`. */
function readUnit(
  c: Cursor,
  d: DateDraft,
  at: number,
  unit: DateDraft['unit'],
  end: number,
  determined: boolean,
  alone: boolean,
): number {
  if (d.relative !== null) {
    if (d.year >= 0 || d.isFullDate) return -1;
    if ((unit === 'hour' || unit === 'minute' || unit === 'second') && !d.relative.length) return -1;
    d.unit = unit;
    // `the coming weeks`
    if (c.words.plurals.has(c.tokens.word[end - 1])) {
      if (hasDate(d) || d.weekday > 0) return -1;
      d.type = 'duration';
      d.amount = Number.NaN;
    }
    return end;
  }
  if (hasBit(c, at - 1, DateBit.notBeforeUnit)) return -1;
  // `berusia 24 tahun itu`: the number before it was no part of a time expression, so neither is the unit.
  if (readAmount(c, at - 1) !== null) return -1;
  // `the last minute` and `days later` are no points in time.
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return -1;
  if (c.words.plurals.has(c.tokens.word[end - 1])) return -1;
  const after = c.words.after.match(c.tokens, end);
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

/** `jam 8 malam` is 20:00. */
function setPart(d: DateDraft, part: Part): void {
  d.part = part;
  if (d.hasClock && part !== 'MO' && d.hour > 0 && d.hour < 12) d.hour += 12;
  // `pukul 12 malam` ends the day.
  else if (d.hour === 12 && part === 'NI') d.hour = 24;
}

/** A part of the day counts on its own only where a date or a relative word is bound to it. */
function partBelongs(c: Cursor, end: number): boolean {
  if (c.words.after.match(c.tokens, end) !== null || c.words.days.match(c.tokens, end) !== null) return true;
  const behind = afterOf(c, end);
  return (
    behind > end && (senseAt(c, behind)?.month !== undefined || senseAt(c, behind)?.weekday !== undefined)
  );
}

function readDate(c: Cursor, d: DateDraft, i: number, bare: boolean): number {
  if (isCode(c, i, Code.open)) {
    const inner = new DateDraft();
    let end = readNumericDate(c, inner, i + 1, bare);
    if (end < 0) end = readNamedDate(c, inner, i + 1);
    if (end < 0 || !isCode(c, end, Code.close) || inner.month === 0) return -1;
    d.year = inner.year;
    d.month = inner.month;
    d.day = inner.day;
    d.numeric = inner.numeric;
    d.yearToken = inner.yearToken;
    d.monthToken = inner.monthToken;
    d.dayToken = inner.dayToken;
    return end + 1;
  }
  if (c.words.dayLabels.has(c.tokens.word[i])) {
    const end = Math.max(readNumericDate(c, d, i + 1, true), readNamedDate(c, d, i + 1));
    if (end > 0) return end;
    const day = figureAt(c, i + 1);
    if (day < 1 || day > 39) return -1;
    d.day = day;
    d.dayToken = i + 1;
    return i + 2;
  }
  const end = readNumericDate(c, d, i, bare);
  return end > 0 ? end : readNamedDate(c, d, i);
}

/** A further part behind a comma, a stroke, `of` or a preposition. */
function readJoined(c: Cursor, d: DateDraft, at: number): number {
  const none = { determined: false, alone: false };
  const comma = isCode(c, at, Code.comma);
  const stroke =
    isCode(c, at, Code.bar) ||
    isCode(c, at, Code.hyphen) ||
    isCode(c, at, Code.dash) ||
    isCode(c, at, Code.longDash) ||
    isCode(c, at, Code.slash);
  if (comma || stroke) {
    const i = isCode(c, at, Code.hyphen) && isCode(c, at + 1, Code.hyphen) ? at + 2 : at + 1;
    if (d.day > 0 && !d.hasClock)
      return readClock(c, d, hasBit(c, i, DateBit.timePreposition) ? i + 1 : i, true);
    if (stroke) return -1;
    if (d.weekday > 0 && !hasDate(d)) return readDate(c, d, afterDeterminer(c, i), true);
    if (d.days !== null && d.weekday === 0) {
      const end = readPart(c, d, i, false, none);
      return d.weekday > 0 || hasDate(d) ? end : -1;
    }
    if (d.hasClock && !hasDate(d) && d.weekday === 0) {
      const end = readWeekday(c, d, i);
      return end > 0 ? end : readDate(c, d, i, false);
    }
    return -1;
  }
  // `6:30 a.m. the following morning`
  if (d.hasClock && d.days === null && !hasDate(d) && d.weekday === 0 && d.part === '') {
    const day = c.words.days.match(c.tokens, afterDeterminer(c, at));
    if (day !== null) {
      d.days = day.value.days;
      d.daysFrom = day.value.from;
      return day.endToken;
    }
  }
  const of = afterOf(c, at);
  if (of > at) {
    if (d.unit === 'week' && d.relative === null && !hasDate(d)) return readDate(c, d, of, false);
    if (d.part !== '' && !hasDate(d) && d.weekday === 0) return readPart(c, d, of, false, none);
    const before = c.words.before.match(c.tokens, of);
    const unit =
      before === null || d.relative !== null ? null : c.words.units.match(c.tokens, before.endToken);
    if (before === null || unit === null || d.year >= 0) return -1;
    d.relative = before.value;
    d.unit = unit.value;
    return unit.endToken;
  }
  if (hasBit(c, at, DateBit.timePreposition)) {
    if (!d.hasClock && (d.day > 0 || d.weekday > 0 || d.days !== null)) return readClock(c, d, at + 1, false);
    if (d.hasClock && !hasDate(d) && d.weekday === 0 && d.days === null) {
      const end = readWeekday(c, d, at + 1);
      return end > 0 ? end : readDate(c, d, at + 1, false);
    }
  }
  // `October last year`, `Kamis pekan lalu`: a unit with a relative word before it.
  const before = c.words.before.match(c.tokens, at);
  if (before !== null && d.relative === null && d.year < 0 && (hasDate(d) || d.weekday > 0)) {
    const unit = c.words.units.match(c.tokens, before.endToken);
    if (unit === null) return -1;
    d.relative = before.value;
    d.unit = unit.value;
    return unit.endToken;
  }
  return -1;
}
