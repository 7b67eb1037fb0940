import { ByteRoom } from '../../../text/byte-room';
import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import type { QuoteCandidate } from '../quote-candidate';

export const COMMA = 0x2c;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;

/** What every step of looking for indirect quotes reads. */
export interface IndirectScan {
  readonly document: Document;
  readonly people: People;
  /** 1 for tokens of boilerplate. */
  readonly hidden: Uint8Array;
  /** 1 for tokens of direct quotes, and of lists that have been read. */
  readonly taken: Uint8Array;
}

/** No report is followed further than this many tokens. */
export const REPORT_REACH = 120;

const room = new ByteRoom();

export function indirectScan(
  document: Document,
  people: People,
  hidden: Uint8Array,
  direct: readonly QuoteCandidate[],
): IndirectScan {
  const taken = room.zeros(document.tokens.length);
  for (const quote of direct) taken.fill(1, quote.firstToken, quote.endToken);
  return { document, people, hidden, taken };
}

/** Whether token `at` is the punctuation `code`. */
export function isPunctuation({ document: { tokens } }: IndirectScan, at: number, code: number): boolean {
  return tokens.code[at] === code && tokens.kind[at] === TokenKind.punctuation;
}

/** The last token of the sentence that is no final punctuation, plus one. */
export function bareEnd({ document: { tokens } }: IndirectScan, first: number, end: number): number {
  let at = end;
  while (
    at > first &&
    (tokens.kind[at - 1] === TokenKind.punctuation || tokens.kind[at - 1] === TokenKind.mark)
  ) {
    const code = tokens.code[at - 1];
    if (code === 0x29 || code === 0x25 || code === 0x5d) break;
    at--;
  }
  return at;
}

/** Token `at` is neither quoted nor boilerplate. */
export function isFree({ taken, hidden }: IndirectScan, at: number): boolean {
  return taken[at] === 0 && hidden[at] === 0;
}

const DASHES = new Set([0x2d, 0x2013, 0x2014, 0x2015]);
const DATELINE_REACH = 12;

/** Behind a dateline such as `BANDUNG, Kabar Kita -` at the head of a paragraph; `first` where there is none. */
export function afterDateline({ document }: IndirectScan, first: number, end: number): number {
  const { tokens } = document;
  if (first > 0 && tokens.kind[first - 1] !== TokenKind.lineBreak) return first;
  const reach = Math.min(end - 1, first + DATELINE_REACH);
  for (let i = first; i < reach; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.word && !(tokens.shape[i] & Shape.startsUpper)) return first;
    if (kind !== TokenKind.punctuation || !DASHES.has(tokens.code[i])) continue;
    return i > first && tokens.end[i - 1] < tokens.start[i] ? i + 1 : first;
  }
  return first;
}
