import { readDate } from './bracketed-dates';
import { readClock } from './clock-times';
import { afterDeterminer, afterOf, Code, type Cursor, hasBit, isCode, relativeAt } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';
import { readPart } from './parts';
import { readWeekday } from './weekdays';

/** A further part behind a comma, a stroke, `of` or a preposition. */
export function readJoined(c: Cursor, d: DateDraft, at: number): number {
  const none = { determined: false, alone: false };
  const same = readYearOfSame(c, d, at);
  if (same > 0) return same;
  const comma = isCode(c, at, Code.comma);
  const stroke =
    isCode(c, at, Code.bar) ||
    isCode(c, at, Code.hyphen) ||
    isCode(c, at, Code.dash) ||
    isCode(c, at, Code.longDash) ||
    isCode(c, at, Code.slash);
  if (comma || stroke) {
    const i = isCode(c, at, Code.hyphen) && isCode(c, at + 1, Code.hyphen) ? at + 2 : at + 1;
    if (d.day > 0 && !d.hasClock) {
      const rough = readRoughClock(c, d, i);
      return rough > 0 ? rough : readClock(c, d, hasBit(c, i, DateBit.timePreposition) ? i + 1 : i, true);
    }
    if (stroke) return -1;
    if (d.weekday > 0 && !d.hasDate) return readDate(c, d, afterDeterminer(c, i), true);
    if (d.days !== null && d.weekday === 0) {
      const end = readPart(c, d, i, false, none);
      return d.weekday > 0 || d.hasDate ? end : -1;
    }
    if (d.hasClock && !d.hasDate && d.weekday === 0) {
      const end = readWeekday(c, d, i);
      return end > 0 ? end : readDate(c, d, i, false);
    }
    return -1;
  }
  const rough = readRoughClock(c, d, at);
  if (rough > 0) return rough;
  // `6:30 a.m. the following morning`
  if (d.hasClock && d.days === null && !d.hasDate && d.weekday === 0 && d.part === '') {
    const day = c.words.days.match(c.tokens, afterDeterminer(c, at));
    if (day !== null) {
      d.days = day.value.days;
      d.daysFrom = day.value.from;
      return day.endToken;
    }
  }
  const of = afterOf(c, at);
  if (of > at) {
    if (d.unit === 'week' && d.relative === null && !d.hasDate) return readDate(c, d, of, false);
    if (d.part !== '' && !d.hasDate && d.weekday === 0) return readPart(c, d, of, false, none);
    const before = c.words.before.match(c.tokens, of);
    const unit =
      before === null || d.relative !== null ? null : c.words.units.match(c.tokens, before.endToken);
    if (before === null || unit === null || d.year >= 0) return -1;
    d.relative = before.value;
    d.unit = unit.value;
    return unit.endToken;
  }
  if (c.words.betweenDayAndClock.has(c.tokens.word[at])) {
    if (!d.hasClock && (d.day > 0 || d.weekday > 0 || d.days !== null)) return readClock(c, d, at + 1, false);
    if (d.hasClock && !d.hasDate && d.weekday === 0 && d.days === null) {
      const end = readWeekday(c, d, at + 1);
      return end > 0 ? end : readDate(c, d, at + 1, false);
    }
  }
  // `October last year`, `Kamis pekan lalu`: a unit with a relative word before it.
  const before = c.words.before.match(c.tokens, at);
  const yearly = d.holiday !== '' || d.season !== '' || d.quarter > 0 || d.half > 0;
  if (before !== null && d.relative === null && d.year < 0 && (d.hasDate || d.weekday > 0 || yearly)) {
    const unit = c.words.units.match(c.tokens, before.endToken);
    if (unit === null) return -1;
    d.relative = before.value;
    d.unit = unit.value;
    return unit.endToken;
  }
  return -1;
}

/** `the same month |last year|`, `bulan yang sama |tahun lalu|` */
function readYearOfSame(c: Cursor, d: DateDraft, at: number): number {
  if (d.relative?.shift !== 0 || d.relative.from !== 'text' || d.unit === '' || d.unit === 'year') return -1;
  const before = c.words.before.match(c.tokens, at);
  const unit = c.words.units.match(c.tokens, before?.endToken ?? at);
  if (unit?.value !== 'year') return -1;
  const relative = before ?? relativeAt(c, unit.endToken);
  if (relative === null || relative.value.shift === 0 || relative.value.length) return -1;
  d.years = relative.value.shift;
  return before === null ? relative.endToken : unit.endToken;
}

/** `Rabu (27/1/2021) sekitar pukul 14.30`, `Tuesday at about 3 p.m.` */
function readRoughClock(c: Cursor, d: DateDraft, at: number): number {
  if (d.hasClock || (d.day === 0 && d.weekday === 0 && d.days === null)) return -1;
  const { approximate } = c.words;
  const rough =
    approximate.match(c.tokens, at) ??
    (hasBit(c, at, DateBit.timePreposition) ? approximate.match(c.tokens, at + 1) : null);
  if (rough?.value !== 'APPROX') return -1;
  const end = readClock(c, d, rough.endToken, false);
  if (end > 0) d.mod ??= 'APPROX';
  return end;
}
