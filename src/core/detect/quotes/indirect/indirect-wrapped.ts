import { Shape, TokenKind } from '../../../text/tokens';
import type { IndirectScan } from './indirect-scan';

/** A sentence broken into more lines than this is a list. */
const MOST_LINES = 8;
const COMMA = 0x2c;

/**
 * The last line of the sentence `index`, as an index of sentences: scraped pages break lines inside sentences. A line
 * that ends with a word or a comma goes on in the next where that begins in lower case.
 */
export function lastWrapped({ document, hidden }: IndirectScan, index: number): number {
  const { tokens, sentences } = document;
  let last = index;
  while (last + 1 < sentences.length && last - index < MOST_LINES) {
    const end = sentences.endToken[last];
    const next = sentences.firstToken[last + 1];
    const open = tokens.kind[end - 1] === TokenKind.word || tokens.code[end - 1] === COMMA;
    const lower = tokens.kind[next] === TokenKind.word && !(tokens.shape[next] & Shape.startsUpper);
    if (!open || !lower || hidden[next] === 1 || tokens.kind[end] !== TokenKind.lineBreak) break;
    last++;
  }
  return last;
}
