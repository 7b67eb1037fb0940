import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { SourceBit } from './source-words';

/** How long an adverbial between a subject and its verb may be, in tokens. */
const ADVERBIAL_REACH = 14;

/**
 * Where the adverbial begins that stands between a subject and its verb at `cue` with no comma before it:
 * `Rina Wati |dalam sambutannya| mengatakan`, `Rina |saat ditemui di kantornya| mengatakan`; or -1. Its first
 * preposition must stand behind somebody's name or a word that closes a noun phrase, and is the first of the segment.
 */
export function adverbialStart(document: Document, people: People, cue: number, floor: number): number {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst) return -1;
  const reach = Math.max(floor, cue - ADVERBIAL_REACH);
  let start = -1;
  for (let i = cue - 1; i > reach; i--) {
    if (tokens.kind[i] > TokenKind.number) break;
    const b = bits[tokens.word[i]];
    if (b & (SourceBit.relative | SourceBit.breaks | SourceBit.pronoun)) break;
    if (people.mentionAt[i] >= 0) break;
    if (b & SourceBit.outerPreposition && isSubjectEnd(document, people, i - 1)) start = i;
  }
  return start;
}

/** A name, its degree, or a word with a capital or `itu` stands there. */
function isSubjectEnd({ tokens, lexicon }: Document, people: People, at: number): boolean {
  if (people.mentionAt[at] >= 0) return true;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const b = lexicon.sources.bits[tokens.word[at]];
  const subject = SourceBit.closer | SourceBit.human | SourceBit.unnamed | SourceBit.pronoun;
  return (tokens.shape[at] & Shape.startsUpper) !== 0 || (b & subject) !== 0;
}
