import { isStrange, sharedWords, wordsOf } from '../boxes/stray-titles';
import { isFree, type LayoutDraft, markLitter } from '../draft';
import { inkOf, isTitle } from '../lines/line-shape';

const LONG_TITLE = 6;
/** How far below a slogan the headline stands, and how many lines of the article are asked for their words. */
const SLOGAN_REACH = 4;
const FIRST_PARAGRAPHS = 8;

/**
 * The title below `headline` where that one is the outlet's slogan: hardly any of its words occur in the first paragraphs,
 * while most of the other's do.
 */
export function afterSlogan(draft: LayoutDraft, headline: number, end: number): number {
  if (headline < 0 || headline > SLOGAN_REACH || draft.field[headline] === 'headline') return headline;
  let other = headline + 1;
  while (other < end && other <= headline + SLOGAN_REACH && !isLongTitle(draft, other)) other++;
  if (other >= end || other > headline + SLOGAN_REACH) return headline;
  const known = wordsOf(draft, end, Math.min(draft.document.lines.length, end + FIRST_PARAGRAPHS));
  const second = sharedWords(draft, other, known);
  if (!isStrange(draft, headline, known) || second.shared * 2 < second.words) return headline;
  markLitter(draft, headline, 'promo', { why: 'slogan' });
  return other;
}

function isLongTitle(draft: LayoutDraft, line: number): boolean {
  return isFree(draft, line) && isTitle(draft.features, line) && inkOf(draft.features, line) >= LONG_TITLE;
}
