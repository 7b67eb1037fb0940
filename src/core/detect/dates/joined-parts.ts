import { readDate } from './bracketed-dates';
import { readClock } from './clock-times';
import { afterDeterminer, afterOf, Code, type Cursor, hasBit, isCode } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';
import { readPart } from './parts';
import { readWeekday } from './weekdays';

const STROKES = [Code.bar, Code.hyphen, Code.dash, Code.longDash, Code.slash];

/** A further part behind a comma, a stroke, `of` or a preposition. Returns the token after it, or -1. */
export function readJoined(c: Cursor, d: DateDraft, at: number): number {
  if (isCode(c, at, Code.comma)) return readBehindComma(c, d, at + 1);
  if (STROKES.some((stroke) => isCode(c, at, stroke)))
    return d.day > 0 && !d.hasClock ? readClockBehind(c, d, at + 1) : -1;
  const rough = readRoughClock(c, d, at);
  if (rough > 0) return rough;
  const timeOnly = d.hasClock && d.days === null && !d.hasDate && d.weekday === 0;
  if (timeOnly) {
    // `6:30 a.m. the following morning`
    const day = c.words.days.match(c.tokens, afterDeterminer(c, at));
    if (day !== null) {
      d.days = day.value.days;
      d.daysFrom = day.value.from;
      return day.endToken;
    }
  }
  const of = afterOf(c, at);
  if (of > at) {
    if (d.unit === 'week') return readDate(c, d, of, false);
    return d.part === '' ? readRelativeUnit(c, d, of) : readPart(c, d, of, false, false, false);
  }
  if (c.words.betweenDayAndClock.has(c.tokens.word[at])) {
    if (timeOnly) return readDay(c, d, at + 1);
    if (!d.hasClock && isDay(d)) return readClock(c, d, at + 1);
  }
  return readRelativeUnit(c, d, at);
}

function readBehindComma(c: Cursor, d: DateDraft, at: number): number {
  if (d.day > 0 && !d.hasClock) return readClockBehind(c, d, at);
  if (d.weekday > 0 && !d.hasDate) return readDate(c, d, afterDeterminer(c, at), true);
  if (d.days !== null && d.weekday === 0) {
    const end = readPart(c, d, at, false, false, false);
    return d.weekday > 0 || d.hasDate ? end : -1;
  }
  return d.hasClock && !d.hasDate && d.weekday === 0 ? readDay(c, d, at) : -1;
}

function readClockBehind(c: Cursor, d: DateDraft, at: number): number {
  const rough = readRoughClock(c, d, at);
  return rough > 0 ? rough : readClock(c, d, at);
}

/** The day of a clock time: `12:17 p.m., |Monday|`. */
function readDay(c: Cursor, d: DateDraft, at: number): number {
  const end = readWeekday(c, d, at);
  return end > 0 ? end : readDate(c, d, at, false);
}

/** `October |last year|`, `Kamis |pekan lalu|`, `the end of |last year|` */
function readRelativeUnit(c: Cursor, d: DateDraft, at: number): number {
  const before = c.words.before.match(c.tokens, at);
  const unit = before === null ? null : c.words.units.match(c.tokens, before.endToken);
  if (before === null || unit === null || d.relative !== null || d.year >= 0) return -1;
  d.relative = before.value;
  d.unit = unit.value;
  return unit.endToken;
}

/** `Rabu (27/1/2021) sekitar pukul 14.30`, `Tuesday at about 3 p.m.` */
function readRoughClock(c: Cursor, d: DateDraft, at: number): number {
  if (d.hasClock || !isDay(d)) return -1;
  const { approximate } = c.words;
  const rough =
    approximate.match(c.tokens, at) ??
    (hasBit(c, at, DateBit.timePreposition) ? approximate.match(c.tokens, at + 1) : null);
  if (rough?.value !== 'APPROX') return -1;
  const end = readClock(c, d, rough.endToken);
  if (end > 0) d.mod ??= 'APPROX';
  return end;
}

function isDay(d: DateDraft): boolean {
  return d.day > 0 || d.weekday > 0 || d.days !== null;
}
