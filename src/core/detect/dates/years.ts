import { Shape, TokenKind } from '../../text/tokens';
import {
  afterDeterminer,
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  senseAt,
  touches,
  width,
} from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';
import { readYearOfEra } from './eras';

const APOSTROPHE = 0x27;
const PLUS = 0x2b;
/** How many words may stand between the number of a house and what ends the name of its street. */
const STREET_NAME = 4;
/** How many years the two figures behind a year may span. */
const LONGEST_TERM = 20;

/**
 * A year in figures that can be nothing else: behind a label, behind a quarter or a season, or on its own; the years of
 * a season (`2022/23`, `2025-2026`); a short one behind an apostrophe.
 */
export function readYear(c: Cursor, draft: DateDraft, at: number): number {
  const joined = senseAt(c, at);
  if (joined?.year !== undefined) {
    draft.year = joined.year;
    draft.yearToken = at;
    draft.mod = joined.mod ?? null;
    return at + 1;
  }
  const label = afterLabels(c, at);
  const dated = readYearOfEra(c, draft, label);
  if (dated > 0) return dated;
  const i = label;
  const short = label === at ? readShortYear(c, draft, at) : -1;
  if (short > 0) return short;
  // `pada tahun 682`, but `tahun 500 ton`
  const early = label > at && width(c, i) === 3 && hasBit(c, at - 1, DateBit.timePreposition);
  if (!isYearFigure(c, i) && !(early && figureAt(c, i) > 0 && !hasBit(c, i + 1, DateBit.counted))) return -1;
  const year = figureAt(c, i);
  if (label === at && !standsAlone(c, i, year)) return -1;
  // `Nomor 8 Tahun 2019`: the year is part of the name of a law.
  if (label > at && figureAt(c, at - 1) >= 0) return -1;
  if (isCode(c, i + 1, Code.colon) && touches(c, i + 1) && touches(c, i + 2) && figureAt(c, i + 2) >= 0)
    return -1;
  draft.year = year;
  draft.yearToken = i;
  const end = readLastYear(c, draft, i + 1, year);
  // `the 2022-23 school year`
  const behind = afterLabels(c, end);
  return behind > end && figureAt(c, behind) < 0 && label === at ? behind : end;
}

/** Past the last year of a range whose first one is `first`: `-2026`, `/23`, ` – 2026`; or `at`. */
function readLastYear(c: Cursor, draft: DateDraft, at: number, first: number): number {
  const slash = isCode(c, at, Code.slash);
  if (!slash && !isCode(c, at, Code.hyphen) && !isCode(c, at, Code.dash)) return at;
  const together = touches(c, at) && touches(c, at + 1);
  const last = figureAt(c, at + 1);
  // What goes on is no range: `2019-2020-2021`, `2019/2020%`.
  const next = at + 2;
  if (touches(c, next) && (c.tokens.kind[next] === TokenKind.number || isCode(c, next, Code.percent)))
    return at;
  if (
    touches(c, next) &&
    touches(c, next + 1) &&
    c.tokens.kind[next] === TokenKind.punctuation &&
    figureAt(c, next + 1) >= 0
  )
    return at;
  // The years of a season are one date, those of a term (`2016-2019`) two; but `2022-24` does not fall apart.
  const whole = isYearFigure(c, at + 1);
  if (!whole && (!together || width(c, at + 1) !== 2)) return at;
  const years = whole ? last - first : (last - (first % 100) + 100) % 100;
  if (years !== 1 && (whole || slash || years === 0 || years > LONGEST_TERM)) return at;
  draft.lastYear = first + years;
  return next;
}

