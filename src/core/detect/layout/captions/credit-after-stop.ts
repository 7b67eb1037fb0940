import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';

const CREDIT_REACH = 12;
const MOST_CREDIT_WORDS = 8;
/** Words of the caption before its credit, at least. */
const SHORTEST_CAPTION = 5;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);

/**
 * The credit behind the last sentence of a caption: `… on Sunday. Name Name, Outlet News`, `… on Sunday.Agency`, `… on Sunday. — Agency pic`,
 * `… on Sunday. Image by Name.` Returns its first token, or -1.
 */
export function creditAfterStop(draft: LayoutDraft, line: number): number {
  const { document, features, lexicon } = draft;
  const { tokens, lines } = document;
  const { kind, code, start, end: ends, word, shape } = tokens;
  const { bits } = lexicon.classes;
  const { stop, loudStop, ellipsis, endsColon } = LineFlag;
  if ((features.flags[line] & (loudStop | ellipsis | endsColon)) !== 0) return -1;
  const first = lines.firstToken[line];
  let end = lines.endToken[line];
  const stopped = (features.flags[line] & stop) !== 0;
  if (stopped && (code[--end] !== STOP || features.pictureWords[line] === 0)) return -1;
  const floor = Math.max(first + SHORTEST_CAPTION, end - CREDIT_REACH);
  // An account of the photographer's: `… on Sunday. NAME NAME name@outlet.com`
  const address = stopped ? end : addressStart(draft, floor, end);
  let words = 0;
  let commas = 0;
  let known = address < end;
  let pictured = false;
  for (let i = address - 1; i >= floor; i--) {
    if (kind[i] === TokenKind.word) {
      const bit = bits[word[i]];
      const small =
        (shape[i] & Shape.startsUpper) === 0 && (bit & (LayoutWord.picture | LayoutWord.titleWord)) === 0;
      if (small || ++words > MOST_CREDIT_WORDS) return -1;
      // The outlet's last word, and before it a name.
      if ((bit & LayoutWord.outlet) !== 0 && i === end - 1) known = true;
      if ((bit & LayoutWord.picture) !== 0) {
        known = known || words > 1 || code[i - 1] === STOP;
        pictured = true;
      }
    } else if (code[i] === STOP) {
      // `20. Name`: an item of a list.
      if (kind[i - 1] === TokenKind.number && ends[i - 1] - start[i - 1] <= 2) return -1;
      const abbreviation = ends[i - 1] - start[i - 1] <= 3 && kind[i - 1] === TokenKind.word;
      if (abbreviation) continue;
      if (stopped) return isLabel(draft, i + 1) ? i + 1 : -1;
      return known && words > 0 && (words === 1 || pictured || commas > 0 || words >= 3 || address < end)
        ? i + 1
        : -1;
    } else if (DASHES.has(code[i]) && start[i] > ends[i - 1])
      // `… on Sunday — Agency pic`
      return pictured && !stopped && start[i + 1] > ends[i] ? i + 1 : -1;
    else if (code[i] === COMMA) commas++;
    // `THE PAPER/Name Name`
    else if (code[i] === SLASH && isCapital(tokens.shape[i - 1]) && isCapital(tokens.shape[i + 1]))
      known = true;
    else if (kind[i] !== TokenKind.punctuation) return -1;
  }
  return -1;
}

/** `Photo:`, `Image by`, `Photo courtesy`: a word of pictures and what a credit goes on with. */
function isLabel({ document: { tokens }, lexicon }: LayoutDraft, at: number): boolean {
  const { bits } = lexicon.classes;
  if ((bits[tokens.word[at]] & LayoutWord.picture) === 0 || !isCapital(tokens.shape[at])) return false;
  const next = bits[tokens.word[at + 1]] & (LayoutWord.byline | LayoutWord.picture);
  return next !== 0 || tokens.code[at + 1] === COLON;
}

/** The first token of the address `name@outlet.com` that ends the line; `end` where none does. */
function addressStart({ document: { tokens } }: LayoutDraft, floor: number, end: number): number {
  let at = end - 1;
  let sign = false;
  while (at > floor && tokens.start[at] === tokens.end[at - 1]) {
    if (tokens.code[at] === AT) sign = true;
    at--;
  }
  return sign ? at : end;
}

function isCapital(shape: number): boolean {
  return (shape & Shape.startsUpper) !== 0;
}
