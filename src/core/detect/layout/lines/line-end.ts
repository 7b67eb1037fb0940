import type { Document } from '../../../text/document';
import { COLON, COMMA, ELLIPSIS, EXCLAMATION, OPEN, QUESTION, STAR, STOP } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import { LineFlag } from './line-flags';

const BRACKET_REACH = 16;
const END_REACH = 8;

/** The flags that tell how the tokens `first` to `last` of a line end, those that `hidden` marks left out. */
export function endFlags(document: Document, first: number, last: number, hidden: Uint8Array): number {
  const { kind, code } = document.tokens;
  let flags = 0;
  let at = last - 1;
  const floor = Math.max(first, last - END_REACH);
  let closer = false;
  // `… tahun depan. *abc`: behind the last stop the letters that stand for who wrote it.
  if (at > first + 1 && kind[at] === TokenKind.word && code[at - 1] === STAR && code[at - 2] === STOP)
    at -= 2;
  while (
    at >= floor &&
    (hidden[at] === 1 ||
      kind[at] === TokenKind.mark ||
      isBracket(code[at]) ||
      // `(*)`
      (code[at] === OPEN && code[at + 1] === STAR) ||
      (kind[at] === TokenKind.punctuation && code[at] === STAR))
  ) {
    if (hidden[at] === 0 && isBracket(code[at])) flags |= LineFlag.endsBracket;
    if (hidden[at] === 0) closer = true;
    at--;
  }
  if ((flags & LineFlag.endsBracket) !== 0 && at >= first && kind[at] !== TokenKind.punctuation)
    at = beforeBracket(document, at, first);
  if (at >= first && kind[at] === TokenKind.punctuation) {
    const c = code[at];
    if (c === STOP || c === ELLIPSIS) {
      flags |= LineFlag.stop;
      if (c === ELLIPSIS || (at > first && code[at - 1] === STOP && kind[at - 1] === TokenKind.punctuation))
        flags |= LineFlag.ellipsis;
    } else if (c === QUESTION || c === EXCLAMATION) flags |= LineFlag.stop | LineFlag.loudStop;
    else if (c === COLON && !closer) flags |= LineFlag.endsColon;
    else if (c === COMMA) flags |= LineFlag.endsComma;
  }
  return flags;
}

/** `)` and `]`. */
function isBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d;
}

/** The last token before the bracket that is open at `at`, closing marks left out: a signature follows the stop. */
function beforeBracket({ tokens }: Document, at: number, first: number): number {
  const floor = Math.max(first, at - BRACKET_REACH);
  let open = at;
  while (open >= floor && tokens.code[open] !== 0x28 && tokens.code[open] !== 0x5b) open--;
  if (open < floor) return at;
  let before = open - 1;
  while (before > first && tokens.kind[before] === TokenKind.mark) before--;
  return before;
}
