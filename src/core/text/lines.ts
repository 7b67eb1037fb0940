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
  const start: number[] = [];
  const end: number[] = [];
  const firstToken: number[] = [];
  const endToken: number[] = [];
  let first = 0;
  for (let k = 0; k <= tokens.endCount; k++) {
    const i = k === tokens.endCount ? tokens.length : tokens.ends[k];
    if (i < tokens.length && tokens.kind[i] !== TokenKind.lineBreak) continue;
    if (i > first) {
      start.push(tokens.start[first]);
      end.push(tokens.end[i - 1]);
      firstToken.push(first);
      endToken.push(i);
    }
    first = i + 1;
  }
  return { length: start.length, start, end, firstToken, endToken };
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
