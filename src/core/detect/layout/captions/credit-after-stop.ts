import { SLASH, STOP } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';

const CREDIT_REACH = 12;
const MOST_CREDIT_WORDS = 8;
/** Words of the caption before its credit, at least. */
const SHORTEST_CAPTION = 5;

/**
 * The credit behind the last sentence of a caption: `… on Sunday. Name Name, Outlet News`, `… on Sunday.Agency`,
 * `… on Sunday. THE PAPER/Name Name`. Returns its first token, or -1.
 */
export function creditAfterStop({ document, features, lexicon }: LayoutDraft, line: number): number {
  const { kind, code, start, end: ends, word, shape } = document.tokens;
  const { bits } = lexicon.classes;
  if ((features.flags[line] & (LineFlag.stop | LineFlag.endsColon)) !== 0) return -1;
  const end = document.lines.endToken[line];
  const floor = Math.max(document.lines.firstToken[line] + SHORTEST_CAPTION, end - CREDIT_REACH);
  let words = 0;
  let known = false;
  for (let i = end - 1; i >= floor; i--) {
    if (kind[i] === TokenKind.word) {
      const bit = bits[word[i]];
      const isPart = isCapital(shape[i]) || (bit & (LayoutWord.picture | LayoutWord.titleWord)) !== 0;
      if (!isPart || ++words > MOST_CREDIT_WORDS) return -1;
      // The outlet's last word, and before it a name.
      if ((bit & LayoutWord.outlet) !== 0 && i === end - 1) known = true;
      if ((bit & LayoutWord.picture) !== 0 && (words > 1 || code[i - 1] === STOP)) known = true;
    } else if (code[i] === STOP) {
      // `20. Name`: an item of a list.
      if (kind[i - 1] === TokenKind.number && ends[i - 1] - start[i - 1] <= 2) return -1;
      const isAbbreviation = ends[i - 1] - start[i - 1] <= 3 && kind[i - 1] === TokenKind.word;
      if (!isAbbreviation) return known ? i + 1 : -1;
    } else if (code[i] === SLASH && isCapital(shape[i - 1]) && isCapital(shape[i + 1])) known = true;
    else if (kind[i] !== TokenKind.punctuation) return -1;
  }
  return -1;
}

function isCapital(shape: number): boolean {
  return (shape & Shape.startsUpper) !== 0;
}
