import { isFree, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTitle } from '../lines/line-shape';

/** Words of such a title, and how far below it the other copy stands: a section's name may stand between. */
const SHORTEST = 6;
const REACH = 2;

/**
 * Marks a link to another article among the paragraphs where its title stands twice, for a picture and for itself:
 * a heading of the article stands once, and a caption has its credit below.
 */
export function markDoubleTitles(draft: LayoutDraft, bodyStart: number): void {
  const { features: f, document, kind, field, evidence } = draft;
  const { lines, text } = document;
  for (let copy = bodyStart + 2; copy + 1 < lines.length; copy++) {
    if (kind[copy] !== 'duplicate' || field[copy + 1] === 'caption') continue;
    const start = evidence[copy]?.[0]?.start;
    for (let title = copy - 1; title >= copy - REACH && title > bodyStart; title--) {
      if (lines.start[title] !== start || !isFree(draft, title) || isProse(f, title)) continue;
      const stopped = (f.flags[title] & (LineFlag.stop | LineFlag.startsMark)) !== 0;
      if (stopped || !isTitle(f, title) || inkOf(f, title) < SHORTEST) continue;
      const end = lines.end[copy];
      markLitter(draft, title, 'related', {
        why: 'title-twice',
        text: text.slice(lines.start[copy], end),
        start: lines.start[copy],
        end,
      });
    }
  }
}
