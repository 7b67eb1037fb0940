import { Shape, TokenKind } from '../../text/tokens';
import { readAmount } from './amounts';
import {
  afterDeterminer,
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  startsUpper,
  touches,
  width,
} from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

const PLUS = 0x2b;
/** How many words may stand between the number of a house and what ends the name of its street. */
const STREET_NAME = 4;

/** A year in figures: behind a label, or on its own; the years of a season (`2022/23`, `2025-2026`). Returns the token after it, or -1. */
export function readYear(c: Cursor, draft: DateDraft, at: number): number {
  const i = afterLabels(c, at);
  const counted = figureAt(c, i) < 0 ? null : readAmount(c, i);
  const era = counted === null ? i : readEra(c, draft, counted.end);
  if (counted !== null && era > counted.end) {
    draft.year = counted.value;
    draft.yearToken = i;
    return era;
  }
  if (!isYearFigure(c, i)) return -1;
  const year = figureAt(c, i);
  // `Nomor 8 Tahun 2019`: the year is part of the name of a law.
  if (i === at ? !standsAlone(c, i, year) : figureAt(c, at - 1) >= 0) return -1;
  draft.year = year;
  draft.yearToken = i;
  return readLastYear(c, draft, i + 1, year);
}

/** Past the era of a year or century, which it notes, or `at`. In small letters `sm` is another word. */
export function readEra(c: Cursor, draft: DateDraft, at: number): number {
  const era = c.words.eras.match(c.tokens, at);
  if (era === null || !startsUpper(c, era.endToken - 1)) return at;
  draft.era = 'BC';
  return era.endToken;
}

/** Past the year behind the one that a season began in, `first`: `-2026`, `/23`, ` – 2026`; or `at`. */
function readLastYear(c: Cursor, draft: DateDraft, at: number, first: number): number {
  if (!isCode(c, at, Code.slash) && !isCode(c, at, Code.hyphen) && !isCode(c, at, Code.dash)) return at;
  const last = figureAt(c, at + 1);
  const short = touches(c, at) && touches(c, at + 1) && width(c, at + 1) === 2;
  if (last !== (short ? (first + 1) % 100 : first + 1)) return at;
  draft.lastYear = first + 1;
  return at + 2;
}

/** `tahun`, `the year`, `era`, and `tahun anggaran`, `fiscal year`. */
export function afterLabels(c: Cursor, at: number): number {
  return c.words.yearLabels.match(c.tokens, at)?.endToken ?? at;
}

/** Nothing on either side says that the number counts or measures something. */
function standsAlone(c: Cursor, at: number, year: number): boolean {
  const { tokens } = c;
  if (figureAt(c, at - 2) >= 0 && c.words.yearLabels.match(c.tokens, at - 1) !== null) return false;
  if (hasBit(c, at - 1, DateBit.notBeforeYear) || hasBit(c, at + 1, DateBit.counted)) return false;
  if (isHouse(c, at)) return false;
  const opens = at === 0 || tokens.kind[at - 1] === TokenKind.lineBreak;
  // A line of its own may be a counter.
  if (opens && (at + 1 >= tokens.length || tokens.kind[at + 1] === TokenKind.lineBreak)) return false;
  if (!opens && touches(c, at)) {
    // Only brackets, marks and the other end of a range may touch it: `#2020`, `$2000`, `0812-2000` are no years.
    const before = tokens.code[at - 1];
    if (isRangeSign(before)) {
      if (!isYearFigure(c, at - 2)) return false;
      if (touches(c, at - 2) && tokens.code[at - 3] !== Code.open) return false;
    } else if (before !== Code.open && before !== Code.longDash && tokens.kind[at - 1] !== TokenKind.mark)
      return false;
  }
  if (touches(c, at + 1)) {
    const after = tokens.code[at + 1];
    const next = touches(c, at + 2) ? figureAt(c, at + 2) : -1;
    if (tokens.kind[at + 1] === TokenKind.word || after === Code.percent || after === PLUS) return false;
    if (isRangeSign(after) && after !== Code.dash && !isYearFigure(c, at + 2) && width(c, at + 2) !== 2)
      return false;
    // `2000.5`, `2000:15`
    if (next >= 0 && (after === Code.dot || after === Code.comma || after === Code.colon)) return false;
  }
  return (year >= 1900 && year <= 2060) || hasBit(c, at - 1, DateBit.timePreposition);
}

function isRangeSign(code: number): boolean {
  return code === Code.hyphen || code === Code.dash || code === Code.slash;
}

/** `1119 Eighth St.`, `2040 Old Mill Road`; but `the 2008 Wall Street crash` dates it. */
function isHouse(c: Cursor, at: number): boolean {
  if (hasBit(c, at - 1, DateBit.determiner)) return false;
  for (let i = at + 1; i <= at + STREET_NAME + 1; i++) {
    // `1985 N. Main St.`
    if (i === at + 2 && isCode(c, i, Code.dot)) continue;
    if (i >= c.end || !(c.tokens.shape[i] & Shape.startsUpper)) return false;
    if (i > at + 1 && hasBit(c, i, DateBit.street)) return true;
  }
  return false;
}

export function isYearFigure(c: Cursor, at: number): boolean {
  const value = figureAt(c, at);
  return value >= 1000 && value <= 2200 && width(c, at) === 4;
}

/** The year that a quarter, season or holiday belongs to, in figures: ` of 2015`, ` tahun 2015`, `/2015`, `, 2015`. */
export function readYearOf(c: Cursor, draft: DateDraft, at: number): number {
  const sign = isCode(c, at, Code.slash) || isCode(c, at, Code.hyphen) || isCode(c, at, Code.comma);
  const behind = sign ? at + 1 : afterDeterminer(c, afterOf(c, at));
  // `kuartal II 2025 warga …`: behind a quarter even a word that can be counted makes no number of the year.
  if (!isYearFigure(c, behind) || touches(c, behind + 1)) return readYear(c, draft, behind);
  draft.year = figureAt(c, behind);
  draft.yearToken = behind;
  return behind + 1;
}
