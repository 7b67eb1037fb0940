import { BAR, OPEN, SLASH } from '../../../text/punctuation';
import { CREDIT_ALONE } from '../captions/credit-lines';
import { isFree, type LayoutDraft, markField } from '../draft';
import { isSmallWord } from '../lines/line-features';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTitle } from '../lines/line-shape';
import type { HeadFrame } from './head-frame';

const LONGEST_CAPTION = 90;
const LONGEST_CREDIT = 8;
const SHORT_CREDIT = 4;
const MOST_SMALL = 2;
/** How far below a line its copy is looked for. */
const COPY_REACH = 12;
const PICTURE_LABEL = 'picture-label';
const SHORTEST_CAPTION = 4;
const LONGEST_NAME = 3;

/**
 * Marks captions without a credit of their own between `headline` and `end`: lines that stand twice, beside a line
 * that is a credit, or between author or time (at line `signed`) and the first words of the article.
 */
export function readHeadPictures(draft: LayoutDraft, headline: number, frame: HeadFrame): void {
  const { features, document } = draft;
  const { end, signed } = frame;
  for (let line = headline + 1; line < end; line++) {
    if (draft.hint[line]?.field !== 'source') continue;
    if (signed >= 0 && line > signed) markSourceOfPicture(draft, line, headline);
    else if (draft.field[line + 1] === 'caption') markField(draft, line, 'caption', { why: PICTURE_LABEL });
  }
  for (let line = headline + 1; line < end; line++) {
    if (!isFree(draft, line)) continue;
    const ink = inkOf(features, line);
    if (ink < SHORTEST_CAPTION || ink > LONGEST_CAPTION) continue;
    const prose = isProse(features, line);
    const stopped = (features.flags[line] & LineFlag.stop) !== 0;
    if (!prose && !stopped && !isTitle(features, line)) continue;
    const why = standsTwice(draft, line, end)
      ? 'copy'
      : isCreditNear(draft, line, headline)
        ? 'beside-credit'
        : (prose || (stopped && frame.opens)) && signed >= 0 && line > signed && tellsOfPicture(draft, line)
          ? 'under-signature'
          : null;
    if (why !== null)
      markField(draft, line, 'caption', {
        why,
        start: document.lines.start[line],
        end: document.lines.end[line],
      });
  }
}

/** `Source:` alone under author and time, its value on the next line: a picture's where words about it stand above. */
function markSourceOfPicture(draft: LayoutDraft, label: number, headline: number): void {
  const shown = label - 1;
  const ink = inkOf(draft.features, shown);
  if (shown <= headline + 1 || ink < SHORTEST_CAPTION || ink > LONGEST_CAPTION || !isFree(draft, shown))
    return;
  if (
    label + 1 >= draft.document.lines.length ||
    !isFree(draft, label + 1) ||
    isProse(draft.features, label + 1)
  )
    return;
  for (const line of [shown, label, label + 1]) markField(draft, line, 'caption', { why: PICTURE_LABEL });
}

/** A day, or something in brackets: what pictures show, and when. */
function tellsOfPicture({ document: { tokens, lines }, features }: LayoutDraft, line: number): boolean {
  if (features.calendarWords[line] > 0) return true;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
    if (tokens.code[i] === OPEN) return true;
  return false;
}

/** Whether a line below it, above `end`, is a copy of `line`. */
export function standsTwice(draft: LayoutDraft, line: number, end: number): boolean {
  const start = draft.document.lines.start[line];
  const reach = Math.min(end, line + COPY_REACH);
  for (let copy = line + 1; copy < reach; copy++) {
    const why = draft.kind[copy] === 'duplicate' ? draft.evidence[copy]?.[0] : undefined;
    if (why?.why === 'copy' && why.start === start) return true;
  }
  return false;
}

/** A credit right above or below, or below the label of one; the headline has none. */
function isCreditNear(draft: LayoutDraft, line: number, headline: number): boolean {
  if (line - 1 > headline && isCredit(draft, line - 1)) return true;
  return isCredit(draft, line + 1) || draft.evidence[line + 1]?.[0].why === PICTURE_LABEL;
}

/** A caption that is the credit alone: by its shape, or a label opens it. */
export function isCredit(draft: LayoutDraft, line: number): boolean {
  if (draft.field[line] !== 'caption' || inkOf(draft.features, line) > LONGEST_CREDIT) return false;
  const why = draft.evidence[line]?.[0];
  const { firstToken } = draft.document.lines;
  const first = draft.features.firstInk[line];
  return (
    why?.why === CREDIT_ALONE ||
    (why?.why === 'picture-credit' &&
      (why.start === draft.document.lines.start[line] || opensWithName(draft, line))) ||
    // `Foto: Name`; a label before words in small letters is a caption of its own.
    (why?.why === 'metadata' &&
      (draft.features.small[line] <= MOST_SMALL || inkOf(draft.features, line) <= SHORT_CREDIT) &&
      (first > firstToken[line] || !isSmallWord(draft.document, first)))
  );
}

/** `Name Name | Agency`, `Name Name/Agency`: no more words than a photographer's name before the sign, none of them small. */
function opensWithName({ document: { tokens, lines }, features }: LayoutDraft, line: number): boolean {
  if (features.small[line] > 0) return false;
  const first = lines.firstToken[line];
  for (let i = first; i < Math.min(lines.endToken[line], first + LONGEST_NAME + 1); i++)
    if (tokens.code[i] === SLASH || tokens.code[i] === BAR) return i > first;
  return false;
}
