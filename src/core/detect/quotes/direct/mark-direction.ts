import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import { QuoteWord } from '../quote-words';

/** Marks that can close each other. In scraped text `“`, `”`, `„` and `"` stand for one another. */
export const MarkFamily = { none: 0, double: 1, guillemet: 2, corner: 3, single: 4, damaged: 5 } as const;

export const Direction = { either: 0, opens: 1, closes: 2, neither: 3 } as const;

/** The family of each UTF-16 code unit. */
const families = new Uint8Array(0x10000);
const fill = (marks: string, family: number): void => {
  for (const mark of marks) families[mark.charCodeAt(0)] = family;
};
fill('"″“”„‟〝〞＂', MarkFamily.double);
fill('«»', MarkFamily.guillemet);
fill('「」『』', MarkFamily.corner);
fill("'`´‘’‚‛‹›", MarkFamily.single);
fill('\uFFFD', MarkFamily.damaged);

/** The family of the mark at tokens `at` to `end`; two single ones without a space between make a double one. */
export function familyOf({ tokens, text }: Document, at: number, end: number): number {
  const family = families[text.charCodeAt(tokens.start[at])];
  return family === MarkFamily.single && tokens.end[end - 1] - tokens.start[at] === 2
    ? MarkFamily.double
    : family;
}

/** The token after the mark at `at`: `’’` is one mark in two tokens. */
export function endOfMark({ tokens, text }: Document, at: number): number {
  const next = at + 1;
  if (next >= tokens.length || tokens.kind[next] !== TokenKind.mark) return next;
  const first = text.charCodeAt(tokens.start[at]);
  const doubled =
    tokens.start[next] === tokens.start[at] + 1 &&
    text.charCodeAt(tokens.start[next]) === first &&
    families[first] === MarkFamily.single;
  return doubled ? next + 1 : next;
}

const OPENING = 1;
const CLOSING = 2;
/** Which side of a mark punctuation stands on. */
const sides = new Uint8Array(0x10000);
for (const c of '([{-–—―/=>+') sides[c.charCodeAt(0)] |= OPENING;
for (const c of '.,;:!?)]}…-–—―/<') sides[c.charCodeAt(0)] |= CLOSING;

/**
 * Whether the mark at tokens `at` to `end` opens or closes, from the space around it and its neighbours; `inner` says
 * which way the mark directly before it went, should one stand there.
 */
export function directionOf(document: Document, at: number, end: number, inner: number): number {
  const { tokens } = document;
  const left = attachedLeft(document, at);
  const right = attachedRight(document, end);
  const before = tokens.kind[at - 1];
  const after = tokens.kind[end];
  const openLeft =
    !left ||
    (before === TokenKind.punctuation && (sides[tokens.code[at - 1]] & OPENING) !== 0) ||
    (before === TokenKind.mark && inner === Direction.opens);
  const closeRight =
    !right ||
    (after === TokenKind.punctuation && (sides[tokens.code[end]] & CLOSING) !== 0) ||
    after === TokenKind.clitic;
  if (before === TokenKind.punctuation && isLowerCue(document, end)) return Direction.closes;
  if (openLeft && !closeRight) return Direction.opens;
  if (!openLeft && closeRight) return Direction.closes;
  // A comma or a stop and then a word without a space: the space was lost after the mark.
  if (left && right && before === TokenKind.punctuation && (sides[tokens.code[at - 1]] & CLOSING) !== 0)
    return Direction.closes;
  return left && right && !openLeft ? Direction.neither : Direction.either;
}

/** `kata Rina` never begins a quotation, so the mark before it closes, wherever its space stands. */
export function isLowerCue(document: Document, at: number): boolean {
  const { tokens, lexicon } = document;
  if (at >= tokens.length || tokens.kind[at] !== TokenKind.word) return false;
  const bits = lexicon.quotes.classes.bits[tokens.word[at]];
  return (
    (bits & (QuoteWord.bare | QuoteWord.fused)) !== 0 &&
    (bits & QuoteWord.speech) !== 0 &&
    (tokens.shape[at] & Shape.startsUpper) === 0
  );
}

function attachedLeft(document: Document, at: number): boolean {
  const { tokens } = document;
  return at > 0 && tokens.end[at - 1] === tokens.start[at] && tokens.kind[at - 1] !== TokenKind.lineBreak;
}

function attachedRight(document: Document, end: number): boolean {
  const { tokens } = document;
  return (
    end < tokens.length &&
    tokens.start[end] === tokens.end[end - 1] &&
    tokens.kind[end] !== TokenKind.lineBreak
  );
}
