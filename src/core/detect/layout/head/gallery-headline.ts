import { isFree, type LayoutDraft, markField } from '../draft';
import { inkOf, isProse } from '../lines/line-shape';

const SHORTEST = 4;
const LONGEST = 24;

/**
 * Marks the headline that a picture gallery says, where the page has it nowhere else: a title between the last copy
 * of a caption or credit and the gallery's counter.
 */
export function markGalleryHeadline(draft: LayoutDraft): void {
  const { features, kind } = draft;
  const count = draft.document.lines.length;
  let found = -1;
  for (let line = 0; line < count; line++) {
    if (draft.field[line] === 'headline') return;
    const framed = kind[line - 1] === 'duplicate' && kind[line + 1] === 'pagination';
    if (found >= 0 || !framed || !isFree(draft, line) || isProse(features, line)) continue;
    const ink = inkOf(features, line);
    if (ink >= SHORTEST && ink <= LONGEST) found = line;
  }
  if (found >= 0) markField(draft, found, 'headline', { why: 'title-in-gallery' });
}
