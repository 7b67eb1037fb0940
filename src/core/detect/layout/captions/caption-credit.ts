import { BAR, COPYRIGHT, SLASH, STOP } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { wordBehindHump } from '../lines/glued-words';
import { LineFlag } from '../lines/line-flags';
import { isProse } from '../lines/line-shape';
import { creditStart as signatureStart } from '../tail/credits';
import { creditAfterStop } from './credit-after-stop';

const CREDIT_REACH = 18;
const SIGNED_REACH = 10;
/** `Name Name | Outlet | Agency` */
const MOST_BARS = 2;
const OPENERS = new Set([0x28, 0x5b]);

/** The token at which the credit that ends line `line` begins, or -1. `beforeBody`: no paragraph stands above. */
export function creditStart(draft: LayoutDraft, line: number, beforeBody: boolean): number {
  const { document, features, lexicon } = draft;
  const { tokens, lines } = document;
  const { bits } = lexicon.classes;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  const floor = Math.max(first, end - CREDIT_REACH);
  const prose = isProse(features, line);
  const bracketed = (features.flags[line] & LineFlag.endsBracket) !== 0;
  const address = (features.flags[line] & LineFlag.address) !== 0;
  const closingSlash = tokens.code[end - 1] === SLASH && !address;
  const mayHold = bracketed || closingSlash || (features.flags[line] & LineFlag.copyright) !== 0;
  for (let i = end - 2; mayHold && i >= floor; i--) {
    const code = tokens.code[i];
    if (code === COPYRIGHT && i > first) return prose && !beforeBody ? -1 : i;
    const opens = (bracketed && OPENERS.has(code)) || (closingSlash && code === SLASH && i < end - 1);
    if (!opens) continue;
    const weight = creditWeight(draft, i + 1, end - 1);
    // Under the article an agency alone in brackets signs the article.
    if (weight === 0 || (i === first && weight === 1 && !beforeBody)) return -1;
    // Codes behind the end of a sentence sign the article: `… (abc/DE-1)`.
    if (prose && features.pictureWords[line] === 0 && signatureStart(tokens, lexicon, first, end) === i)
      return -1;
    if (prose && !beforeBody && areAgencies(draft, i + 1, end - 1)) return -1;
    return weight > 1 || beforeBody || !prose ? i : -1;
  }
  const open = (features.flags[line] & LineFlag.stop) === 0;
  const afterStop = creditAfterStop(draft, line);
  if (afterStop >= 0) return afterStop;
  if (features.pictureWords[line] === 0 && !open) return -1;
  // `… Credit: EPA` and `… Foto: Name` at the end of a line, `… on SundayCredit: EPA` where the space was lost.
  for (let i = end - 2; i > Math.max(floor, first + 1); i--) {
    const colon = tokens.code[i + 1] === 0x3a;
    if (
      (!colon && (tokens.code[i + 1] !== STOP || tokens.code[i + 2] !== STOP)) ||
      tokens.kind[i] !== TokenKind.word
    )
      continue;
    const apart = i > first + 5 || tokens.code[i - 1] === STOP;
    if (apart && (bits[tokens.word[i]] & LayoutWord.picture) !== 0) return i;
    // `… in the square. Source: Outlet`
    if (beforeBody && colon && tokens.code[i - 1] === STOP && namesSource(draft, i, end)) return i;
    const glued = colon ? wordBehindHump(document.text, tokens.start[i], tokens.end[i]) : 0;
    if ((bits[glued] & LayoutWord.picture) !== 0) return i;
  }
  return (prose && (features.flags[line] & LineFlag.stop) !== 0) || address
    ? -1
    : signedEnd(draft, floor, end);
}

function namesSource({ document, lexicon }: LayoutDraft, at: number, end: number): boolean {
  return lexicon.lines.match(document.tokens, at, end)?.value.field === 'source';
}

/** `… Name Name/AFP`, `Name | Agency`, `/Agency/Name`: names parted by a slash or bar, one of them an agency's. */
function signedEnd(draft: LayoutDraft, floor: number, end: number): number {
  const { tokens } = draft.document;
  const bits = draft.lexicon.classes.bits;
  let known = false;
  let from = -1;
  let bars = 0;
  for (let i = end - 1; i >= Math.max(floor, end - SIGNED_REACH); i--) {
    // So many bars part the links of a menu.
    if (tokens.code[i] === BAR && ++bars > MOST_BARS) return -1;
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
      // `(Photo by Name)`, `(Image via Outlet)`, `(Courtesy of Name)`
      const of = LayoutWord.byline | LayoutWord.picture | LayoutWord.titleWord;
      if (i === from && isCapital(draft, i) && (bits[tokens.word[i + 1]] & of) !== 0) return 2;
      weight = 1;
    }
  }
  return weight;
}

/** `Reuters/AP/Xinhua`: agencies alone, which sign the paragraph above, not a picture. */
function areAgencies(draft: LayoutDraft, from: number, to: number): boolean {
  const { tokens } = draft.document;
  let agencies = 0;
  let at = from;
  while (at < to) {
    const after = draft.lexicon.agencies.matchPrefix(tokens, at, to);
    if (after > at) agencies++;
    else if (after === at && tokens.kind[at] === TokenKind.word && agencies < 2) return false;
    at = Math.max(after, at + 1);
  }
  return agencies >= 2;
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
