import { isFree, type LayoutDraft, markLitter } from '../draft';
import { inkOf, isProse, isTag, isTitle } from '../lines/line-shape';

/** How many lines are searched for links above the headline, and how many of them make a list. */
const REACH = 40;
const FEWEST = 2;
const BULLETS = new Set(Array.from('-–•*▪●◦▸►›»■', (sign) => sign.charCodeAt(0)));

/** Whether a sign that lists begin their items with opens line `line`, white space behind it. */
export function isBulleted({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  return (
    BULLETS.has(tokens.code[first]) &&
    first + 1 < lines.endToken[line] &&
    tokens.start[first + 1] > tokens.end[first]
  );
}

/**
 * Marks the titles of other articles that a page lists above its headline, each with a bullet: the first title without
 * one is the headline. Points of a summary stand under a headline, and text follows them, no title.
 */
export function markTopLinks(draft: LayoutDraft): void {
  const { features } = draft;
  const count = Math.min(REACH, draft.document.lines.length);
  let titles = 0;
  const items: number[] = [];
  for (let line = 0; line < count; line++) {
    if (!isFree(draft, line) || inkOf(features, line) === 0) continue;
    if (isBulleted(draft, line) && !isProse(features, line)) {
      items.push(line);
      if (isTitle(features, line)) titles++;
    } else if (isTitle(features, line) && !isProse(features, line)) break;
    else if (!isTag(features, line)) return;
    if (line === count - 1) return;
  }
  if (titles >= FEWEST) for (const item of items) markLitter(draft, item, 'related', { why: 'links-above' });
}
