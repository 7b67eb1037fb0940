import { Code, type Cursor, figureAt, isCode } from './cursor';
import { DateDraft } from './draft';
import { readNamedDate } from './named-dates';
import { readNumericDate } from './numeric-dates';

/**
 * A date in figures or with its month named, in brackets (`(5/9/2023)`), behind a label (`tanggal 5`) or bare. `bare`
 * admits figures without a year. Returns the token after it, or -1.
 */
export function readDate(c: Cursor, d: DateDraft, i: number, bare: boolean): number {
  if (isCode(c, i, Code.open)) {
    const inner = new DateDraft();
    const end = readBare(c, inner, i + 1, bare);
    if (end < 0 || !isCode(c, end, Code.close)) return -1;
    d.year = inner.year;
    d.month = inner.month;
    d.day = inner.day;
    d.lastDay = inner.lastDay;
    d.lastMonth = inner.lastMonth;
    // `Saturday (Nov 8)` dates a report as figures do.
    d.numeric = inner.numeric || d.weekday > 0;
    d.yearToken = inner.yearToken;
    d.monthToken = inner.monthToken;
    d.dayToken = inner.dayToken;
    return end + 1;
  }
  if (c.words.dayLabels.has(c.tokens.word[i])) {
    const end = readBare(c, d, i + 1, true);
    if (end > 0) return end;
    const day = figureAt(c, i + 1);
    if (day < 1 || day > 39) return -1;
    d.day = day;
    d.dayToken = i + 1;
    return i + 2;
  }
  return readBare(c, d, i, bare);
}

/** `8-9 Mei` is no date in figures. */
function readBare(c: Cursor, d: DateDraft, at: number, bare: boolean): number {
  const named = readNamedDate(c, d, at);
  return named > 0 ? named : readNumericDate(c, d, at, bare);
}
