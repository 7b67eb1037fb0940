import { TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, hasBit, isCode, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** What a date may touch on its left: brackets, comma, colon, stroke, dashes. */
const BESIDE = new Set([Code.open, 0x5b, Code.comma, Code.colon, Code.bar, Code.dash, Code.longDash]);

/**
 * Dates in figures: `5/9/2023`, `05/09`, `5-9-2023`, `5.9.2023`, `2023-09-05`, `2023-09`, `6-7/9/2025`.
 * Returns the token after it, or -1. `bare` admits a day and month without a year.
 */
export function readNumericDate(c: Cursor, draft: DateDraft, at: number, bare: boolean): number {
  const first = figureAt(c, at);
  if (first < 0 || isInside(c, at)) return -1;
  if (!isCode(c, at + 1, Code.hyphen) || separatorAt(c, at + 3) !== Code.slash)
    return readFigures(c, draft, at, bare);
  // `6-7/9/2025`
  const end = readFigures(c, draft, at + 2, bare);
  if (end < 0 || first >= draft.day) return -1;
  draft.lastDay = draft.day;
  draft.day = first;
  draft.dayToken = at;
  return end;
}

function readFigures(c: Cursor, draft: DateDraft, at: number, bare: boolean): number {
  const first = figureAt(c, at);
  const separator = separatorAt(c, at + 1);
  const second = touches(c, at + 2) ? figureAt(c, at + 2) : -1;
  if (separator === 0 || first < 0 || second < 0 || width(c, at + 2) > 2) return -1;
  const third = separatorAt(c, at + 3) === separator && touches(c, at + 4) ? figureAt(c, at + 4) : -1;

  if (width(c, at) === 4) {
    if (separator === Code.dot || first < 1000 || first > 2200 || second < 1 || second > 12) return -1;
    if (third < 1 && separator !== Code.hyphen) return -1;
    note(c, draft, at + 2, third < 1 ? -1 : at + 4, first, at);
    return third < 1 ? at + 3 : readIsoTime(c, draft, at + 5);
  }
  if (width(c, at) > 2 || first > 31) return -1;
  if (third >= 0) {
    const digits = width(c, at + 4);
    // Two figures are a year where a clock time stands behind: `RT 03/02/01` is an address.
    const dated = bare || (figureAt(c, at + 5) >= 0 && isCode(c, at + 6, Code.colon));
    // `Sabtu (9/7/202)`: a slip in the year, which the weekday and the report tell all the same.
    if (digits === 3 && bare) order(c, draft, at, -1, -1);
    else if (digits === 4 && third >= 1000 && third <= 2200) order(c, draft, at, third, at + 4);
    else if (digits === 2 && dated) order(c, draft, at, third + (third < 50 ? 2000 : 1900), at + 4);
    else return -1;
    return at + 5;
  }
  // `since 9/11`, but `the 9/11 attacks`
  const told = !bare && separator === Code.slash && hasBit(c, at - 1, DateBit.timePreposition);
  const named = told ? c.words.figureNames.get(100 * first + second) : undefined;
  const plain = bare && separator !== Code.dot && !isGlued(c, at + 3) && first > 0 && second > 0;
  if (named === undefined && !plain) return -1;
  order(c, draft, at, named ?? -1, -1);
  return at + 3;
}

/** Part of an address or a longer number: `/news/2019-11-…`, `#5/9`. */
function isInside(c: Cursor, at: number): boolean {
  if (!touches(c, at)) return false;
  return c.tokens.kind[at - 1] === TokenKind.punctuation && !BESIDE.has(c.tokens.code[at - 1]);
}

/** Gives two figures to day and month: in the order of the language, unless only the other one makes a date. */
function order(c: Cursor, draft: DateDraft, at: number, year: number, yearToken: number): void {
  const monthFirst = c.words.monthFirst && c.tokens.code[at + 1] !== Code.dot;
  const month = figureAt(c, monthFirst ? at : at + 2);
  const day = figureAt(c, monthFirst ? at + 2 : at);
  const swapped = month > 12 && month <= 31 && day >= 1 && day <= 12;
  if (swapped === monthFirst) note(c, draft, at + 2, at, year, yearToken);
  else note(c, draft, at, at + 2, year, yearToken);
}

/** Day and year may be left out: -1. */
function note(
  c: Cursor,
  draft: DateDraft,
  monthToken: number,
  dayToken: number,
  year: number,
  yearToken: number,
): void {
  const month = figureAt(c, monthToken);
  const day = Math.max(0, figureAt(c, dayToken));
  Object.assign(draft, { numeric: true, year, month, day, yearToken, monthToken, dayToken });
}

/** The code of a date separator that touches both sides, or 0. */
function separatorAt(c: Cursor, at: number): number {
  if (at >= c.end || !touches(c, at) || c.tokens.kind[at] !== TokenKind.punctuation) return 0;
  const code = c.tokens.code[at];
  return code === Code.slash || code === Code.hyphen || code === Code.dot ? code : 0;
}

/** More figures follow without a space: `1/2/3/4`, `1-2.500`. */
function isGlued(c: Cursor, at: number): boolean {
  return separatorAt(c, at) !== 0 && touches(c, at + 1) && figureAt(c, at + 1) >= 0;
}

/** Seconds and their fractions are read over: no reader of news asks for them. */
const ISO_TIME = /T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?/y;

/** `T07:14`, `T07:14:00Z`, `T07:14:00+07:00` behind an ISO date; the token after it, or `at`. */
function readIsoTime(c: Cursor, draft: DateDraft, at: number): number {
  ISO_TIME.lastIndex = c.tokens.end[at - 1];
  const time = ISO_TIME.exec(c.document.text);
  if (time === null) return at;
  draft.hour = Number(time[1]);
  draft.minute = Number(time[2]);
  draft.zone = time[3] ?? '';
  let end = at;
  while (end < c.end && c.tokens.end[end] <= ISO_TIME.lastIndex) end++;
  return end;
}
