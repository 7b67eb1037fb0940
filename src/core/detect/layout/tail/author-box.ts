import { isFree, type LayoutDraft, markField, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isNameLike, isProse } from '../lines/line-shape';
import { bylineWords, MOST_NAME_WORDS } from './author-names';

/** Paragraphs that stand above the box, its lines, and the words of its longest. */
const ARTICLE = 2;
const MOST_LINES = 4;
const MOST_BOXES = 4;
const LONGEST = 90;
const LONGEST_ROLE = 6;
const ABOUT_AUTHOR = 'about-author';

/**
 * Marks what stands under `About the author` at the end of the article: the name, what the author is, and the biography
 * whatever it says. A heading of that kind inside the article has more than one paragraph below it.
 */
export function markAuthorBox(draft: LayoutDraft, bodyStart: number): void {
  const { features } = draft;
  const count = draft.document.lines.length;
  let prose = 0;
  let boxes = 0;
  for (let head = bodyStart; head < count - 1 && boxes < MOST_BOXES; head++) {
    if (isFree(draft, head) && isProse(features, head)) prose++;
    if (prose < ARTICLE || !isHeading(draft, head)) continue;
    const lines: number[] = [];
    let told = 0;
    for (let line = head + 1; line < count && line <= head + MOST_LINES; line++) {
      if (
        draft.kind[line] !== undefined ||
        (draft.field[line] !== undefined && draft.field[line] !== 'byline')
      )
        break;
      if (isProse(features, line) ? ++told > 1 : told > 0 || !isLabel(draft, line)) break;
      lines.push(line);
    }
    const after = (lines[lines.length - 1] ?? head) + 1;
    if (told !== 1 || (after < count && isFree(draft, after) && isProse(features, after))) continue;
    if (lines.some((line) => !fits(draft, line))) continue;
    boxes++;
    markLitter(draft, head, 'widget', { why: 'author-box' });
    // Where another line names the author, the reader loses nothing with the box.
    const known = lines.some((line) => namesAuthor(draft, line));
    for (const line of lines)
      if (known) becomeLitter(draft, line);
      else markField(draft, line, 'byline', { why: ABOUT_AUTHOR });
  }
}

function isHeading(
  { document: { tokens, lines }, features, lexicon, field }: LayoutDraft,
  line: number,
): boolean {
  if (field[line] !== undefined || inkOf(features, line) > LONGEST_ROLE) return false;
  return lexicon.authorBoxes.match(tokens, features.firstInk[line], lines.endToken[line]) !== null;
}

/** A name, or what somebody is in a few words. */
function isLabel({ features }: LayoutDraft, line: number): boolean {
  return isNameLike(features, line) || inkOf(features, line) <= LONGEST_ROLE;
}

function fits({ features }: LayoutDraft, line: number): boolean {
  return inkOf(features, line) <= LONGEST && (features.flags[line] & LineFlag.doubleMark) === 0;
}

/** Whether the first words of the line stand in an author's line elsewhere. */
function namesAuthor(draft: LayoutDraft, line: number): boolean {
  const first = draft.document.lines.firstToken[line];
  const end = Math.min(first + MOST_NAME_WORDS, draft.document.lines.endToken[line]);
  return bylineWords(draft, first, end, line) > 0;
}

function becomeLitter(draft: LayoutDraft, line: number): void {
  draft.field[line] = undefined;
  markLitter(draft, line, 'widget', { why: ABOUT_AUTHOR });
}
