import { Shape, TokenKind } from '../../text/tokens';
import { readOrdinal } from './amounts';
import {
  afterDeterminer,
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  relativeAt,
  senseAt,
  startsUpper,
  touches,
  width,
} from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** A weekday: `Selasa`, `Tue.,`. Returns the token after it, or -1. */
export function readWeekday(c: Cursor, draft: DateDraft, at: number, labelled = false): number {
  const weekday = senseAt(c, at)?.weekday;
  if (weekday === undefined) return -1;
  if (hasBit(c, at, DateBit.doubtful) && !labelled && !isSurelyWeekday(c, at)) return -1;
  // `salat Jumat`, but `ibadah Minggu (5/3)`
  const dated = isCode(c, at + 1, Code.open) && figureAt(c, at + 2) >= 0;
  if (at > 0 && c.words.notBeforeWeekday.has(c.tokens.word[at - 1]) && !dated) return -1;
  let end = at + 1;
  if (hasBit(c, at, DateBit.short)) {
    if (isCode(c, end, Code.dot) && !labelled) end++;
    const next = isCode(c, end, Code.comma) ? end + 1 : end;
    // `ml/min, 200`: a short name without a capital, or without a day, is another word.
    const named =
      (dated && isCode(c, at + 3, Code.slash)) ||
      labelled ||
      figureAt(c, next) >= 0 ||
      senseAt(c, next)?.month !== undefined;
    if (!startsUpper(c, at) || !named) return -1;
  }
  draft.weekday = weekday;
  draft.lastWeekday = senseAt(c, at)?.lastWeekday ?? 0;
  if (draft.lastWeekday === 0) draft.weekdayToken = at;
  return end;
}

/** `Minggu` is Sunday, `minggu` a week; what opens a sentence and is followed by `lalu` is more often the week. */
function isSurelyWeekday(c: Cursor, at: number): boolean {
  if (isCode(c, at + 1, Code.open) && figureAt(c, at + 2) >= 0) return true;
  if ((c.tokens.shape[at] & Shape.startsUpper) === 0) return false;
  const { sentences } = c.document;
  const first = sentences.firstToken[sentences.ofToken[at]];
  const opens = first === at || (first === at - 1 && c.tokens.kind[first] === TokenKind.mark);
  // `Minggu pertama`, `Minggu ke-2`
  if (readOrdinal(c, at + 1) !== null) return false;
  return !opens || relativeAt(c, at + 1) === null;
}

/**
 * A date that names its month: `5 September 2023`, `5th of September`, `September 5, 2023`, `Sept. 5`,
 * `September 2023`, `September`. Returns the token after it, or -1.
 */
export function readNamedDate(c: Cursor, draft: DateDraft, at: number): number {
  const day = figureAt(c, at);
  if (day >= 0) {
    if (width(c, at) > 2 || day > 99) return -1;
    let month = afterOrdinalEnding(c, at + 1);
    // `5-7 September`
    const until = dayUntil(c, month, day);
    const ranges = until > month && senseAt(c, until)?.month !== undefined;
    const last = ranges ? figureAt(c, month + 1) : 0;
    if (ranges) month = until;
    month = afterOf(c, month);
    const hyphen = isCode(c, month, Code.hyphen);
    // `17-Apr-2022`, and with spaces where both hyphens are there: `17 - Apr - 2022`.
    if (hyphen && (touches(c, month) || isCode(c, month + 2, Code.hyphen))) month++;
    const end = readMonth(c, draft, month, true);
    if (end < 0) return -1;
    draft.day = day;
    draft.lastDay = last;
    draft.dayToken = at;
    return readYearAfter(c, draft, end, true);
  }
  // `the third of June`
  const ordinal = senseAt(c, at)?.ordinal;
  if (ordinal !== undefined && ordinal <= 31 && hasBit(c, at + 1, DateBit.of)) {
    const end = readMonth(c, draft, at + 2, true);
    if (end < 0) return -1;
    draft.day = ordinal;
    return readYearAfter(c, draft, end, true);
  }
  const end = readMonth(
    c,
    draft,
    at,
    dayAt(c, afterAbbreviation(c, at)) > 0 || yearAt(c, afterAbbreviation(c, at)) > 0,
  );
  if (end < 0) return -1;
  const dayBehind = afterDeterminer(c, end);
  const value = dayAt(c, dayBehind);
  if (value > 0) {
    draft.day = value;
    draft.dayToken = dayBehind;
    const next = afterOrdinalEnding(c, dayBehind + 1);
    const signed = dayUntil(c, next, value);
    const until = signed > next ? signed : dayThrough(c, next, value);
    if (until > next) draft.lastDay = figureAt(c, next + 1);
    return readYearAfter(c, draft, until);
  }
  return readYearAfter(c, draft, end);
}

