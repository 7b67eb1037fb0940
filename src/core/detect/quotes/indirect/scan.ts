import { ByteRoom } from '../../../text/byte-room';
import type { Document } from '../../../text/document';
import { TokenKind } from '../../../text/tokens';
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
  /** The reports found so far. */
  readonly found: QuoteCandidate[];
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
  return { document, people, hidden, taken, found: [] };
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
