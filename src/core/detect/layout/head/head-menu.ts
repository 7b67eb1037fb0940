import { isFree, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTag } from '../lines/line-shape';
import { AUTHOR_AND_TIME } from './author-and-date';
import { DATE_LINE, isOtherDay } from './date-line';

const SHORT = 3;
const LONGEST_ADDRESS = 6;
const LONGEST_PATH = 8;
const BULLET = 0x2022;
/** `/`, `>`, `»`, `›` */
const PATH_SIGNS = new Set([0x2f, 0x3e, 0xbb, 0x203a]);

/** Menus above the headline: a few words, or an item of a list. */
export function markAbove(draft: LayoutDraft, headline: number): void {
  const { features, document } = draft;
  for (let line = 0; line < headline; line++) {
    if (!isFree(draft, line)) continue;
    const short = isTag(features, line) && (features.numbers[line] === 0 || inkOf(features, line) <= SHORT);
    const listed = document.tokens.code[document.lines.firstToken[line]] === BULLET;
    if (short || isAddress(draft, line) || ((listed || isPath(draft, line)) && !isProse(features, line)))
      markLitter(draft, line, 'navigation', { why: 'above-headline' });
  }
}

/** `Home / News / World`: a few words with a sign between them that parts steps of a path, spaces around it. */
function isPath({ document: { tokens, lines }, features }: LayoutDraft, line: number): boolean {
  if (inkOf(features, line) > LONGEST_PATH) return false;
  for (let i = lines.firstToken[line] + 1; i < lines.endToken[line] - 1; i++) {
    const apart = tokens.start[i] > tokens.end[i - 1] && tokens.start[i + 1] > tokens.end[i];
    if (apart && PATH_SIGNS.has(tokens.code[i])) return true;
  }
  return false;
}

/** An address of the desk: few words beside it. */
export function isAddress({ features }: LayoutDraft, line: number): boolean {
  return (features.flags[line] & LineFlag.address) !== 0 && inkOf(features, line) <= LONGEST_ADDRESS;
}

/**
 * The day on which the page was fetched, while the article's own time stands below the headline: a date among the
 * menu's items, or another day than the one below, both without a label.
 */
export function markMenuDate(draft: LayoutDraft, headline: number, end: number): void {
  let below = headline + 1;
  while (below < end && draft.field[below] !== 'published' && !isUnlabelled(draft, below)) below++;
  if (below >= end) return;
  for (let line = 0; line < headline; line++) {
    if (draft.field[line] !== 'published') continue;
    const inMenu = line + 1 < headline && draft.kind[line + 1] === 'navigation';
    if (
      !inMenu &&
      !(isUnlabelled(draft, line) && isUnlabelled(draft, below) && isOtherDay(draft, line, below))
    )
      continue;
    draft.field[line] = undefined;
    markLitter(draft, line, 'widget', { why: 'date-in-menu' });
  }
}

/** A time, alone or behind an author's name. */
function isUnlabelled(draft: LayoutDraft, line: number): boolean {
  const why = draft.evidence[line]?.[0]?.why;
  return why === DATE_LINE || why === AUTHOR_AND_TIME;
}
