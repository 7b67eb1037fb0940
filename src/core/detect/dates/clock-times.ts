import { TokenKind } from '../../text/tokens';
import { readAmount } from './amounts';
import { Code, type Cursor, figureAt, hasBit, isCode, senseAt, startsUpper, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { Part } from './date-meanings';
import type { DateDraft } from './draft';

const PLUS = 0x2b;

/**
 * A clock time: `pukul 08.00 WIB`, `07:14 WIB`, `3 p.m. ET`, `11:08:30`, `noon`, `jam 8 malam`, `0735 GMT`.
 * Figures alone are a time only with a sign beside them, or, where `dated`, behind a date; with minutes too where it
 * `ends` a range.
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
  let hour = figure;
  let minute = 0;
  let second = -1;
  let end = start + 1;
  let colon = false;
  const minutes = figureAt(c, start + 2);
  const separator = isCode(c, start + 1, Code.colon) || isCode(c, start + 1, Code.dot);
  if (
    separator &&
    minutes >= 0 &&
    width(c, start + 2) === 2 &&
    touches(c, start + 1) &&
    touches(c, start + 2)
  ) {
    colon = isCode(c, start + 1, Code.colon);
    minute = minutes;
    end = start + 3;
    const seconds = figureAt(c, end + 1);
    if (
      c.tokens.code[end] === c.tokens.code[start + 1] &&
      seconds >= 0 &&
      touches(c, end) &&
      width(c, end + 1) === 2
    ) {
      second = seconds;
      end += 2;
    }
  } else if (width(c, start) === 4 && senseAt(c, end)?.zone !== undefined) {
    hour = Math.floor(figure / 100);
    minute = figure % 100;
  } else if (width(c, start) > 2) return -1;
  if (hour > 24 || minute > 59 || second > 59) return -1;
  // `pukul 08.00-10.00`: a range, of which this is the beginning.
  const told = dated || c.words.beforeClock.has(c.tokens.word[at - 1]) || isBeforeDay(c, end);
  const minuted = end > start + 1;
  let signed = labelled || (colon && told) || (ends && minuted) || isHeadOfLine(c, at, end);
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
  draft.minute = minute;
  draft.second = second;
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

/** `WIB`, `(GMT+7)`, `ET`, `UTC+7` behind a time. */
function readZone(c: Cursor, draft: DateDraft, at: number): number {
  const open = isCode(c, at, Code.open) ? 1 : 0;
  const offset = figureAt(c, at + 1);
  if (offset >= 0 && offset <= 1400 && width(c, at + 1) === 4 && touches(c, at + 1)) {
    // `10:12:00 +0700`
    const sign = c.tokens.code[at];
    if (sign === PLUS || sign === Code.hyphen) {
      const figures = String(offset).padStart(4, '0');
      draft.zone = `${sign === PLUS ? '+' : '-'}${figures.slice(0, 2)}:${figures.slice(2)}`;
      return at + 2;
    }
  }
  const zone = senseAt(c, at + open)?.zone;
  if (zone === undefined || c.tokens.kind[at + open] !== TokenKind.word) return at;
  let end = at + open + 1;
  draft.zone = zone;
  const sign = c.tokens.code[end];
  const hours = figureAt(c, end + 1);
  if (
    end < c.end &&
    (sign === PLUS || sign === Code.hyphen) &&
    hours >= 0 &&
    hours <= 14 &&
    touches(c, end + 1)
  ) {
    draft.zone = `${sign === PLUS ? '+' : '-'}${String(hours).padStart(2, '0')}:00`;
    end += 2;
  }
  if (open === 1) return isCode(c, end, Code.close) ? end + 1 : at;
  return end;
}