function readMonth(c: Cursor, draft: DateDraft, at: number, besideNumber: boolean): number {
  const sense = senseAt(c, at);
  if (sense?.month === undefined) return -1;
  if (sense.mod !== undefined) draft.mod = sense.mod;
  if (hasBit(c, at, DateBit.short) && (!besideNumber || !startsUpper(c, at))) return -1;
  if (hasBit(c, at, DateBit.doubtful) && (c.tokens.shape[at] & Shape.startsUpper) === 0) return -1;
  draft.month = sense.month;
  draft.lastMonth = sense.lastMonth ?? 0;
  draft.monthToken = at;
  return afterAbbreviation(c, at);
}

function afterAbbreviation(c: Cursor, at: number): number {
  return hasBit(c, at, DateBit.short) && isCode(c, at + 1, Code.dot) && touches(c, at + 1) ? at + 2 : at + 1;
}

function afterOrdinalEnding(c: Cursor, at: number): number {
  return touches(c, at) && c.words.ordinalEndings.has(c.tokens.word[at]) ? at + 1 : at;
}

/** Past the second day of a range (`-7`), or `at`. */
function dayUntil(c: Cursor, at: number, first: number): number {
  if (!isCode(c, at, Code.hyphen) && !isCode(c, at, Code.dash)) return at;
  const second = figureAt(c, at + 1);
  return second > first && second <= 31 && width(c, at + 1) <= 2 ? afterOrdinalEnding(c, at + 2) : at;
}

/** The same behind a word: `June 12 |to 14|, 2023`, `May 5 |through 9|`, where nothing says that things are counted. */
function dayThrough(c: Cursor, at: number, first: number): number {
  if (!hasBit(c, at, DateBit.ranges)) return at;
  const last = dayAt(c, at + 1);
  if (last <= first || last > 31) return at;
  const end = afterOrdinalEnding(c, at + 2);
  const closed = end >= c.end || c.tokens.kind[end] === TokenKind.punctuation;
  return closed || yearAt(c, end) > 0 || hasBit(c, end, DateBit.timePreposition) ? end : at;
}

/** A day of the month in figures behind its month, or 0. `October 10,000` and `Juni 2.5` are none. */
function dayAt(c: Cursor, at: number): number {
  const value = figureAt(c, at);
  if (value < 1 || width(c, at) > 2 || value > 39) return 0;
  const next = at + 1;
  if (!touches(c, next)) return value;
  if (c.tokens.kind[next] === TokenKind.word && !c.words.ordinalEndings.has(c.tokens.word[next])) return 0;
  if (isCode(c, next, Code.percent)) return 0;
  const glued = touches(c, next + 1) && c.tokens.kind[next + 1] === TokenKind.number;
  const joins = isCode(c, next, Code.dot) || isCode(c, next, Code.comma) || isCode(c, next, Code.colon);
  return glued && joins ? 0 : value;
}

/** A year in figures, or 0. */
function yearAt(c: Cursor, at: number): number {
  const value = figureAt(c, at);
  return value >= 1000 && value <= 2200 && width(c, at) === 4 ? value : 0;
}

/** `2023`, `, 2023`, `tahun 2023` behind a date. */
function readYearAfter(c: Cursor, draft: DateDraft, at: number, dayFirst = false): number {
  let next = isCode(c, at, Code.comma) ? at + 1 : at;
  const spaced = dayFirst && isCode(c, draft.monthToken - 1, Code.hyphen);
  if (isCode(c, at, Code.hyphen) && (spaced || touches(c, at))) next = at + 1;
  // `December of 2020`
  if (hasBit(c, at, DateBit.of)) next = at + 1;
  next = c.words.yearLabels.match(c.tokens, next)?.endToken ?? next;
  const year = yearAt(c, next) || (dayFirst ? shortYearAt(c, draft, next) : 0);
  if (year === 0) return at;
  // `5 September 2023 warga …` is one date; `September 5, 2000 people …` is not.
  if (!dayFirst && hasBit(c, next + 1, DateBit.counted)) return at;
  if (touches(c, next + 1) && isCode(c, next + 1, Code.percent)) return at;
  // `September 2023:15`
  if (
    isCode(c, next + 1, Code.colon) &&
    touches(c, next + 1) &&
    touches(c, next + 2) &&
    figureAt(c, next + 2) >= 0
  )
    return at;
  draft.year = year;
  draft.yearToken = next;
  return next + 1;
}

/** A year in two figures, behind a shortened month and before a clock time or the end of the line: `05 Sep 23 10:12`. */
function shortYearAt(c: Cursor, draft: DateDraft, at: number): number {
  const value = figureAt(c, at);
  if (value < 0 || width(c, at) !== 2 || !hasBit(c, draft.monthToken, DateBit.short)) return 0;
  const next = at + 1;
  const clock = figureAt(c, next) >= 0 && isCode(c, next + 1, Code.colon);
  const last = next >= c.tokens.length || c.tokens.kind[next] === TokenKind.lineBreak;
  return clock || last || isCode(c, next, Code.comma) ? value + (value < 50 ? 2000 : 1900) : 0;
}
