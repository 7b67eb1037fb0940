import { TokenKind } from '../../text/tokens';
import { isFree, type LayoutDraft, markField } from './draft';
import { LayoutWord } from './layout-words';
import { LineFlag } from './line-features';
import { inkOf, isProse } from './line-shape';

const LONGEST_CAPTION = 90;
const CREDIT_REACH = 14;
const SLASH = 0x2f;
const BAR = 0x7c;
const STOP = 0x2e;
const LONGEST_MOTTO = 24;
const SIGNED_REACH = 10;
const LONGEST_CREDIT_LINE = 12;
const SHORTEST_UNSIGNED = 12;
const OPENERS = new Set([0x28, 0x5b]);
const COPYRIGHT = 0xa9;

/** Marks all captions; above the article also the line over a line that is a credit alone. */
export function readCaptions(draft: LayoutDraft): void {
  const count = draft.document.lines.length;
  let beforeBody = true;
  let short = 0;
  for (let line = 0; line < count; line++) {
    if (!isFree(draft, line)) continue;
    markCaption(
      draft,
      line,
      beforeBody && (short === 0 || inkOf(draft.features, line) > LONGEST_CREDIT_LINE),
    );
    if (!isFree(draft, line)) continue;
    const prose = isProse(draft.features, line);
    const ink = inkOf(draft.features, line);
    if (
      beforeBody &&
      (prose || ink >= SHORTEST_UNSIGNED) &&
      ink <= LONGEST_CAPTION &&
      overCredit(draft, line)
    )
      markField(draft, line, 'caption', { why: 'above-credit' });
    // One short paragraph may be a motto or summary above the article.
    else if (prose && (ink > LONGEST_MOTTO || ++short > 1)) beforeBody = false;
  }
}

/** Whether the next line, copies left out, is a picture's credit and no more. */
function overCredit(draft: LayoutDraft, line: number): boolean {
  const count = draft.document.lines.length;
  let next = line + 1;
  while (next < count && next < line + 6 && draft.kind[next] !== undefined) next++;
  return (
    next < count &&
    draft.field[next] === 'caption' &&
    inkOf(draft.features, next) <= LONGEST_CREDIT_LINE &&
    draft.features.small[next] <= 2
  );
}

/**
 * Marks picture captions by the credit they end with: in brackets, between slashes or after ©.
 * `beforeBody`: no paragraph of the article stands above, so that an agency's name alone is a credit too.
 */
function markCaption(draft: LayoutDraft, line: number, beforeBody: boolean): void {
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
  const address = (features.flags[line] & LineFlag.address) !== 0;
  const closingSlash = tokens.code[end - 1] === SLASH && !address;
  for (let i = end - 2; i >= floor; i--) {
    const code = tokens.code[i];
    if (code === COPYRIGHT && i > first) return prose && !beforeBody ? -1 : i;
    const opens = (bracketed && OPENERS.has(code)) || (closingSlash && code === SLASH && i < end - 1);
    if (!opens) continue;
    const weight = creditWeight(draft, i + 1, end - 1);
    // Under the article an agency alone in brackets signs the article.
    if (weight === 0 || (i === first && weight === 1 && !beforeBody)) return -1;
    return weight > 1 || beforeBody || !prose ? i : -1;
  }
  if (features.pictureWords[line] === 0) return -1;
  // `… Credit: EPA` and `… Foto: Name` at the end of a line.
  for (let i = end - 2; i > Math.max(floor, first + 5); i--)
    if (
      (tokens.code[i + 1] === 0x3a || (tokens.code[i + 1] === 0x2e && tokens.code[i + 2] === 0x2e)) &&
      tokens.kind[i] === TokenKind.word &&
      (lexicon.classes.bits[tokens.word[i]] & LayoutWord.picture) !== 0
    )
      return i;
  return (prose && (features.flags[line] & LineFlag.stop) !== 0) || address
    ? -1
    : signedEnd(draft, floor, end);
}

/** `… Name Name/AFP`, `Name | Agency`, `/Agency/Name`: names parted by a slash or bar, one of them an agency's. */
function signedEnd(draft: LayoutDraft, floor: number, end: number): number {
  const { tokens } = draft.document;
  const bits = draft.lexicon.classes.bits;
  let known = false;
  let from = -1;
  for (let i = end - 1; i >= Math.max(floor, end - SIGNED_REACH); i--) {
    if (tokens.code[i] === SLASH || tokens.code[i] === BAR) from = i;
    else if (tokens.kind[i] !== TokenKind.word || !isCapital(draft, i)) break;
    else if ((bits[tokens.word[i]] & LayoutWord.picture) !== 0) known = true;
  }
  return known && from > floor ? from : -1;
}

/** 0 no credit, 1 the name of an agency or a slash between names, 2 words of pictures. */
function creditWeight(draft: LayoutDraft, from: number, to: number): number {
  const { tokens } = draft.document;
  const bits = draft.lexicon.classes.bits;
  let weight = 0;
  for (let i = from; i < to; i++) {
    if (tokens.code[i] === COPYRIGHT) return 2;
    if (tokens.kind[i] !== TokenKind.word) {
      if (tokens.code[i] === STOP && isAddress(draft, i)) weight = 1;
      else if (
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

/** A full stop with words glued to it on both sides. */
function isAddress(draft: LayoutDraft, stop: number): boolean {
  const { kind, start, end } = draft.document.tokens;
  return (
    kind[stop - 1] === TokenKind.word &&
    kind[stop + 1] === TokenKind.word &&
    end[stop - 1] === start[stop] &&
    end[stop] === start[stop + 1]
  );
}

function isCapital(draft: LayoutDraft, token: number): boolean {
  return (draft.document.tokens.shape[token] & 1) !== 0;
}
