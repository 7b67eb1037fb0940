import type { Document } from '../../../text/document';
import { SourceBit } from './source-words';

/** `mantan camat Sukajaya |itu|`: the place of somebody's office, before the word that points back. */
export function isPointed({ tokens, lexicon }: Document, first: number, at: number, end: number): boolean {
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst || at >= end || !(bits[tokens.word[first]] & SourceBit.human)) return false;
  return (bits[tokens.word[at]] & SourceBit.closer) !== 0;
}
