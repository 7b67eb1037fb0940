import { TokenKind } from '../../text/tokens';
import type { Amount } from './amounts';
import { afterRange, Code, type Cursor, figureAt, hasBit, isCode, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** Past the ending of an ordinal in figures: `5|th|`. */
export function afterOrdinalEnding(c: Cursor, at: number): number {
  return touches(c, at) && c.words.ordinalEndings.has(c.tokens.word[at]) ? at + 1 : at;
}

/** The last day of a range behind its `first`: `-7`, `through 9`, `sampai dengan tanggal 8`; null where there is none. */
export function readLastDay(c: Cursor, at: number, first: number): Amount | null {
  const signed = isCode(c, at, Code.hyphen) || isCode(c, at, Code.dash);
  const behind = signed ? at + 1 : afterRange(c, at);
  const day = !signed && c.words.dayLabels.has(c.tokens.word[behind]) ? behind + 1 : behind;
  const value = behind > at ? dayAt(c, day) : 0;
  return value > first && value <= 31 ? { value, end: afterOrdinalEnding(c, day + 1) } : null;
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

/** `2023`, `, 2023`, `tahun 2023`, `of 2023`, ` - 2023` behind a date. */
export function readYearAfter(c: Cursor, draft: DateDraft, at: number): number {
  const hyphen = isCode(c, at, Code.hyphen) && isCode(c, draft.monthToken - 1, Code.hyphen);
  const next = hyphen || isCode(c, at, Code.comma) || hasBit(c, at, DateBit.of) ? at + 1 : at;
  const yearToken = c.words.yearLabels.match(c.tokens, next)?.endToken ?? next;
  const year = yearAt(c, yearToken);
  if (year === 0) return at;
  draft.year = year;
  draft.yearToken = yearToken;
  return yearToken + 1;
}
