import { SLASH } from '../../../text/punctuation';
import { Shape, TokenKind, type Tokens } from '../../../text/tokens';
import { isFree, type LayoutDraft, markField, pushSpan } from '../draft';
import type { LayoutLexicon } from '../layout-lexicon';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';

const JOINERS = new Set([0x2f, 0x2d, 0x2c, 0x3b, 0x2a, 0x7c, 0x2e]);
const ENDERS = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x2a]);
const LONGEST = 16;
const LONGEST_CODE = 5;
/** Tokens of names in brackets. */
const LONGEST_NAMES = 8;

/**
 * The first token of the signature that ends the tokens `first` to `end`, or `end`: short codes or an agency in
 * brackets, `(abc/def)`, `[ab]`, `(Reuters)`, after the end of a sentence or alone on the line.
 */
export function creditStart(tokens: Tokens, lexicon: LayoutLexicon, first: number, end: number): number {
  let close = end - 1;
  while (close > first && tokens.kind[close] === TokenKind.punctuation && tokens.code[close] === 0x2a)
    close--;
  if (close <= first || !isCloser(tokens.code[close])) return end;
  const floor = Math.max(first, close - LONGEST);
  let open = close - 1;
  while (open >= floor && !isOpener(tokens.code[open])) open--;
  if (open < floor) return end;
  if (open > first && !endsSentence(tokens, open - 1)) {
    // `kp/rs (Reuters)`: codes before the bracket, alone on the line.
    return isCodes(tokens, lexicon, first, open) && isCodes(tokens, lexicon, open + 1, close) ? first : end;
  }
  return isCodes(tokens, lexicon, open + 1, close) ? open : end;
}

/** `(` and `[`. */
function isOpener(code: number): boolean {
  return code === 0x28 || code === 0x5b;
}

/** `)` and `]`. */
function isCloser(code: number): boolean {
  return code === 0x29 || code === 0x5d;
}

function endsSentence(tokens: Tokens, at: number): boolean {
  return ENDERS.has(tokens.code[at]) || tokens.kind[at] === TokenKind.mark || isCloser(tokens.code[at]);
}

/** Codes of two to five letters all small or all capitals, or an agency's name; not a lone acronym of the text. */
function isCodes(tokens: Tokens, lexicon: LayoutLexicon, from: number, to: number): boolean {
  let codes = 0;
  let named = false;
  let i = from;
  while (i < to) {
    if (tokens.kind[i] === TokenKind.word) {
      const agency = lexicon.agencies.matchPrefix(tokens, i, to);
      if (agency > i) i = agency;
      else {
        const length = tokens.end[i] - tokens.start[i];
        const shape = tokens.shape[i];
        const mixed = (shape & Shape.startsUpper) !== 0 && (shape & Shape.hasLower) !== 0;
        if (length > LONGEST_CODE || (mixed && length > 3 && (named || to - from < 3))) return false;
        // `(Name Name/Outlet)`: two names are somebody's, be they as short as codes.
        named = mixed && length > 3;
        i++;
      }
      codes++;
    } else if (tokens.kind[i] === TokenKind.number ? codes > 0 : JOINERS.has(tokens.code[i])) {
      named = false;
      i++;
    } else return false;
  }
  return codes > 0 && codes <= 6;
}

/** Marks a line that is nothing but codes with a slash in brackets, wherever it stands: `(abc/def)`. */
export function markCreditLine(draft: LayoutDraft, line: number): void {
  if (!isFree(draft, line) || inkOf(draft.features, line) > 8) return;
  if ((draft.features.flags[line] & LineFlag.endsBracket) === 0) return;
  const { tokens, lines } = draft.document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  let slash = false;
  for (let i = first; i < end; i++) if (tokens.code[i] === SLASH) slash = true;
  if (
    slash &&
    creditStart(tokens, draft.lexicon, first, end) === first &&
    (draft.features.pictureWords[line] <= 1 || !isOpener(tokens.code[first]))
  )
    markField(draft, line, 'credit', { why: 'signature' });
}

/** Marks signatures and agencies under the article's end, and the signature that ends its last paragraph. */
export function readCredits(draft: LayoutDraft, bodyStart: number): void {
  const { document, features } = draft;
  const { tokens, lines } = document;
  let paragraphs = 0;
  for (let line = lines.length - 1; line >= bodyStart && paragraphs < 2; line--) {
    if (!isFree(draft, line)) continue;
    const first = lines.firstToken[line];
    let end = lines.endToken[line];
    while (end > first && draft.hidden[end - 1] === 1) end--;
    const prose = isProse(features, line);
    let from = creditStart(tokens, draft.lexicon, first, end);
    if (from === end && paragraphs === 0) from = namesStart(tokens, first, end);
    const agency = !prose && draft.lexicon.agencies.match(tokens, features.firstInk[line], end) !== null;
    if (agency || (from === first && from < end))
      markField(draft, line, 'credit', { why: agency ? 'agency' : 'signature' });
    else if (from < end && prose) pushSpan(draft.metadataSpans, document, 'credit', 'signature', from, end);
    if (prose) paragraphs++;
  }
}

/**
 * The bracket of names that ends the article, after the end of its last sentence or alone on the line: `… (Name Name)`.
 * Returns `end` where there is none.
 */
function namesStart(tokens: Tokens, first: number, end: number): number {
  if (end - first < 3 || !isCloser(tokens.code[end - 1])) return end;
  let open = end - 2;
  while (open > first && open > end - LONGEST_NAMES && !isOpener(tokens.code[open])) open--;
  if (!isOpener(tokens.code[open]) || (open > first && !ENDERS.has(tokens.code[open - 1]))) return end;
  for (let i = open + 1; i < end - 1; i++) {
    const name = tokens.kind[i] === TokenKind.word && (tokens.shape[i] & Shape.startsUpper) !== 0;
    if (!name && !JOINERS.has(tokens.code[i])) return end;
  }
  return tokens.kind[open + 1] === TokenKind.word ? open : end;
}
