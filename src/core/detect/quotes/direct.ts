import type { Evidence } from '../../article';
import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import { type Attribution, attributionOf } from './attribution';
import { isSpeech } from './direct-refine';
import type { MarkPair, Marks } from './marks';
import type { QuoteCandidate } from './quote-candidate';
import { relayingOutlet } from './relay';

/** What stands between two marks, and around them. */
export interface Quoted {
  readonly pair: MarkPair;
  /** The pairs before and after, where there are. */
  readonly previous: MarkPair | null;
  readonly next: MarkPair | null;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Begins as a sentence does. */
  readonly startsUpper: boolean;
  /** Ends with a stop, a question mark, an exclamation mark or a comma inside the marks, or a comma right behind. */
  readonly endsAsSpeech: boolean;
  /** Ends with a stop, a question mark or an exclamation mark, inside or right behind. */
  readonly endsSentence: boolean;
  /** Nothing of a sentence stands before it. */
  readonly opensSentence: boolean;
  /** Nothing of a sentence stands behind it. */
  readonly closesSentence: boolean;
  /** It is all of its paragraph. */
  readonly alone: boolean;
}

/** Finds the pairs of marks that hold somebody's words, each with its attribution. Linear in the tokens. */
export function findDirectQuotes(document: Document, people: People, marks: Marks): QuoteCandidate[] {
  const found: QuoteCandidate[] = [];
  const { pairs } = marks;
  for (let k = 0; k < pairs.length; k++) {
    const quoted = describe(document, pairs[k], pairs[k - 1] ?? null, pairs[k + 1] ?? null);
    if (quoted.words === 0) continue;
    const attribution = attributionOf(document, people, quoted);
    if (!isSpeech(document, quoted, attribution)) continue;
    found.push(candidate(document, people, quoted, attribution));
  }
  return found;
}

function candidate(
  document: Document,
  people: People,
  quoted: Quoted,
  attribution: Attribution,
): QuoteCandidate {
  const { pair } = quoted;
  const { tokens, text } = document;
  const evidence: Evidence[] = [{ why: pair.closeEnd === pair.close ? 'mark-unclosed' : 'quotation-marks' }];
  if (pair.paragraphs > 1) evidence.push({ why: 'runs-over-paragraphs', text: String(pair.paragraphs) });
  const { cueFirst, cueEnd } = attribution;
  if (cueEnd > cueFirst) {
    const start = tokens.start[cueFirst];
    const end = tokens.end[cueEnd - 1];
    evidence.push({ why: `cue-${attribution.where}`, text: text.slice(start, end), start, end });
  } else if (attribution.where !== 'none') evidence.push({ why: `attribution-${attribution.where}` });
  return {
    type: 'direct',
    fragment: isFragment(quoted, attribution),
    firstToken: pair.open,
    endToken: pair.closeEnd,
    cueFirst,
    cueEnd,
    reference: attribution.reference,
    source: attribution.source,
    via: relayingOutlet(document, people, quoted, attribution),
    evidence,
  };
}

function isFragment(quoted: Quoted, attribution: Attribution): boolean {
  if (quoted.opensSentence || attribution.where === 'introduced') return false;
  return !quoted.startsUpper || !quoted.endsAsSpeech;
}

function describe(
  document: Document,
  pair: MarkPair,
  previous: MarkPair | null,
  next: MarkPair | null,
): Quoted {
  const { tokens, lines, sentences } = document;
  let words = 0;
  let capitals = 0;
  let firstWord = -1;
  // A long quotation is speech however it goes on: its head is enough.
  for (let i = pair.first; i < pair.close && words < 60; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
    if (firstWord < 0) firstWord = i;
    words++;
    if (kind === TokenKind.number || tokens.shape[i] & 1) capitals++;
  }
  const startsUpper =
    firstWord >= 0 && (tokens.kind[firstWord] === TokenKind.number || (tokens.shape[firstWord] & 1) !== 0);
  const last = pair.close > pair.first ? tokens.code[pair.close - 1] : 0;
  const behind = pair.closeEnd < tokens.length ? tokens.code[pair.closeEnd] : 0;
  const stops = isStop(last) || isStop(behind);
  const line = sentences.firstToken[sentences.ofToken[pair.open]];
  const after = pair.closeEnd + (isStop(behind) ? 1 : 0);
  const opensSentence = line === pair.open || opensAfter(document, pair.open);
  const endsLine = after >= tokens.length || tokens.kind[after] === TokenKind.lineBreak;
  const closesSentence =
    endsLine ||
    (stops &&
      after < tokens.length &&
      sentences.ofToken[after] !== sentences.ofToken[Math.max(pair.close - 1, 0)]);
  return {
    pair,
    previous,
    next,
    words,
    capitals,
    startsUpper,
    endsAsSpeech: stops || last === COMMA || behind === COMMA,
    endsSentence: stops,
    opensSentence,
    closesSentence,
    alone:
      endsLine && (pair.open === 0 || tokens.kind[pair.open - 1] === TokenKind.lineBreak) && lines.length > 0,
  };
}

const COMMA = 0x2c;

export function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** A line break, a dash or the stop of a sentence before the mark. */
function opensAfter(document: Document, open: number): boolean {
  const { tokens } = document;
  if (open === 0 || tokens.kind[open - 1] === TokenKind.lineBreak) return true;
  return tokens.kind[open - 1] === TokenKind.punctuation && isStop(tokens.code[open - 1]);
}