/** `in '94`, `the '98 final`: -1 without the apostrophe or a word before it that says what it is. */
function readShortYear(c: Cursor, draft: DateDraft, at: number): number {
  if (c.tokens.code[at] !== APOSTROPHE || !touches(c, at + 1) || touches(c, at)) return -1;
  const figure = figureAt(c, at + 1);
  if (figure < 0 || width(c, at + 1) !== 2) return -1;
  if (touches(c, at + 2) && c.tokens.kind[at + 2] !== TokenKind.punctuation) return -1;
  if (!hasBit(c, at - 1, DateBit.timePreposition | DateBit.determiner)) return -1;
  draft.year = figure + (figure < 30 ? 2000 : 1900);
  draft.yearToken = at + 1;
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
  // `No. 1998`
  if (isCode(c, at - 1, Code.dot) && touches(c, at - 1) && hasBit(c, at - 2, DateBit.notBeforeYear)) {
    const { ofToken } = c.document.sentences;
    if (ofToken[at] === ofToken[at - 2]) return false;
  }
  // `1800 333 000`, `0812 3456 2010` are telephones'.
  if (figureAt(c, at + 1) >= 0 && figureAt(c, at + 2) >= 0) return false;
  if (figureAt(c, at - 1) >= 0 && width(c, at - 1) > 2) return false;
  if (isHouse(c, at)) return false;
  const opens = at === 0 || tokens.kind[at - 1] === TokenKind.lineBreak;
  // A line of its own may be a counter.
  if (opens && (at + 1 >= tokens.length || tokens.kind[at + 1] === TokenKind.lineBreak)) return false;
  if (!opens && touches(c, at)) {
    // Only brackets, marks and the other end of a range may touch it: `#2020`, `$2000`, `0812-2000` are no years.
    const before = tokens.code[at - 1];
    const range = before === Code.hyphen || before === Code.dash || before === Code.slash;
    if (range) {
      if (!isYearFigure(c, at - 2) || !touches(c, at - 1)) return false;
      if (touches(c, at - 2) && tokens.code[at - 3] !== Code.open) return false;
      if (standsAlone(c, at - 2, figureAt(c, at - 2))) return true;
    } else if (before !== Code.open && before !== Code.longDash && tokens.kind[at - 1] !== TokenKind.mark)
      return false;
  }
  if (touches(c, at + 1)) {
    const after = tokens.code[at + 1];
    const kind = tokens.kind[at + 1];
    if (kind === TokenKind.word || kind === TokenKind.clitic) return kind === TokenKind.clitic;
    if (after === Code.percent || after === PLUS || after === Code.slash || after === Code.hyphen) {
      const range = after === Code.hyphen || after === Code.slash;
      if (!range || !(isYearFigure(c, at + 2) || (figureAt(c, at + 2) >= 0 && width(c, at + 2) === 2)))
        return false;
    }
    const decimal = after === Code.dot || after === Code.comma || after === Code.colon;
    if (decimal && touches(c, at + 2) && figureAt(c, at + 2) >= 0) return false;
  }
  if (year >= 1900 && year <= 2060) return true;
  return hasBit(c, at - 1, DateBit.timePreposition);
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

/** The year that a quarter, season or holiday belongs to, in figures: ` of 2015`, ` tahun 2015`. */
export function readYearOf(c: Cursor, draft: DateDraft, at: number): number {
  const behind = afterOf(c, at);
  // `kuartal III/2025`, `semester I - 2025`
  const slash = isCode(c, behind, Code.slash) || isCode(c, behind, Code.hyphen);
  if (slash && figureAt(c, behind + 1) >= 1900 && figureAt(c, behind + 1) < 2100) {
    draft.year = figureAt(c, behind + 1);
    draft.yearToken = behind + 1;
    return behind + 2;
  }
  // `kuartal II 2025 warga …`: behind a quarter even a word that can be counted makes no number of the year.
  if (isYearFigure(c, behind) && !touches(c, behind + 1)) {
    draft.year = figureAt(c, behind);
    draft.yearToken = behind;
    return behind + 1;
  }
  return readYear(c, draft, isCode(c, behind, Code.comma) ? behind + 1 : afterDeterminer(c, behind));
}
