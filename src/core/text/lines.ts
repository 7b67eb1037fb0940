import { TokenKind, type Tokens } from './tokens';

/**
 * The lines of a text that hold more than white space, in order. In scraped text a line is a paragraph.
 * One array a property, plain ones: for the few lines of an article typed ones cost more to make than to read.
 * `start` and `end` are UTF-16 offsets without surrounding white space,
 * `firstToken` (inclusive) and `endToken` (exclusive) the line's tokens.
 */
export interface Lines {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly firstToken: readonly number[];
  readonly endToken: readonly number[];
}

/** Collects the non-blank lines. `\r\n`, `\n` and a lone `\r` each end a line. */
export function splitLines(tokens: Tokens): Lines {
  const most = tokens.lineBreaks + 1;
  const start = new Array<number>(most);
  const end = new Array<number>(most);
  const firstToken = new Array<number>(most);
  const endToken = new Array<number>(most);
  let length = 0;
  let first = 0;
  for (let k = 0; k < most; k++) {
    const atEnd = k === tokens.lineBreaks;
    const i = atEnd ? tokens.length : tokens.kind.indexOf(TokenKind.lineBreak, first);
    if (i > first) {
      start[length] = tokens.start[first];
      end[length] = tokens.end[i - 1];
      firstToken[length] = first;
      endToken[length++] = i;
    }
    first = i + 1;
  }
  start.length = end.length = firstToken.length = endToken.length = length;
  return { length, start, end, firstToken, endToken };
}

/** Index of the line that holds token `token`, or of the line before it where it is a line break. */
export function lineOfToken(lines: Lines, token: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.firstToken[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
