import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { Begin } from '../../people/people-words';
import { isUnknownName } from './source-asides';
import type { TokenRange } from './source-forward';
import { SourceBit } from './source-words';

const COMMA = 0x2c;
const OPEN = 0x28;
const STOP = 0x2e;
const SOMEBODY = SourceBit.human | SourceBit.unnamed | SourceBit.party;

/** A title or a noun for somebody: `saksi`, `warga`, `pelatih`. */
export function isSomebodyNoun({ tokens, lexicon }: Document, at: number): boolean {
  const title = lexicon.people.begins[tokens.word[at]] & Begin.head;
  return title !== 0 || (lexicon.sources.bits[tokens.word[at]] & SOMEBODY) !== 0;
}

/**
 * `kata sopir bus, |Tukinem|, …`: a name that is known nowhere, in apposition to the noun phrase from `first` to `at`,
 * before a comma, a bracket or the end; or null.
 */
export function unknownBehind(
  document: Document,
  people: People,
  first: number,
  at: number,
  end: number,
): TokenRange | null {
  const { tokens, lexicon } = document;
  if (!lexicon.sources.headFirst || at + 1 >= end || tokens.code[at] !== COMMA) return null;
  if (people.mentionAt[at - 1] >= 0 || !isSomebodyNoun(document, first)) return null;
  let close = at + 1;
  while (close < end && tokens.shape[close] & Shape.startsUpper && people.mentionAt[close] < 0) close++;
  if (close === at + 1) return null;
  const ends =
    close >= end ||
    tokens.kind[close] === TokenKind.lineBreak ||
    tokens.code[close] === COMMA ||
    tokens.code[close] === OPEN ||
    tokens.code[close] === STOP;
  const name = { first: at + 1, end: close };
  return ends && isUnknownName(document, name) ? name : null;
}
