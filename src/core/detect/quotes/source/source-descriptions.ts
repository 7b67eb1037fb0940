import type { Document } from '../../../text/document';
import { TokenKind } from '../../../text/tokens';
import { SourceBit } from './source-words';

/** A title of a work is no longer, in tokens. */
const TERM_REACH = 8;

/** `pelantun |"Hujan Malam"| itu`: behind the word that points back to somebody by the title of a work; or 0. */
export function behindTerm({ tokens, lexicon }: Document, first: number, open: number, end: number): number {
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst || open === first || !(bits[tokens.word[first]] & SourceBit.human)) return 0;
  for (let i = open + 1; i + 1 < end && i <= open + TERM_REACH; i++)
    if (tokens.kind[i] === TokenKind.mark) return bits[tokens.word[i + 1]] & SourceBit.closer ? i + 2 : 0;
  return 0;
}

/** `perempuan 31 |tahun| itu`: between a number and the word that points back. */
export function isAge({ tokens, lexicon }: Document, at: number): boolean {
  if (!lexicon.sources.headFirst || tokens.kind[at - 1] !== TokenKind.number || at + 1 >= tokens.length)
    return false;
  return (lexicon.sources.bits[tokens.word[at + 1]] & SourceBit.closer) !== 0;
}

/** `ibu |dua| anak itu`: a number of what somebody has, up to the word that points back. */
export function isDescribed({ tokens, lexicon }: Document, first: number, at: number, end: number): boolean {
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst || at !== first + 1 || at + 2 >= end || !(bits[tokens.word[first]] & SourceBit.human))
    return false;
  return (
    (bits[tokens.word[at]] & SourceBit.indefinite) !== 0 &&
    (bits[tokens.word[at + 2]] & SourceBit.closer) !== 0
  );
}

/** `mantan camat Sukajaya |itu|`: the place of somebody's office, before the word that points back. */
export function isPointed({ tokens, lexicon }: Document, first: number, at: number, end: number): boolean {
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst || at >= end || !(bits[tokens.word[first]] & SourceBit.human)) return false;
  return (bits[tokens.word[at]] & SourceBit.closer) !== 0;
}
