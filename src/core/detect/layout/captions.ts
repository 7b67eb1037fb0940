import { TokenKind } from '../../text/tokens';
import { isFree, type LayoutDraft, markField } from './draft';
import { LayoutWord } from './layout-words';
import { LineFlag } from './line-features';
import { inkOf, isProse } from './line-shape';

const LONGEST_CAPTION = 90;
const CREDIT_REACH = 14;
const SLASH = 0x2f;
const OPENERS = new Set([0x28, 0x5b]);
const COPYRIGHT = 0xa9;

/**
 * Marks picture captions by the credit they end with: in brackets, between slashes or after ©.
 * `beforeBody`: no paragraph of the article stands above, so that an agency's name alone is a credit too.
 */
export function markCaption(draft: LayoutDraft, line: number, beforeBody: boolean): void {
  if (!isFree(draft, line) || inkOf(draft.features, line) > LONGEST_CAPTION) return;
  const from = creditStart(draft, line, beforeBody);
  if (from < 0) return;
  const { document } = draft;
  const start = document.tokens.start[from];
  const end = document.lines.end[line];
  markField(draft, line, 'caption', {
    why: 'picture-credit',
    text: document.text.slice(start, end),
    start,
    end,
  });
}

function creditStart(draft: LayoutDraft, line: number, beforeBody: boolean): number {
  const { document, features, lexicon } = draft;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  const floor = Math.max(first, end - CREDIT_REACH);
  const prose = isProse(features, line);
  const bracketed = (features.flags[line] & LineFlag.endsBracket) !== 0;
  const closingSlash = tokens.code[end - 1] === SLASH;
  for (let i = end - 2; i >= floor; i--) {
    const code = tokens.code[i];
    if (code === COPYRIGHT && i > first) return prose && !beforeBody ? -1 : i;
    const opens = (bracketed && OPENERS.has(code)) || (closingSlash && code === SLASH && i < end - 1);
    if (!opens) continue;
    const weight = creditWeight(draft, i + 1, end - 1);
    if (weight === 0) return -1;
    return weight > 1 || beforeBody || !prose ? (weight > 1 || !prose || beforeBody ? i : -1) : -1;
  }
  if (features.pictureWords[line] === 0) return -1;
  // `… Credit: EPA` and `… Foto: Name` at the end of a line.
  for (let i = end - 2; i > floor; i--)
    if (
      tokens.code[i + 1] === 0x3a &&
      tokens.kind[i] === TokenKind.word &&
      (lexicon.classes.bits[tokens.word[i]] & LayoutWord.picture) !== 0
    )
      return i;
  return -1;
}

/** 0 no credit, 1 the name of an agency or a slash between names, 2 words of pictures. */
function creditWeight(draft: LayoutDraft, from: number, to: number): number {
  const { tokens } = draft.document;
  const bits = draft.lexicon.classes.bits;
  let weight = 0;
  for (let i = from; i < to; i++) {
    if (tokens.code[i] === COPYRIGHT) return 2;
    if (tokens.kind[i] !== TokenKind.word) {
      if (
        tokens.code[i] === SLASH &&
        weight === 0 &&
        to - from <= 10 &&
        tokens.kind[i + 1] === TokenKind.word
      )
        weight = isCapital(draft, i - 1) || isCapital(draft, i + 1) ? 1 : 0;
      continue;
    }
    if ((bits[tokens.word[i]] & LayoutWord.picture) !== 0) {
      if (tokens.code[i + 1] === 0x3a || tokens.code[i + 1] === SLASH) return 2;
      weight = 1;
    }
  }
  return weight;
}

function isCapital(draft: LayoutDraft, token: number): boolean {
  return (draft.document.tokens.shape[token] & 1) !== 0;
}
