import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { TokenRange } from './source-forward';
import { SourceBit } from './source-words';

/** How many words a name has that is known nowhere. */
const LONGEST_NAME = 3;

/** One to three capitalised words that are no body, no place and no office: somebody whose name is known nowhere. */
export function isUnknownName({ tokens, lexicon }: Document, first: number, end: number): boolean {
  if (!lexicon.sources.headFirst || end - first > LONGEST_NAME) return false;
  const { begins } = lexicon.people;
  for (let i = first; i < end; i++) {
    const word = tokens.word[i];
    const shape = tokens.shape[i] & (Shape.startsUpper | Shape.hasLower | Shape.upperInside);
    if (shape !== (Shape.startsUpper | Shape.hasLower)) return false;
    if (begins[word] !== 0 || lexicon.sources.bits[word] !== 0) return false;
  }
  return true;
}

/** `tulis |@kabar_kota|`: an account by its name. */
export function handleAt({ tokens }: Document, at: number, end: number): TokenRange | null {
  let close = at + 1;
  while (close < end && tokens.start[close] === tokens.end[close - 1] && tokens.code[close] !== COMMA)
    close++;
  while (close > at + 1 && tokens.kind[close - 1] === TokenKind.punctuation) close--;
  return close > at + 1 ? { first: at, end: close } : null;
}

/** `perempuan 31 |tahun| itu`: between a number and the word that points back. */
export function isAge({ tokens, lexicon }: Document, at: number): boolean {
  if (!lexicon.sources.headFirst || tokens.kind[at - 1] !== TokenKind.number || at + 1 >= tokens.length)
    return false;
  return (lexicon.sources.bits[tokens.word[at + 1]] & SourceBit.closer) !== 0;
}
