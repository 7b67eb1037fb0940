import { isFree, isParagraph, type LayoutDraft, markField } from '../draft';
import { inkOf, isProse } from '../lines/line-shape';

/** How far down the page a player at its top stands, and how far its label is looked for below. */
const TOP = 6;
const REACH = 400;
const SHORTEST = 4;

/**
 * Marks the title of the video that a player at the top of the page shows, and the sentence that tells of it: they stand
 * under the player's label (`Video`), which stands alone between the article's paragraphs once more.
 */
export function markPlayerTitle(draft: LayoutDraft): void {
  const { features } = draft;
  const count = draft.document.lines.length;
  const top = Math.min(TOP, count - 3);
  for (let line = 1; line < top; line++) {
    if (!isLabel(draft, line) || draft.kind[line - 1] !== 'navigation') continue;
    const title = line + 1;
    if (!isFree(draft, title) || isProse(features, title) || inkOf(features, title) < SHORTEST) return;
    if (!standsAgain(draft, line)) return;
    markField(draft, title, 'caption', { why: 'title-of-video' });
    const told = isParagraph(draft, title + 1);
    const goesOn = isParagraph(draft, title + 2);
    if (told && goesOn) markField(draft, title + 1, 'caption', { why: 'about-video' });
    return;
  }
}

/** The one word that names a player, litter wherever it stands. */
function isLabel(draft: LayoutDraft, line: number): boolean {
  return (
    draft.hint[line]?.why === 'noise' && draft.kind[line] === 'widget' && inkOf(draft.features, line) === 1
  );
}

/** Whether the word that is line `label` stands alone on a line between two paragraphs. */
function standsAgain({ document, ...draft }: LayoutDraft, label: number): boolean {
  const { tokens, lines } = document;
  const word = tokens.hash[draft.features.firstInk[label]];
  const end = Math.min(lines.length - 1, label + REACH);
  for (let line = label + 3; line < end; line++) {
    if (draft.kind[line] !== 'widget' || tokens.hash[draft.features.firstInk[line]] !== word) continue;
    if (inkOf(draft.features, line) === 1 && isProse(draft.features, line - 1)) return true;
  }
  return false;
}
