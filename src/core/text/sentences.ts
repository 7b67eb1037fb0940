import { STOP } from './punctuation';
import { Shape, TokenKind, type Tokens } from './tokens';
import type { WordSet } from './word-set';

/**
 * The sentences of a text, in order; none runs over a line break. One array a property, plain ones for the few of an article:
 * `firstToken` (inclusive) and `endToken` (exclusive); `ofToken` gives a token's sentence.
 */
export interface Sentences {
  readonly length: number;
  readonly firstToken: readonly number[];
  readonly endToken: readonly number[];
  /** Sentence index of each token; a line break counts to the sentence before it. */
  readonly ofToken: Uint32Array;
}

const CLOSING_BRACKET = 0x29;

/**
 * Splits at final punctuation and at line breaks; `abbreviations` are the words whose full stop ends nothing, `capital`
 * those of them that are words of their own without a capital.
 */
export function splitSentences(tokens: Tokens, abbreviations: WordSet, capital: WordSet): Sentences {
  const { length, kind, ends, endCount, sentence } = tokens;
  const firstToken: number[] = [];
  const endToken: number[] = [];
  let from = 0;
  // A row of stops is walked once, not again from each of them.
  let closed = 0;
  const close = (end: number): void => {
    if (end === from) return;
    for (let i = from; i < end; i++) sentence[i] = firstToken.length;
    firstToken.push(from);
    endToken.push(end);
  };
  for (let k = 0; k < endCount; k++) {
    const i = ends[k];
    if (i < from) continue;
    if (kind[i] === TokenKind.lineBreak) {
      close(i);
      sentence[i] = Math.max(0, firstToken.length - 1);
      from = i + 1;
    } else {
      if (i >= closed) closed = afterClosers(tokens, i + 1);
      if (!startsSentence(tokens, i, closed, abbreviations, capital)) continue;
      close(closed);
      from = closed;
    }
  }
  close(length);
  return { length: firstToken.length, firstToken, endToken, ofToken: sentence.subarray(0, length) };
}

/** Full stop, question mark, exclamation mark, ellipsis. */
function isEnder(code: number): boolean {
  return code === STOP || code === 0x3f || code === 0x21 || code === 0x2026;
}

/** Brackets and marks that follow the stop without a space close what it ended. */
function afterClosers(tokens: Tokens, at: number): number {
  while (
    at < tokens.length &&
    tokens.start[at] === tokens.end[at - 1] &&
    (tokens.kind[at] === TokenKind.mark ||
      (tokens.kind[at] === TokenKind.punctuation &&
        (tokens.code[at] === 0x29 || tokens.code[at] === 0x5d || isEnder(tokens.code[at]))))
  )
    at++;
  return at;
}

function startsSentence(
  tokens: Tokens,
  stop: number,
  next: number,
  abbreviations: WordSet,
  capital: WordSet,
): boolean {
  if (next >= tokens.length || tokens.kind[next] === TokenKind.lineBreak) return false; // closed there anyway
  const kind = tokens.kind[next];
  const gap = tokens.start[next] > tokens.end[next - 1];
  const upper = kind === TokenKind.word && (tokens.shape[next] & Shape.startsUpper) !== 0;
  if (!gap) return upper && next === stop + 1 && hasLostSpace(tokens, stop, abbreviations);
  if (kind === TokenKind.word && !upper) return false;
  if (kind === TokenKind.punctuation && next === stop + 1) return false;
  if (tokens.code[stop] !== STOP || stop === 0) return true;
  const before = stop - 1;
  if (tokens.kind[before] !== TokenKind.word || tokens.end[before] !== tokens.start[stop]) return true;
  const large = (tokens.shape[before] & Shape.startsUpper) !== 0;
  if (large && tokens.end[before] - tokens.start[before] === 1) return false;
  const word = tokens.word[before];
  // `He said no. |Then|`, but `no. |10|`
  return !abbreviations.has(word) || (!large && upper && capital.has(word));
}

/** `selesai.Kemudian`, `ke Rusia.Hingga saat ini`; not a web address (`detik.com`, `Tempo.Co`) nor an abbreviation (`J.K.`, `Prof.Rina`). */
function hasLostSpace(tokens: Tokens, stop: number, abbreviations: WordSet): boolean {
  const before = stop - 1;
  if (before < 0) return false;
  const letters = tokens.shape[before] & (Shape.startsUpper | Shape.hasLower);
  const isWord = tokens.kind[before] === TokenKind.word;
  if (isWord && letters === Shape.hasLower && tokens.end[before] - tokens.start[before] > 2) return true;
  const isName = isWord && letters !== 0 && tokens.end[before] - tokens.start[before] > 2;
  const closes = tokens.code[before] === CLOSING_BRACKET;
  const next = stop + 1;
  return (
    (closes || (isName && !abbreviations.has(tokens.word[before]))) &&
    (tokens.shape[next] & Shape.hasLower) !== 0 &&
    tokens.end[next] - tokens.start[next] > 3 &&
    next + 1 < tokens.length &&
    tokens.start[next + 1] > tokens.end[next]
  );
}
