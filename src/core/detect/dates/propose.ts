import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { isFactor } from './amounts';
import { afterRange, Code, type Cursor, figureAt, isCode, isCutYear, touches, width } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';
import { readExpression } from './expression';
import { readLastTime } from './time-ranges';

/** Words that only stand between parts of an expression. */
const BETWEEN = DateBit.joins | DateBit.ranges | DateBit.withinPeriod | DateBit.of;

/** How far before its head an expression may begin, in tokens. */
const LOOK_BACK = 7;

/**
 * All time expressions outside boilerplate, in text order, none overlapping. Reading begins only at heads
 * (a month, a unit, a year in figures), from the first word before it that fits.
 */
export function proposeDates(document: Document, layout: Layout): DateDraft[] {
  const { tokens, lexicon, stops } = document;
  const words = lexicon.dates;
  const c: Cursor = { document, tokens, words, end: tokens.length };
  const drafts: DateDraft[] = [];
  let from = 0;
  for (const i of stops.dates) {
    if (i < from || layout.hidden[i] === 1) continue;
    c.end = tokens.length;
    if (tokens.kind[i] === TokenKind.number && !isHeadFigure(c, i)) continue;
    c.end = lineEnd(document, layout, i);
    const draft = readAround(c, i, from);
    if (draft === null) {
      // What began at or before this head ends before the next one too: no start is tried twice.
      from = i + 1;
      continue;
    }
    const last = readLastTime(c, draft);
    drafts.push(draft);
    if (last !== null) drafts.push(last);
    from = (last ?? draft).endToken;
  }
  return drafts;
}

/**
 * A year, a decade, or the first of three figures with date separators between them. Two figures (`5/9`, `07:14`) are
 * read only from the weekday, label or zone beside them.
 */
function isHeadFigure(c: Cursor, at: number): boolean {
  const digits = width(c, at);
  if (digits === 4 || isCutYear(c, at)) return true;
  if (digits > 2 || !touches(c, at + 1)) return false;
  const separator = c.tokens.code[at + 1];
  if (separator === Code.slash && c.words.figureNames.has(100 * figureAt(c, at) + figureAt(c, at + 2)))
    return true;
  if (separator !== Code.slash && separator !== Code.hyphen && separator !== Code.dot) return false;
  // `6-7/9/2025`: the last figure is the month.
  const ranged = separator === Code.hyphen && isCode(c, at + 3, Code.slash);
  return figureAt(c, at + 4) >= 0 && (ranged || c.tokens.code[at + 3] === separator);
}

/** The token that ends what may belong to one expression: a line break or boilerplate, at most 24 tokens on. */
function lineEnd(document: Document, layout: Layout, at: number): number {
  const { tokens } = document;
  const most = Math.min(tokens.length, at + 24);
  let end = at;
  while (end < most && tokens.kind[end] !== TokenKind.lineBreak && layout.hidden[end] === 0) end++;
  return end;
}

/** The expression that holds the head `at` and begins as early as it can, but not before token `from`. */
function readAround(c: Cursor, at: number, from: number): DateDraft | null {
  const { tokens, words } = c;
  let first = at;
  while (
    first > from &&
    first > at - LOOK_BACK &&
    tokens.kind[first - 1] !== TokenKind.lineBreak &&
    ((words.classes.bits[tokens.word[first - 1]] & DateBit.lead) !== 0 || isJoint(c, first - 1))
  )
    first--;
  for (let s = first; s <= at; s++) {
    if (s < at && (words.classes.bits[tokens.word[s]] & BETWEEN || isMidFigure(c, s))) continue;
    const draft = readExpression(c, s);
    if (draft !== null && draft.endToken > at) return draft;
  }
  return null;
}

/** Figures, and punctuation that touches figures. */
function isJoint(c: Cursor, at: number): boolean {
  if (c.tokens.kind[at] === TokenKind.number || isCutYear(c, at + 1)) return true;
  // `3x24 jam`
  if (isFactor(c, at) && figureAt(c, at - 1) > 0) return true;
  if (c.tokens.kind[at] !== TokenKind.punctuation) return false;
  const code = c.tokens.code[at];
  if (code === Code.hyphen || (code === Code.dash && touches(c, at) && touches(c, at + 1))) return true;
  // `5 s/d 8 Mei`
  if (code === Code.slash && afterRange(c, at - 1) > at) return true;
  // `2 (dua) tahun`
  if (code === Code.close || code === Code.open) {
    const open = code === Code.close ? at - 2 : at;
    return isCode(c, open, Code.open) && isCode(c, open + 2, Code.close) && figureAt(c, open - 1) >= 0;
  }
  return (code === Code.dot || code === Code.colon || code === Code.comma) && figureAt(c, at - 1) >= 0;
}

/** A token in the middle of a figure, such as the `5` of `2.5`. */
function isMidFigure(c: Cursor, at: number): boolean {
  return (
    c.tokens.kind[at] !== TokenKind.word &&
    at > 0 &&
    touches(c, at) &&
    (isCode(c, at - 1, Code.dot) || isCode(c, at - 1, Code.colon)) &&
    figureAt(c, at - 2) >= 0
  );
}
