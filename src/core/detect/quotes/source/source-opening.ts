import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { IndirectBit } from '../indirect/indirect-words';
import { isAdverb } from './source-backward';
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
function verbFrom({ text, tokens, lexicon }: Document, people: People, from: number, end: number): number {
  const { bits, complementVerbs, verbEndings, verbPrefixes, noVerbs } = lexicon.indirect;
  const { headFirst } = lexicon.sources;
  for (let i = from + 1; i < end; i++) {
    const sources = lexicon.sources.bits[tokens.word[i]];
    // `pejabat yang mengurus izin itu`: the first verbs are those of a clause inside the phrase.
    if (sources & SourceBit.relative) return end;
    if (tokens.kind[i] !== TokenKind.word || tokens.shape[i] & Shape.startsUpper) continue;
    if (people.mentionAt[i] >= 0) continue;
    if (!headFirst && bits[tokens.word[i]] & IndirectBit.predicate) return i;
    if (noVerbs.has(tokens.word[i]) || tokens.end[i] - tokens.start[i] < SHORTEST_VERB) continue;
    // `Kota Lama |berupaya|`, `warga itu |berupaya|`, but `warga berinisial RS`
    const before = lexicon.sources.bits[tokens.word[i - 1]];
    const sure = before & SourceBit.closer || tokens.shape[i - 1] & Shape.startsUpper;
    for (const prefix of sure ? verbPrefixes : complementVerbs)
      if (text.startsWith(prefix, tokens.start[i])) return i;
    if (before & SourceBit.determiner) continue;
    for (const ending of verbEndings) if (text.startsWith(ending, tokens.end[i] - ending.length)) return i;
  }
  return end;
}
