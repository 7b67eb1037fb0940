import { isFree, isParagraph, type LayoutDraft } from '../draft';
import { inkOf, isNameLike } from '../lines/line-shape';
import { datelineEnd } from './dateline';
import { isCredit, standsTwice } from './head-pictures';

/** How many lines are searched for what stands above an article, and how many paragraphs may stand among them. */
const HEAD_REACH = 40;
const DECK_LINES = 2;
const LONGEST_SUMMARY = 60;
const COPY_REACH = 5;
const LONGEST_CAPTION = 90;

/** Where the lines above an article end. */
export interface HeadFrame {
  /** The line after the last one above the article. */
  readonly end: number;
  /** The last line of author and time among them, or -1. */
  readonly signed: number;
  /** The first line that reads as running text, be it a summary, or -1. */
  readonly firstProse: number;
  /** Whether a dateline opens the line at `end`: then all above it is no part of the article's text. */
  readonly opens: boolean;
}

/** Finds where the head ends; null where nothing tells. */
export function findFrame(draft: LayoutDraft): HeadFrame | null {
  const { features, document } = draft;
  // Litter above the article, such as what a player says, may be longer than the head itself.
  let start = 0;
  while (start < document.lines.length && draft.kind[start] !== undefined) start++;
  const count = Math.min(document.lines.length, start + HEAD_REACH);
  let prose = 0;
  let firstProse = -1;
  let signed = -1;
  let opener = -1;
  let long = false;
  // A signature counts to the head where paragraphs follow it, or none stands before it.
  let last = -1;
  let openerSigned = -1;
  for (let line = start; line < count; line++) {
    const field = draft.field[line];
    if (field === 'byline' || field === 'published' || (prose === 1 && isNameAlone(draft, line))) {
      last = line;
      if (firstProse < 0) signed = line;
    }
    if (!isParagraph(draft, line)) continue;
    if (firstProse < 0) firstProse = line;
    signed = last;
    if (!long && opensWithDateline(draft, line) && (opener < 0 || isInCapitals(draft, opener))) {
      opener = line;
      openerSigned = last;
    }
    if (inkOf(features, line) > LONGEST_SUMMARY) long = true;
    if (++prose > DECK_LINES + (opener < 0 ? 1 : 0)) break;
  }
  if (opener > 0) return { end: opener, signed: openerSigned, firstProse, opens: true };
  if (firstProse < 0 && count < document.lines.length) return null;
  const end = afterPictures(draft, Math.max(signed + 1, firstProse < 0 ? signed + 1 : firstProse));
  return { end, signed, firstProse, opens: false };
}

/** The line after the captions from line `end` on that stand twice or have a credit of their own below them. */
function afterPictures(draft: LayoutDraft, end: number): number {
  const count = draft.document.lines.length;
  let line = end;
  while (line < count && isFree(draft, line) && isPicture(draft, line)) {
    line++;
    while (line < count && !isFree(draft, line)) line++;
  }
  return line < count ? line : end;
}

function isPicture(draft: LayoutDraft, line: number): boolean {
  if (inkOf(draft.features, line) > LONGEST_CAPTION || opensWithDateline(draft, line)) return false;
  let next = line + 1;
  while (next < draft.document.lines.length && next < line + COPY_REACH && !isFree(draft, next)) next++;
  if (isCredit(draft, line + 1) || standsTwice(draft, line, next)) return true;
  return line > 1 && isCredit(draft, line - 1) && isCopyOf(draft, line - 2, line);
}

/** Whether line `copy` says less of what line `line` says. */
function isCopyOf({ kind, evidence, document }: LayoutDraft, copy: number, line: number): boolean {
  return kind[copy] === 'duplicate' && evidence[copy]?.[0]?.start === document.lines.start[line];
}

/** A name under a summary, with litter or metadata below it. */
function isNameAlone(draft: LayoutDraft, line: number): boolean {
  return (
    isFree(draft, line) &&
    isNameLike(draft.features, line) &&
    draft.features.small[line] === 0 &&
    line + 1 < draft.document.lines.length &&
    !isFree(draft, line + 1)
  );
}

/** Whether a dateline opens line `line` and text follows it. */
export function opensWithDateline({ document, lexicon }: LayoutDraft, line: number): boolean {
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const to = datelineEnd(tokens, lexicon, first, lines.endToken[line]);
  return to > first && to < lines.endToken[line];
}

/** Words in capitals and a dash, as captions begin too: `FLOOD IN THE CITY - Residents wade …`. */
function isInCapitals({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++) {
    const code = tokens.code[i];
    if (code === 0x2d || code === 0x2013 || code === 0x2014) return true;
    if (code === 0x2c || code === 0x2e || code === 0x28) return false;
  }
  return false;
}
