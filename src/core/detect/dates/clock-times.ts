import { HALF, readAmount } from './amounts';
import { Code, type Cursor, figureAt, hasBit, isCode, senseAt, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { Part } from './date-meanings';
import type { DateDraft } from './draft';

/**
 * A clock time: `pukul 08.00 WIB`, `07:14 WIB`, `3 p.m. ET`, `11:08:30`, `noon`, `jam 8 malam`.
 * Figures alone are a time only with a sign beside them, or, where it `ends` a range, with minutes.
 * Returns the token after it, or -1.
 */
export function readClock(c: Cursor, draft: DateDraft, at: number, ends = false): number {
  const word = senseAt(c, at)?.clockWord;
  if (word !== undefined) {
    if (!hasBit(c, at - 1, DateBit.timePreposition)) return -1;
    draft.hour = word;
    draft.minute = 0;
    return readZone(c, draft, at + 1);
  }
  const labelled = c.words.clockLabels.has(c.tokens.word[at]);
  const start = labelled ? at + 1 : at;
  const figure = figureAt(c, start);
  if (figure < 0) return labelled ? readSpelledHour(c, draft, start) : -1;
  const read = readHour(c, start, figure);
  if (read === null) return -1;
  let { hour, end } = read;
  let signed = labelled || (read.minuted && (ends || isCode(c, start + 1, Code.colon)));
  const half = senseAt(c, end)?.halfDay;
  if (half !== undefined) {
    if (half === 'morning' && hour === 12) hour = 0;
    if (half === 'afternoon' && hour < 12) hour += 12;
    signed = true;
    end++;
  }
  const zoned = readZone(c, draft, end);
  if (zoned === end && !signed) return -1;
  draft.hour = hour;
  draft.minute = read.minute;
  draft.second = read.second;
  // `Minggu sore sekitar jam 4`
  if (draft.part !== '') turnHour(draft, draft.part);
  return zoned;
}

/** The same with a part of the day behind it, which turns the hour: `pukul 1.30 |siang|`. */
export function readTurnedClock(c: Cursor, draft: DateDraft, at: number, ends = false): number {
  const end = readClock(c, draft, at, ends);
  const part = end < 0 ? null : c.words.parts.match(c.tokens, end);
  if (part === null) return end;
  turnHour(draft, part.value);
  return part.endToken;
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

/** The figures of a clock time: `8`, `08.00`, `11:08:30`. */
function readHour(c: Cursor, at: number, hour: number): Hour | null {
  const minute = isCode(c, at + 1, Code.colon) || isCode(c, at + 1, Code.dot) ? pairAt(c, at + 2) : -1;
  if (minute >= 0) {
    const seconds = c.tokens.code[at + 3] === c.tokens.code[at + 1] ? pairAt(c, at + 4) : -1;
    if (hour > 24 || minute > 59 || seconds > 59) return null;
    return { hour, minute, second: seconds, minuted: true, end: seconds < 0 ? at + 3 : at + 5 };
  }
  return hour > 24 ? null : { hour, minute: 0, second: -1, minuted: false, end: at + 1 };
}

/** Two figures behind a sign that touches both sides, or -1. */
function pairAt(c: Cursor, at: number): number {
  return width(c, at) === 2 && touches(c, at) && touches(c, at - 1) ? figureAt(c, at) : -1;
}

/** `pukul |tujuh|`, `jam |setengah delapan|`: half an hour before eight. */
function readSpelledHour(c: Cursor, draft: DateDraft, at: number): number {
  const half = senseAt(c, at)?.number === HALF;
  const hour = readAmount(c, half ? at + 1 : at);
  if (hour === null || !(hour.value >= 1 && hour.value <= 12)) return -1;
  draft.hour = half ? hour.value - 1 : hour.value;
  draft.minute = half ? 30 : 0;
  return readZone(c, draft, hour.end);
}

/** `jam 8 malam` is 20:00, `jam 1 malam` is past midnight. */
export function turnHour(d: DateDraft, part: Part): void {
  if (part === 'NI' && d.hour > 0 && d.hour < 4) return;
  // `jam 11 siang` is before noon, `jam 1 siang` behind it.
  if (part === 'MI' && d.hour > 9) return;
  if (part !== 'MO' && d.hour > 0 && d.hour < 12) d.hour += 12;
  // `pukul 12 malam` ends the day.
  else if (d.hour === 12 && part === 'NI') d.hour = 24;
}

/** Past `WIB`, `ET` behind a time. */
function readZone(c: Cursor, draft: DateDraft, at: number): number {
  const zone = senseAt(c, at)?.zone;
  if (zone === undefined) return at;
  draft.zone = zone;
  return at + 1;
}
