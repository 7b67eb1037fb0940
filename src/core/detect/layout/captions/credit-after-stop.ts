import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-features';

const CREDIT_REACH = 12;
const MOST_CREDIT_WORDS = 8;
/** Words of the caption before its credit, at least. */
const SHORTEST_CAPTION = 5;
const STOP = 0x2e;
const COMMA = 0x2c;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);

/**
 * The credit behind the last sentence of a caption: `… on Sunday. Name Name, Outlet News`, `… on Sunday.Agency`, `… on Sunday. — Agency pic`.
 * Returns its first token, or -1.
 */
export function creditAfterStop(draft: LayoutDraft, line: number): number {
  const { document, features, lexicon } = draft;
  const { tokens, lines } = document;
  const { bits } = lexicon.classes;
  if ((features.flags[line] & (LineFlag.stop | LineFlag.endsColon)) !== 0) return -1;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  const floor = Math.max(first + SHORTEST_CAPTION, end - CREDIT_REACH);
  let words = 0;
  let commas = 0;
  let known = false;
  let pictured = false;
  for (let i = end - 1; i >= floor; i--) {
    if (tokens.kind[i] === TokenKind.word) {
      const bit = bits[tokens.word[i]];
      const small =
        (tokens.shape[i] & Shape.startsUpper) === 0 &&
        (bit & (LayoutWord.picture | LayoutWord.titleWord)) === 0;
      if (small || ++words > MOST_CREDIT_WORDS) return -1;
      // The outlet's last word, and before it a name.
      if ((bit & LayoutWord.outlet) !== 0 && i === end - 1) known = true;
      if ((bit & LayoutWord.picture) !== 0) {
        known = known || words > 1 || tokens.code[i - 1] === STOP;
        pictured = true;
      }
    } else if (tokens.code[i] === STOP) {
      // `20. Name`: an item of a list.
      if (tokens.kind[i - 1] === TokenKind.number && tokens.end[i - 1] - tokens.start[i - 1] <= 2) return -1;
      const abbreviation =
        tokens.end[i - 1] - tokens.start[i - 1] <= 3 && tokens.kind[i - 1] === TokenKind.word;
      if (abbreviation) continue;
      return known && words > 0 && (words === 1 || pictured || commas > 0 || words >= 3) ? i + 1 : -1;
    } else if (DASHES.has(tokens.code[i]) && tokens.start[i] > tokens.end[i - 1])
      // `… on Sunday — Agency pic`
      return pictured && tokens.start[i + 1] > tokens.end[i] ? i + 1 : -1;
    else if (tokens.code[i] === COMMA) commas++;
    else if (tokens.kind[i] !== TokenKind.punctuation) return -1;
  }
  return -1;
}
