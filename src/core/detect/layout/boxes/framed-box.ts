import { TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { inkOf } from '../lines/line-shape';

/** Lines of a box between its head and its foot, words of the head, and how many of them the foot says too. */
const MOST_LINES = 12;
const FEWEST_LINES = 2;
const LONGEST_HEAD = 8;
const SHARED = 2;

/**
 * Marks boxes of links that begin and end with the same words: `River Floods More`, titles, `More in River Floods`.
 * The foot is known by its wording; the head says no word that the foot does not.
 */
export function markFramedBoxes(draft: LayoutDraft): void {
  const { features, hint, kind, document } = draft;
  for (let foot = 2; foot < document.lines.length; foot++) {
    if (hint[foot]?.why !== 'heading' || kind[foot] === undefined || inkOf(features, foot) <= SHARED)
      continue;
    const floor = Math.max(0, foot - MOST_LINES - 1);
    for (let line = foot - 1; line >= floor; line--) {
      if (draft.field[line] !== undefined || isParagraph(draft, line)) break;
      if (foot - line <= FEWEST_LINES || !isFree(draft, line) || !isSaidIn(draft, line, foot)) continue;
      markLitter(draft, line, 'widget', { why: 'head-of-box' });
      for (let title = line + 1; title < foot; title++)
        markLitter(draft, title, 'related', { why: 'in-box' });
      break;
    }
  }
}

/** Whether line `foot` has all words of line `head`. */
function isSaidIn(
  { document: { tokens, lines }, features }: LayoutDraft,
  head: number,
  foot: number,
): boolean {
  if (inkOf(features, head) > LONGEST_HEAD || features.words[head] < SHARED) return false;
  for (let i = lines.firstToken[head]; i < lines.endToken[head]; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    let k = lines.firstToken[foot];
    const end = Math.min(lines.endToken[foot], k + 2 * LONGEST_HEAD);
    while (k < end && tokens.hash[k] !== tokens.hash[i]) k++;
    if (k >= end) return false;
  }
  return true;
}
