import { TokenKind } from '../../../text/tokens';
import { SourceBit } from '../source/source-words';
import type { IndirectScan } from './indirect-scan';

/** `at least 40 people`, `about a dozen`, `over 300`: a preposition that only rounds the number behind it. */
export function opensAmount({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const { rounding, roundingEnds } = lexicon.indirect;
  if (at + 2 >= tokens.length || !rounding.has(tokens.word[at])) return false;
  const number = roundingEnds.has(tokens.word[at + 1]) ? at + 2 : at + 1;
  if (tokens.kind[number] === TokenKind.number) return true;
  const b = lexicon.sources.bits[tokens.word[number]];
  return (b & SourceBit.indefinite) !== 0 && (!(b & SourceBit.article) || number > at + 1);
}

/** An adverbial or a conjunction begins at `at`. */
export function startsAside(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const b = lexicon.sources.bits[tokens.word[at]];
  if (opensAmount(scan, at)) return false;
  return (
    (b & (SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.coordinator)) !== 0 &&
    (b & SourceBit.determiner) === 0
  );
}
