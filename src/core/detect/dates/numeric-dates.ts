import { TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, isCode, touches, width } from './cursor';
import type { DateDraft } from './draft';

/**
 * Dates in figures: `5/9/2023`, `05/09`, `5-9-2023`, `5.9.2023`, `2023-09-05`, `2023-09`. Day before month, as the
 * languages here write it; where that gives no month and the other order does, the other order.
 * Returns the token after it, or -1. `bare` admits a day and month without a year.
 */
export function readNumericDate(c: Cursor, draft: DateDraft, at: number, bare: boolean): number {
  const first = figureAt(c, at);
  if (first < 0) return -1;
  const separator = separatorAt(c, at + 1);
  if (separator === 0) return -1;
  const second = figureAt(c, at + 2);
  if (second < 0 || !touches(c, at + 2) || width(c, at + 2) > 2) return -1;
  const third = separatorAt(c, at + 3) === separator && touches(c, at + 4) ? figureAt(c, at + 4) : -1;

  if (width(c, at) === 4) {
    if (separator === Code.dot || first < 1000 || first > 2200 || second < 1 || second > 12) return -1;
    if (third >= 1 && width(c, at + 4) <= 2)
      return set(draft, first, second, third, at, at + 4, at + 2, at + 5);
    if (separator !== Code.hyphen || isGlued(c, at + 3)) return -1;
    return set(draft, first, second, 0, at, -1, at + 2, at + 3);
  }
  if (width(c, at) > 2 || first > 31) return -1;
  if (third >= 0) {
    const digits = width(c, at + 4);
    if ((digits !== 4 && digits !== 2) || isGlued(c, at + 5)) return -1;
    if (digits === 4 && (third < 1000 || third > 2200)) return -1;
    if (digits === 2 && separator === Code.dot) return -1;
    const year = digits === 4 ? third : third + (third < 50 ? 2000 : 1900);
    return order(draft, first, second, year, at, at + 4, at + 5);
  }
  if (!bare || separator === Code.dot || isGlued(c, at + 3) || first < 1 || second < 1) return -1;
  return order(draft, first, second, -1, at, -1, at + 3);
}

function order(
  draft: DateDraft,
  first: number,
  second: number,
  year: number,
  at: number,
  yearAt: number,
  end: number,
): number {
  draft.numeric = true;
  draft.yearToken = yearAt;
  const swapped = second > 12 && second <= 31 && first >= 1 && first <= 12;
  return swapped
    ? set(draft, year, first, second, yearAt, at + 2, at, end)
    : set(draft, year, second, first, yearAt, at, at + 2, end);
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
