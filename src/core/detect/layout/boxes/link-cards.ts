import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTitle } from '../lines/line-shape';

/** Paragraphs of the article that stand above such a link. */
const ARTICLE = 2;
const LONGEST_TITLE = 24;
const SHORTEST_TITLE = 4;
const LONGEST_TEASER = 45;
const LONGEST_END = 5;
/** More of them are no box at the end of an article. */
const MOST_CARDS = 40;

/**
 * Marks links to other articles by the words of their button (`Read more`): the title right above it, and the teaser
 * between them where it breaks off, or where the page ends in two or more such cards. A round-up of the day's news,
 * whose own parts look like that, has no article above them.
 */
export function markLinkCards(draft: LayoutDraft, bodyStart: number): void {
  const count = draft.document.lines.length;
  let prose = 0;
  let taken = bodyStart;
  let marked = 0;
  const cards: number[] = [];
  for (let line = bodyStart; line < count; line++) {
    if (isParagraph(draft, line)) prose++;
    else if (prose >= ARTICLE && isLinkEnd(draft, line)) {
      const above = line - 1;
      if (above <= taken) continue;
      if (isTeaser(draft, above) && above - 1 > taken && isCardTitle(draft, above - 1)) {
        if ((draft.features.flags[above] & LineFlag.ellipsis) === 0) cards.push(line);
        else {
          mark(draft, above - 1, line);
          marked++;
        }
        taken = line;
      } else if (isCardTitle(draft, above)) {
        mark(draft, above, line);
        taken = line;
      }
    }
  }
  if (
    cards.length === 0 ||
    cards.length + marked < 2 ||
    prose - cards.length < Math.max(ARTICLE + 1, cards.length)
  )
    return;
  const last = cards[cards.length - 1];
  if (cards.length > MOST_CARDS) return;
  for (let line = cards[0] - 2; line < count; line++) {
    const inside = line <= last && cards.some((card) => line >= card - 2 && line <= card);
    if (!inside && isParagraph(draft, line)) return;
  }
  for (const card of cards) mark(draft, card - 2, card);
}

function mark(draft: LayoutDraft, from: number, to: number): void {
  for (let line = from; line < to; line++) markLitter(draft, line, 'related', { why: 'link-card' });
}

/** `Read more`, and nothing else on the line. */
function isLinkEnd(
  { document: { tokens, lines }, features, lexicon, kind }: LayoutDraft,
  line: number,
): boolean {
  if (kind[line] === undefined || inkOf(features, line) > LONGEST_END) return false;
  return lexicon.linkEnds.match(tokens, features.firstInk[line], lines.endToken[line]) !== null;
}

function isCardTitle(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  if (!isFree(draft, line) || isProse(f, line) || !isTitle(f, line)) return false;
  return inkOf(f, line) >= SHORTEST_TITLE && inkOf(f, line) <= LONGEST_TITLE;
}

function isTeaser(draft: LayoutDraft, line: number): boolean {
  const flags = draft.features.flags[line];
  if (!isFree(draft, line) || (flags & LineFlag.doubleMark) !== 0) return false;
  const told = isProse(draft.features, line) || (flags & LineFlag.ellipsis) !== 0;
  return told && inkOf(draft.features, line) <= LONGEST_TEASER;
}
