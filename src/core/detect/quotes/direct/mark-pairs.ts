import type { Document } from '../../../text/document';
import { lineOfToken } from '../../../text/lines';
import { COLON, COMMA } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import { isLowerCue } from './mark-direction';
import type { MarkPair } from './marks';

/** Sorts by where the pairs open, which most lists are already. */
export function inTextOrder(pairs: MarkPair[]): MarkPair[] {
  for (let k = 1; k < pairs.length; k++)
    if (pairs[k].open < pairs[k - 1].open) return pairs.sort((a, b) => a.open - b.open);
  return pairs;
}

/** `mark` with other ends. Its properties are in the order in which all pairs have them: reading these stays fast. */
export function pairOf(
  { family, paragraphs }: MarkPair,
  open: number,
  first: number,
  close: number,
  closeEnd: number,
  over = paragraphs,
): MarkPair {
  return { open, first, close, closeEnd, family, paragraphs: over };
}

/** `opener` over one more paragraph. */
export function longer(opener: MarkPair, close: number, closeEnd: number): MarkPair {
  return pairOf(opener, opener.open, opener.first, close, closeEnd, opener.paragraphs + 1);
}

/** Of pairs in order, those that do not begin inside an earlier one. */
export function withoutOverlap(pairs: readonly MarkPair[]): MarkPair[] {
  const out: MarkPair[] = [];
  let end = 0;
  for (const pair of pairs) {
    if (pair.open < end) continue;
    out.push(pair);
    end = pair.closeEnd;
  }
  return out;
}

/** `"Saya datang, kata Rina.`: the closing mark is missing before the cue. */
export function closedByCue(document: Document, opener: MarkPair, limit: number): MarkPair | null {
  const { tokens } = document;
  for (let i = opener.first + 1; i + 1 < limit; i++) {
    if (tokens.code[i] !== COMMA || tokens.kind[i] !== TokenKind.punctuation) continue;
    if (isLowerCue(document, i + 1)) return pairOf(opener, opener.open, opener.first, i + 1, i + 1);
  }
  return null;
}

/** A mark that opens its paragraph, or follows a comma or a colon, and is never closed holds the paragraph, where that ends as a sentence does. */
export function closedByParagraph(document: Document, opener: MarkPair): MarkPair | null {
  const { tokens, lines } = document;
  const line = lineOfToken(lines, opener.open);
  const end = lines.endToken[line];
  const code = tokens.code[end - 1];
  const stops = code === 0x2e || code === 0x21 || code === 0x3f;
  const before = opener.open === lines.firstToken[line] ? COLON : tokens.code[opener.open - 1];
  if ((before !== COLON && before !== COMMA) || !stops || end - opener.first < 4) return null;
  return pairOf(opener, opener.open, opener.first, end, end);
}
