import { isFree, type LayoutDraft, markLitter } from '../draft';
import { isProse } from '../lines/line-shape';
import { readCards } from './cards';

/** Paragraphs of the article that stand above such a box at least. */
const ARTICLE = 3;
const FEWEST_TITLES = 2;
/** Lines of the longest box, and headings that are tried: each is read down to the end of the page. */
const LONGEST_BOX = 200;
const MOST_HEADS = 8;

/**
 * Marks the box of other articles that ends the page where its titles have teasers in whole sentences: below a heading
 * of links (`Recommended stories`) each sentence stands right under a title and tells of something else than the
 * article, none holds speech, and no other text follows.
 */
export function markClosingBox(draft: LayoutDraft, bodyStart: number): void {
  const { features, hint, kind, document } = draft;
  const count = document.lines.length;
  let prose = 0;
  for (let line = bodyStart; line < count; line++)
    if (isFree(draft, line) && isProse(features, line)) prose++;
  let above = 0;
  let tried = 0;
  for (let head = bodyStart; head < count && above < prose && tried < MOST_HEADS; head++) {
    if (isFree(draft, head) && isProse(features, head)) above++;
    if (kind[head] === undefined || hint[head]?.why !== 'heading' || hint[head]?.items === undefined)
      continue;
    if (above < Math.max(ARTICLE, prose - above) || count - head > LONGEST_BOX) continue;
    tried++;
    if (!isBox(draft, head + 1, bodyStart)) continue;
    markBox(draft, head);
    return;
  }
}

/** Whether the lines from `from` to the end of the page are cards, one of them at least sure to be no part of the article. */
function isBox(draft: LayoutDraft, from: number, bodyStart: number): boolean {
  const cards = readCards(draft, from, bodyStart);
  if (cards === null || cards.length < FEWEST_TITLES) return false;
  // A heading's first titles are marked with it; the article's own text may go on below those.
  return cards.some((card) => card.teaser && (!card.marked || card.dated));
}

function markBox(draft: LayoutDraft, head: number): void {
  const { lines, text } = draft.document;
  const start = lines.start[head];
  const end = lines.end[head];
  const why = { why: 'box-under-heading', text: text.slice(start, end), start, end };
  for (let line = head + 1; line < lines.length; line++) {
    if (draft.field[line] === 'published' || draft.field[line] === 'byline') draft.field[line] = undefined;
    markLitter(draft, line, 'related', why);
  }
}
