import { isBulleted } from '../boxes/bulleted-links';
import { isFree, isParagraph, type LayoutDraft, markField, markLitter } from '../draft';
import { inkOf, isProse } from '../lines/line-shape';
import { opensWithDateline } from './head-frame';

/** How far down a page such a list stands, how many points it has, and how many words one of them. */
const REACH = 40;
const MOST_POINTS = 8;
const SHORTEST = 3;
const LONGEST = 50;

/**
 * Marks the points under a heading such as `Key points` above the article: with bullets, without a full stop, or
 * sentences that a picture, an author or a dateline ends. Sentences that nothing ends may be the article.
 */
export function markPoints(draft: LayoutDraft): void {
  const count = Math.min(REACH, draft.document.lines.length);
  for (let line = 0; line < count; line++) {
    if (draft.hint[line]?.points !== true) {
      if (isParagraph(draft, line)) return;
      continue;
    }
    const end = pointsEnd(draft, line + 1);
    if (end === line + 1) return;
    markLitter(draft, line, 'widget', { why: 'heading-of-points' });
    for (let point = line + 1; point < end; point++) markField(draft, point, 'deck', { why: 'point' });
    return;
  }
}

/** The line after the points that begin at `from`; `from` itself where there are none. */
function pointsEnd(draft: LayoutDraft, from: number): number {
  const { features } = draft;
  const count = draft.document.lines.length;
  const listed = from < count && isBulleted(draft, from);
  const sentences = from < count && !listed && isProse(features, from);
  let line = from;
  for (; line < count && line < from + MOST_POINTS; line++) {
    const ink = inkOf(features, line);
    if (!isFree(draft, line) || ink < SHORTEST || ink > LONGEST || opensWithDateline(draft, line)) break;
    if (listed ? !isBulleted(draft, line) : isProse(features, line) !== sentences) break;
  }
  if (line >= count || line === from) return from;
  if (!sentences) return line;
  const ended = draft.field[line] !== undefined || opensWithDateline(draft, line);
  return ended ? line : from;
}
