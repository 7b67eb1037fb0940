import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { isNameLike, isProse } from '../lines/line-shape';

/** How much of a line is looked at, how many authors, and the words of the name that opens a biography. */
const LONGEST = 60;
const BYLINES = 8;
export const MOST_NAME_WORDS = 5;
/** Lines between a biography and the name above it. */
const NAME_REACH = 3;

/** The line above, a few lines between at most, that says an author's name once more and nothing else; -1 without one. */
export function nameAbove(draft: LayoutDraft, line: number): number {
  const { document, features } = draft;
  for (let above = line - 1; above >= 0 && above >= line - NAME_REACH; above--) {
    if (isFree(draft, above) && isProse(features, above)) return -1;
    if (!isNameLike(features, above)) continue;
    const words = features.words[above];
    const first = document.lines.firstToken[above];
    const own = draft.field[above] === 'byline' ? above : -1;
    if (words >= 2 && bylineWords(draft, first, document.lines.endToken[above], own) >= Math.min(words, 2))
      return above;
  }
  return -1;
}

/** How many of the capitalised words `from` to `to` stand in one author's line. */
export function bylineWords(draft: LayoutDraft, from: number, to: number, own = -1): number {
  const { lines } = draft.document;
  let seen = 0;
  let most = 0;
  for (let line = 0; line < lines.length && seen < BYLINES; line++) {
    if (draft.field[line] !== 'byline' || line === own) continue;
    seen++;
    most = Math.max(most, commonNames(draft, line, from, to));
  }
  return most;
}

export function standsAlone(draft: LayoutDraft, line: number, from: number, to: number): boolean {
  return (
    line >= 0 &&
    isFree(draft, line) &&
    isNameLike(draft.features, line) &&
    commonNames(draft, line, from, to) > 0
  );
}

export function sharesWord(draft: LayoutDraft, name: number, line: number): boolean {
  const first = draft.document.lines.firstToken[line];
  const end = Math.min(first + MOST_NAME_WORDS, draft.document.lines.endToken[line]);
  return commonNames(draft, name, first, end) > 0;
}

/** How many capitalised words of line `line` stand among tokens `from` to `to` too; outlets and agencies do not count. */
function commonNames({ document, lexicon }: LayoutDraft, line: number, from: number, to: number): number {
  const { tokens, lines } = document;
  const outlets = LayoutWord.outlet | LayoutWord.picture | LayoutWord.role;
  const end = Math.min(lines.endToken[line], lines.firstToken[line] + LONGEST);
  let common = 0;
  for (let i = lines.firstToken[line]; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & Shape.startsUpper) === 0) continue;
    if ((lexicon.classes.bits[tokens.word[i]] & outlets) !== 0) continue;
    for (let k = from; k < to; k++)
      if (tokens.hash[k] === tokens.hash[i]) {
        common++;
        break;
      }
  }
  return common;
}

/** Nobody of that name is spoken of in the article: the first word stands nowhere else. */
export function isUnknown({ document: { tokens, lines } }: LayoutDraft, line: number, name: number): boolean {
  const own = lines.firstToken[line];
  for (let i = 0; i < own; i++)
    if (tokens.hash[i] === tokens.hash[name] && tokens.kind[i] === TokenKind.word) return false;
  return true;
}
