import { BULLET } from '../../../text/punctuation';
import { isFree, type LayoutDraft, markLitter } from '../draft';
import { inkOf, isProse, isTag } from '../lines/line-shape';
import { AUTHOR_AND_TIME } from './author-and-date';
import { DATE_LINE, isOtherDay } from './date-line';

const SHORT = 3;

/** Menus above the headline: a few words, or an item of a list. */
export function markAbove(draft: LayoutDraft, headline: number): void {
  const { features, document } = draft;
  for (let line = 0; line < headline; line++) {
    if (!isFree(draft, line)) continue;
    const short = isTag(features, line) && (features.numbers[line] === 0 || inkOf(features, line) <= SHORT);
    const listed = document.tokens.code[document.lines.firstToken[line]] === BULLET;
    if (short || (listed && !isProse(features, line)))
      markLitter(draft, line, 'navigation', { why: 'above-headline' });
  }
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
