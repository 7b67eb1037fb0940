import { TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, hasBit, isCode, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** What a date may touch on its left: brackets, comma, colon, stroke, dashes. */
const BESIDE = new Set([Code.open, 0x5b, Code.comma, Code.colon, Code.bar, Code.dash, Code.longDash]);

/**
 * Dates in figures: `5/9/2023`, `05/09`, `5-9-2023`, `5.9.2023`, `2023-09-05`, `2023-09`.
 * Returns the token after it, or -1. `bare` admits a day and month without a year.
 */
export function readNumericDate(c: Cursor, draft: DateDraft, at: number, bare: boolean): number {
  const first = figureAt(c, at);
  if (first < 0 || isInside(c, at)) return -1;
  const separator = separatorAt(c, at + 1);
  if (separator === 0) return -1;
  const second = figureAt(c, at + 2);
  if (second < 0 || !touches(c, at + 2) || width(c, at + 2) > 2) return -1;
  const third = separatorAt(c, at + 3) === separator && touches(c, at + 4) ? figureAt(c, at + 4) : -1;

  if (width(c, at) === 4) {
    if (separator === Code.dot || first < 1000 || first > 2200 || second < 1 || second > 12) return -1;
    if (third >= 1 && width(c, at + 4) <= 2)
      return readIsoTime(c, draft, set(draft, first, second, third, at, at + 4, at + 2, at + 5));
    if (separator !== Code.hyphen || isGlued(c, at + 3)) return -1;
    return set(draft, first, second, 0, at, -1, at + 2, at + 3);
  }
  if (width(c, at) > 2 || first > 31) return -1;
  if (separator === Code.hyphen && second > first && third < 0 && separatorAt(c, at + 3) === Code.slash) {
    // `6-7/9/2025`
    const month = figureAt(c, at + 4);
    const year = separatorAt(c, at + 5) === Code.slash && touches(c, at + 6) ? figureAt(c, at + 6) : -1;
    if (month < 1 || !touches(c, at + 4) || width(c, at + 4) > 2 || (year < 0 && !bare)) return -1;
    if (year >= 0 && width(c, at + 6) !== 4) return -1;
    const end = set(
      draft,
      year,
      month,
      second,
      year < 0 ? -1 : at + 6,
      at,
      at + 4,
      year < 0 ? at + 5 : at + 7,
    );
    draft.day = first;
    draft.lastDay = second;
    draft.dayToken = at;
    return end;
  }
  if (third >= 0) {
    const digits = width(c, at + 4);
    if (isGlued(c, at + 5)) return -1;
    // `Sabtu (9/7/202)`: a slip in the year, which the weekday and the report tell all the same.
    if (bare && separator === Code.slash && (digits === 3 || digits === 5))
      return order(c, draft, first, second, -1, at, -1, at + 5);
    if (digits !== 4 && digits !== 2) return -1;
    if (digits === 4 && (third < 1000 || third > 2200)) return -1;
    if (digits === 2 && (separator === Code.dot || !(bare || isDatedBeside(c, at, at + 5)))) return -1;
    const year = digits === 4 ? third : third + (third < 50 ? 2000 : 1900);
    return order(c, draft, first, second, year, at, at + 4, at + 5);
  }
  // `since 9/11`, but `the 9/11 attacks`
  const told = separator === Code.slash && hasBit(c, at - 1, DateBit.timePreposition);
  const named = told ? c.words.figureNames.get(100 * first + second) : undefined;
  if (named !== undefined && !bare && !isGlued(c, at + 3))
    return order(c, draft, first, second, named, at, -1, at + 3);
  if (!bare || separator === Code.dot || isGlued(c, at + 3) || first < 1 || second < 1) return -1;
  return order(c, draft, first, second, -1, at, -1, at + 3);
}

/** Two figures are a year where a word of time stands before or a clock time behind: `RT 03/02/01` is an address. */
function isDatedBeside(c: Cursor, at: number, end: number): boolean {
  if (hasBit(c, at - 1, DateBit.notBeforeYear)) return false;
  if (hasBit(c, at - 1, DateBit.timePreposition | DateBit.publishedLabel)) return true;
  return figureAt(c, end) >= 0 && isCode(c, end + 1, Code.colon);
}

/** Part of an address or a longer number: `/news/2019-11-…`, `#5/9`. */
function isInside(c: Cursor, at: number): boolean {
  if (!touches(c, at)) return false;
  const code = c.tokens.code[at - 1];
  if (c.tokens.kind[at - 1] === TokenKind.mark || c.tokens.kind[at - 1] === TokenKind.lineBreak) return false;
  return !BESIDE.has(code) && c.tokens.kind[at - 1] === TokenKind.punctuation;
}

/** Gives two figures to day and month: in the order of the language, unless only the other one makes a date. */
function order(
  c: Cursor,
  draft: DateDraft,
  first: number,
  second: number,
  year: number,
  at: number,
  yearAt: number,
  end: number,
): number {
  const monthFirst = c.words.monthFirst && c.tokens.code[at + 1] !== Code.dot;
  const month = monthFirst ? first : second;
  const day = monthFirst ? second : first;
  const swapped = month > 12 && month <= 31 && day >= 1 && day <= 12;
  return swapped === monthFirst
    ? set(draft, year, second, first, yearAt, at, at + 2, end)
    : set(draft, year, first, second, yearAt, at + 2, at, end);
}

function set(
  draft: DateDraft,
  year: number,
  month: number,
  day: number,
  yearAt: number,
  dayAt: number,
  monthAt: number,
  end: number,
): number {
  draft.numeric = true;
  draft.year = year;
  draft.month = month;
  draft.day = day;
  draft.yearToken = yearAt;
  draft.dayToken = dayAt;
  draft.monthToken = monthAt;
  return end;
}

/** The code of a date separator that touches both sides, or 0. */
function separatorAt(c: Cursor, at: number): number {
  if (at >= c.end || !touches(c, at) || c.tokens.kind[at] !== TokenKind.punctuation) return 0;
  const code = c.tokens.code[at];
  return code === Code.slash || code === Code.hyphen || code === Code.dot ? code : 0;
}

/** Something follows without a space that makes the figures another thing: `1/2/3/4`, `5/9km`, `1-2.500`. */
function isGlued(c: Cursor, at: number): boolean {
  if (!touches(c, at)) return false;
  if (c.tokens.kind[at] === TokenKind.word)
    return !/^[Tt]\d/.test(c.document.text.slice(c.tokens.start[at], c.tokens.end[at]));
  if (isCode(c, at, Code.percent)) return true;
  return separatorAt(c, at) !== 0 && touches(c, at + 1) && c.tokens.kind[at + 1] === TokenKind.number;
}

/** `T07:14`, `T07:14:00Z`, `T07:14:00+07:00` behind an ISO date; the token after it, or `at`. */
function readIsoTime(c: Cursor, draft: DateDraft, at: number): number {
  if (
    !touches(c, at) ||
    c.tokens.kind[at] !== TokenKind.word ||
    width(c, at) !== 3 ||
    c.tokens.code[at] !== 0x74
  )
    return at;
  const hour = Number(c.document.text.slice(c.tokens.start[at] + 1, c.tokens.end[at]));
  const minute = figureAt(c, at + 2);
  if (!isCode(c, at + 1, Code.colon) || !(hour <= 24) || minute < 0 || minute > 59 || width(c, at + 2) !== 2)
    return at;
  draft.hour = hour;
  draft.minute = minute;
  let end = at + 3;
  // Seconds and their fractions are read over: no reader of news asks for them.
  if (isCode(c, end, Code.colon) && figureAt(c, end + 1) >= 0) end += 2;
  if (isCode(c, end, Code.dot) && touches(c, end) && figureAt(c, end + 1) >= 0) end += 2;
  if (touches(c, end) && width(c, end) === 1 && c.tokens.code[end] === 0x7a) {
    draft.zone = 'Z';
    return end + 1;
  }
  const sign = touches(c, end) ? c.tokens.code[end] : 0;
  const hours = figureAt(c, end + 1);
  if ((sign !== 0x2b && sign !== Code.hyphen) || hours < 0 || hours > 14 || width(c, end + 1) !== 2)
    return end;
  const minutes = isCode(c, end + 2, Code.colon) ? figureAt(c, end + 3) : -1;
  const tail = minutes >= 0 ? c.document.text.slice(c.tokens.start[end + 3], c.tokens.end[end + 3]) : '00';
  draft.zone = `${sign === 0x2b ? '+' : '-'}${String(hours).padStart(2, '0')}:${tail}`;
  return minutes >= 0 ? end + 4 : end + 2;
}
