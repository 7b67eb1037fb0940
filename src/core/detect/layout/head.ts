import { isFree, type LayoutDraft, markField, markLitter } from './draft';
import { inkOf, isNameLike, isProse, isTag, isTitle } from './line-shape';

/** How many lines are searched for what stands above an article, and how many paragraphs may stand among them. */
const HEAD_REACH = 40;
const DECK_LINES = 2;
const LONGEST_DECK = 50;

/** Finds headline, deck and author among the lines above the article. Returns the line at which the body begins. */
export function readHead(draft: LayoutDraft): number {
  const { features } = draft;
  const count = Math.min(draft.document.lines.length, HEAD_REACH);
  let prose = 0;
  let firstProse = -1;
  let signed = -1;
  for (let line = 0; line < count; line++) {
    const field = draft.field[line];
    if (field === 'byline' || field === 'published') signed = line;
    if (!isFree(draft, line) || !isProse(features, line)) continue;
    if (firstProse < 0) firstProse = line;
    if (++prose > DECK_LINES) break;
  }
  if (firstProse < 0 && count < draft.document.lines.length) return 0;
  const end = Math.max(signed + 1, firstProse < 0 ? signed + 1 : firstProse);
  const headline = findHeadline(draft, end);
  if (headline < 0) return firstProse < 0 ? end : Math.min(end, Math.max(firstProse, 0));
  markField(draft, headline, 'headline', { why: 'first-title' });
  for (let line = 0; line < headline; line++)
    if (isFree(draft, line) && isTag(features, line) && inkOf(features, line) <= 3)
      markLitter(draft, line, 'navigation', { why: 'above-headline' });
  for (let line = headline + 1; line < end; line++) {
    if (!isFree(draft, line)) continue;
    const ink = inkOf(features, line);
    if (isNameLike(features, line) && nearSignature(draft, line)) {
      markField(draft, line, 'byline', { why: 'name-by-signature' });
    } else if (ink >= 4 && ink <= LONGEST_DECK && (line < signed || isTitle(features, line)))
      markField(draft, line, 'deck', { why: 'under-headline' });
  }
  return end;
}

/** The first line that reads like a title, above the body; a longer one right below a shorter one wins. */
function findHeadline(draft: LayoutDraft, end: number): number {
  let best = -1;
  let bestScore = 0;
  for (let line = 0; line < end; line++) {
    if (draft.field[line] === 'headline') return line;
    if (!isFree(draft, line) || !isTitle(draft.features, line)) continue;
    if (isNameLike(draft.features, line) && nearSignature(draft, line)) continue;
    const score = (inkOf(draft.features, line) >= 6 ? 2 : 1) + (nearSignature(draft, line) ? 1 : 0);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  return best;
}

/** Whether the next or last labelled line near `line` tells the author or the time. */
function nearSignature(draft: LayoutDraft, line: number): boolean {
  const count = draft.document.lines.length;
  for (let i = line + 1; i < Math.min(count, line + 4); i++) {
    const field = draft.field[i];
    if (field === 'published' || field === 'byline') return true;
    if (draft.kind[i] === undefined) break;
  }
  for (let i = line - 1; i >= Math.max(0, line - 3); i--) {
    const field = draft.field[i];
    if (field === 'published' || field === 'byline') return true;
    if (draft.kind[i] === undefined) break;
  }
  return false;
}
