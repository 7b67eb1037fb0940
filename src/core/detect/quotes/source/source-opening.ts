import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { IndirectBit } from '../indirect/indirect-words';
import { isAdverb } from './source-asides';
import { type SourcePhrase, sourceAfter } from './source-phrase';
import { SourceBit } from './source-words';

/** Shorter words with the beginning or the ending of a verb are mostly something else. */
const SHORTEST_VERB = 5;

/** The subject that begins at `from` and ends before the first verb of its clause: `|The council| issued a statement`. */
export function openingSource(
  document: Document,
  people: People,
  from: number,
  limit: number,
): SourcePhrase | null {
  if (from >= limit) return null;
  const { tokens, lexicon } = document;
  let end = verbFrom(document, people, from, limit);
  // `The council |flatly| denied`
  while (end > from + 1 && end < limit && people.mentionAt[end - 1] < 0) {
    if (!isAdverb(document, end - 1) && !(lexicon.sources.bits[tokens.word[end - 1]] & SourceBit.filler))
      break;
    end--;
  }
  return sourceAfter(document, people, from, end);
}

/** The first verb behind a subject that begins at `from`: `The council |issued| …`; else `end`. */
function verbFrom(document: Document, people: People, from: number, end: number): number {
  const { tokens, lexicon } = document;
  for (let i = from + 1; i < end; i++) {
    // `pejabat yang mengurus izin itu`: the first verbs are those of a clause inside the phrase.
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.relative) return end;
    const predicate = lexicon.indirect.bits[tokens.word[i]] & IndirectBit.predicate;
    if (people.mentionAt[i] >= 0 || (predicate && lexicon.sources.headFirst)) continue;
    if (isVerbWord(document, i)) return i;
  }
  return end;
}

/** Whether the word at `at`, which another precedes, looks like a finite verb: by a list, its beginning or its ending. */
function isVerbWord({ text, tokens, lexicon }: Document, at: number): boolean {
  const { bits, complementVerbs, verbEndings, verbPrefixes, noVerbs } = lexicon.indirect;
  if (tokens.kind[at] !== TokenKind.word || tokens.shape[at] & Shape.startsUpper) return false;
  if (bits[tokens.word[at]] & IndirectBit.predicate) return true;
  if (noVerbs.has(tokens.word[at]) || tokens.end[at] - tokens.start[at] < SHORTEST_VERB) return false;
  // `Kota Lama |berupaya|`, `warga itu |berupaya|`, but `warga berinisial RS`
  const before = lexicon.sources.bits[tokens.word[at - 1]];
  const sure = before & SourceBit.closer || tokens.shape[at - 1] & Shape.startsUpper;
  for (const prefix of sure ? verbPrefixes : complementVerbs)
    if (text.startsWith(prefix, tokens.start[at])) return true;
  if (before & SourceBit.determiner) return false;
  for (const ending of verbEndings) if (text.startsWith(ending, tokens.end[at] - ending.length)) return true;
  return false;
}
