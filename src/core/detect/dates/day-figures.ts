import { TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, hasBit, isCode, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** Past the ending of an ordinal in figures: `5|th|`. */
export function afterOrdinalEnding(c: Cursor, at: number): number {
  return touches(c, at) && c.words.ordinalEndings.has(c.tokens.word[at]) ? at + 1 : at;
}

/** Past the second day of a range (`-7`), or `at`. */
export function dayUntil(c: Cursor, at: number, first: number): number {
  if (!isCode(c, at, Code.hyphen) && !isCode(c, at, Code.dash)) return at;
  const second = figureAt(c, at + 1);
  return second > first && second <= 31 && width(c, at + 1) <= 2 ? afterOrdinalEnding(c, at + 2) : at;
}

/** The same behind a word: `June 12 |to 14|, 2023`, `May 5 |through 9|`, where nothing says that things are counted. */
export function dayThrough(c: Cursor, at: number, first: number): number {
  if (!hasBit(c, at, DateBit.ranges)) return at;
  const last = dayAt(c, at + 1);
  if (last <= first || last > 31) return at;
  const end = afterOrdinalEnding(c, at + 2);
  const closed = end >= c.end || c.tokens.kind[end] === TokenKind.punctuation;
  return closed || yearAt(c, end) > 0 || hasBit(c, end, DateBit.timePreposition) ? end : at;
}

/** A day of the month in figures behind its month, or 0. `October 10,000` and `Juni 2.5` are none. */
export function dayAt(c: Cursor, at: number): number {
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
export function yearAt(c: Cursor, at: number): number {
  const value = figureAt(c, at);
  return value >= 1000 && value <= 2200 && width(c, at) === 4 ? value : 0;
}

/** `2023`, `, 2023`, `tahun 2023` behind a date. */
export function readYearAfter(c: Cursor, draft: DateDraft, at: number, dayFirst = false): number {
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
