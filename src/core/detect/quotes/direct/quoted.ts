import type { Document } from '../../../text/document';
import { COLON, COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import { QuoteWord } from '../quote-words';
import { MarkFamily } from './mark-direction';
import type { MarkPair } from './marks';

/** What stands between two marks, and around them. */
export interface Quoted {
  readonly pair: MarkPair;
  /** All pairs of the text, and which of them this is. */
  readonly pairs: readonly MarkPair[];
  readonly index: number;
  /** Words between the marks, counted up to `ENOUGH`. */
  readonly words: number;
  readonly single: boolean;
  /** Begins as a sentence does. */
  readonly startsUpper: boolean;
  /** The last thing inside the marks is a comma: the sentence goes on with its attribution. */
  readonly endsWithComma: boolean;
  /** Ends with a comma or a stop, inside the marks or right behind. */
  readonly endsAsSpeech: boolean;
  /** Ends with a stop, a question mark or an exclamation mark, inside or right behind. */
  readonly endsSentence: boolean;
  /** Nothing of a sentence stands before it. */
  readonly opensSentence: boolean;
  /** Nothing of a sentence stands behind it. */
  readonly closesSentence: boolean;
  /** A comma, a colon or a word like `bahwa` stands right before it. */
  readonly introduced: boolean;
  /** First token of its sentence, and the token behind what follows it in its sentence. */
  readonly left: number;
  readonly right: number;
}

/** A long quotation is speech however it goes on: its head is enough. */
const ENOUGH = 60;
/** How far around a quotation its attribution is looked for, in tokens. */
const REACH = 60;

/** Describes the pair `index` of `pairs`. */
export function describeQuoted(document: Document, pairs: readonly MarkPair[], index: number): Quoted {
  const { tokens } = document;
  const pair = pairs[index];
  let words = 0;
  let first = -1;
  for (let i = pair.first; i < pair.close && words < ENOUGH; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
    if (first < 0) first = i;
    words++;
  }
  const last = pair.close > pair.first ? tokens.code[lastInside(document, pair)] : 0;
  const behind = pair.closeEnd < tokens.length ? tokens.code[pair.closeEnd] : 0;
  const endsSentence = isStop(last) || isStop(behind);
  const after = pair.closeEnd + (isStop(behind) ? 1 : 0);
  const { left, opensSentence } = leftOf(document, pair);
  const right = rightOf(document, pairs, index);
  return {
    pair,
    pairs,
    index,
    words,
    single: pair.family === MarkFamily.single,
    startsUpper:
      first >= 0 &&
      (tokens.kind[first] === TokenKind.number || (tokens.shape[first] & Shape.startsUpper) !== 0),
    endsWithComma: last === COMMA,
    endsAsSpeech: endsSentence || last === COMMA || behind === COMMA,
    endsSentence,
    opensSentence,
    closesSentence: after >= right || (isStop(last) && right === pair.closeEnd),
    introduced: isIntroduced(document, pair.open, left),
    left,
    right,
  };
}

export function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** The last token inside that is no mark: `…pergi.'"` ends with a stop. */
function lastInside(document: Document, pair: MarkPair): number {
  let at = pair.close - 1;
  while (at > pair.first && document.tokens.kind[at] === TokenKind.mark) at--;
  return at;
}

/** Where the sentence begins that the quotation stands in; quotations before it in that sentence are passed over. */
function leftOf(document: Document, pair: MarkPair): { left: number; opensSentence: boolean } {
  const { tokens, sentences } = document;
  const { open } = pair;
  const left = Math.max(sentences.firstToken[sentences.ofToken[open]], open - REACH);
  const before = open - 1;
  const opensSentence =
    left === open ||
    tokens.kind[before] === TokenKind.lineBreak ||
    (tokens.kind[before] === TokenKind.punctuation && isStop(tokens.code[before])) ||
    // `- "…"`: a dash or a bullet opens the line.
    (before === left && tokens.kind[before] === TokenKind.punctuation && tokens.code[before] !== 0x28);
  return { left, opensSentence };
}

/** Where the sentence ends that goes on behind the quotation, at the next quotation at the latest. */
function rightOf(document: Document, pairs: readonly MarkPair[], index: number): number {
  const { tokens, sentences } = document;
  const { closeEnd, close } = pairs[index];
  if (closeEnd >= tokens.length || tokens.kind[closeEnd] === TokenKind.lineBreak) return closeEnd;
  const sentence = sentences.ofToken[closeEnd];
  // `…." Rina said`: behind a full stop a new sentence begins; behind `?` and `!` it may be the attribution.
  const newSentence = sentence !== sentences.ofToken[close - 1] && tokens.code[close - 1] === 0x2e;
  if (newSentence) return closeEnd;
  const next = index + 1 < pairs.length ? pairs[index + 1].open : tokens.length;
  return Math.min(sentences.endToken[sentence], next, closeEnd + REACH);
}

function isIntroduced(document: Document, open: number, left: number): boolean {
  const { tokens, lexicon } = document;
  const before = open - 1;
  if (before < left) return false;
  if (tokens.kind[before] === TokenKind.punctuation)
    return tokens.code[before] === COMMA || tokens.code[before] === COLON;
  return (lexicon.quotes.classes.bits[tokens.word[before]] & QuoteWord.complementizer) !== 0;
}
