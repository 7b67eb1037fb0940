import { TokenKind } from '../../text/tokens';
import { readAmount } from './amounts';
import { readZone } from './clock-zones';
import { Code, type Cursor, figureAt, hasBit, isCode, senseAt, startsUpper, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { Part } from './date-meanings';
import type { DateDraft } from './draft';

/**
 * A clock time: `pukul 08.00 WIB`, `07:14 WIB`, `3 p.m. ET`, `11:08:30`, `noon`, `jam 8 malam`, `0735 GMT`.
 * Figures alone are a time only with a sign beside them, or, where `dated`, behind a date; where it `ends` a range, with
 * minutes or a part of the day too.
 * Returns the token after it, or -1.
 */
export function readClock(c: Cursor, draft: DateDraft, at: number, dated: boolean, ends = false): number {
  const word = senseAt(c, at)?.clockWord;
  if (word !== undefined) {
    if (!dated && !hasBit(c, at - 1, DateBit.timePreposition) && senseAt(c, at + 1)?.weekday === undefined)
      return -1;
    draft.hour = word;
    draft.minute = 0;
    return readZone(c, draft, at + 1);
  }
  let start = at;
  while (start < at + 2 && c.words.clockLabels.has(c.tokens.word[start]) && start < c.end) start++;
  const labelled = start > at;
  const figure = figureAt(c, start);
  if (figure < 0) return labelled ? readSpelledHour(c, draft, start) : -1;
  const read = readHour(c, start, figure);
  if (read === null) return -1;
  let { hour, end } = read;
  const colon = read.minuted && isCode(c, start + 1, Code.colon);
  const told = dated || c.words.beforeClock.has(c.tokens.word[at - 1]) || isBeforeDay(c, end);
  const closes = ends && (read.minuted || c.words.parts.match(c.tokens, end) !== null);
  let signed = labelled || (colon && told) || closes || isHeadOfLine(c, at, end);
  const half = senseAt(c, end)?.halfDay;
  if (half !== undefined) {
    if (hour > 12) return -1;
    if (half === 'morning' && hour === 12) hour = 0;
    if (half === 'afternoon' && hour < 12) hour += 12;
    signed = true;
    end++;
    // `p.m` before a full stop: the stop is the word's own.
    const dotted = c.tokens.end[end - 1] - c.tokens.start[end - 1] === 3;
    if (dotted && isCode(c, end, Code.dot) && touches(c, end)) end++;
  }
  draft.hour = hour;
  draft.minute = read.minute;
  draft.second = read.second;
  // `17.00.WIB`
  const dotted = isCode(c, end, Code.dot) && touches(c, end) && touches(c, end + 1);
  const zoned = readZone(c, draft, dotted && senseAt(c, end + 1)?.zone !== undefined ? end + 1 : end);
  if (zoned === end && !signed) {
    draft.hour = -1;
    draft.minute = -1;
    draft.second = -1;
    return -1;
  }
  // `Minggu sore sekitar jam 4`
  if (draft.part !== '') turnHour(draft, draft.part);
  return zoned;
}

/** The same with a part of the day behind it, which turns the hour: `pukul 1.30 |siang|`. */
export function readTurnedClock(
  c: Cursor,
  draft: DateDraft,
  at: number,
  dated: boolean,
  ends = false,
): { end: number; part: Part | '' } {
  const end = readClock(c, draft, at, dated, ends);
  const part = end < 0 ? null : c.words.parts.match(c.tokens, end);
  if (part === null) return { end, part: '' };
  turnHour(draft, part.value);
  return { end: part.endToken, part: part.value };
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  /** -1 where it is not written. */
  readonly second: number;
  /** Whether its minutes stand behind a colon or a dot. */
  readonly minuted: boolean;
  readonly end: number;
}

/** The figures of a clock time: `8`, `08.00`, `11:08:30`, and `0735` before a zone. */
function readHour(c: Cursor, at: number, hour: number): Hour | null {
  const minute = isCode(c, at + 1, Code.colon) || isCode(c, at + 1, Code.dot) ? pairAt(c, at + 2) : -1;
  if (minute >= 0) {
    const seconds = c.tokens.code[at + 3] === c.tokens.code[at + 1] ? pairAt(c, at + 4) : -1;
    if (hour > 24 || minute > 59 || seconds > 59) return null;
    return { hour, minute, second: seconds, minuted: true, end: seconds < 0 ? at + 3 : at + 5 };
  }
  const military = width(c, at) === 4 && senseAt(c, at + 1)?.zone !== undefined;
  if (width(c, at) > 2 && !military) return null;
  const [hours, minutes] = military ? [Math.floor(hour / 100), hour % 100] : [hour, 0];
  return hours > 24 || minutes > 59
    ? null
    : { hour: hours, minute: minutes, second: -1, minuted: false, end: at + 1 };
}

/** Two figures behind a sign that touches both sides, or -1. */
function pairAt(c: Cursor, at: number): number {
  return width(c, at) === 2 && touches(c, at) && touches(c, at - 1) ? figureAt(c, at) : -1;
}

/** `pukul |tujuh|`, `jam |setengah delapan|`: half an hour before eight. */
function readSpelledHour(c: Cursor, draft: DateDraft, at: number): number {
  const half = senseAt(c, at)?.number === 0.5;
  const hour = readAmount(c, half ? at + 1 : at);
  if (hour === null || !(hour.value >= 1 && hour.value <= 12) || hour.value % 1 > 0) return -1;
  draft.hour = half ? hour.value - 1 : hour.value;
  draft.minute = half ? 30 : 0;
  if (draft.part !== '') turnHour(draft, draft.part);
  return readZone(c, draft, hour.end);
}

/** `jam 8 malam` is 20:00, `jam 1 malam` is past midnight. */
export function turnHour(d: DateDraft, part: Part): void {
  if (part === 'NI' && d.hour > 0 && d.hour < 4) return;
  // `jam 11 siang` is before noon, `jam 1 siang` behind it.
  if (part === 'MI' && d.hour > 9) return;
  if (d.hasClock && part !== 'MO' && d.hour > 0 && d.hour < 12) d.hour += 12;
  // `pukul 12 malam` ends the day.
  else if (d.hour === 12 && part === 'NI') d.hour = 24;
}

/** `|07.00|: Polisi tiba`, `|14:30| - The ship sails`: as a line of a timeline begins. */
function isHeadOfLine(c: Cursor, at: number, end: number): boolean {
  const opens = at === 0 || c.tokens.kind[at - 1] === TokenKind.lineBreak;
  if (!opens || width(c, at) !== 2 || end < at + 3) return false;
  if (isCode(c, end, Code.colon)) return !touches(c, end + 1);
  const dash = isCode(c, end, Code.hyphen) || isCode(c, end, Code.dash) || isCode(c, end, Code.longDash);
  return dash && !touches(c, end) && startsUpper(c, end + 1);
}

/** `12:17 |July 4, 2017|`, `5:30 |Sunday evening|`: a day behind a time says the same as a label. */
function isBeforeDay(c: Cursor, at: number): boolean {
  let day = isCode(c, at, Code.comma) ? at + 1 : at;
  if (c.words.days.match(c.tokens, day) !== null) return true;
  if (senseAt(c, day)?.weekday !== undefined) {
    if (day === at && !hasBit(c, day, DateBit.doubtful | DateBit.short)) return true;
    day = isCode(c, day + 1, Code.comma) ? day + 2 : day + 1;
  }
  if (senseAt(c, day)?.month !== undefined) return true;
  const figure = figureAt(c, day);
  return figure > 0 && figure < 32 && senseAt(c, day + 1)?.month !== undefined;
}
