import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { subjectStart } from '../cues';
import { IndirectBit } from '../indirect/indirect-words';
import { QuoteWord } from '../quote-words';
import { openingSource } from '../source/source-opening';
import { SourceKind, type SourcePhrase, sourceBefore } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';

/** `Rina Wati|'s| comment that`: without the ending that makes a possessor of the name. */
export function ownerOf(
  document: Document,
  people: People,
  source: SourcePhrase,
  left: number,
): SourcePhrase {
  const last = source.endToken - 1;
  if (document.tokens.kind[last] !== TokenKind.clitic) return source;
  return sourceBefore(document, people, last, left) ?? source;
}

/**
 * Whether the phrase can be a source. Where the head comes last, a phrase without article, capital and a noun that
 * stands alone is more often the object before a plural noun that looks like a verb (`voters in key |states|`).
 */
export function isSource({ tokens, lexicon }: Document, { firstToken, kind }: SourcePhrase): boolean {
  if (lexicon.sources.headFirst || kind !== SourceKind.collective) return true;
  const sure = SourceBit.determiner | SourceBit.unnamed | SourceBit.document;
  return (
    (tokens.shape[firstToken] & Shape.startsUpper) !== 0 ||
    (lexicon.sources.bits[tokens.word[firstToken]] & sure) !== 0
  );
}

/** The subject of the verb at `at`; behind a comma a participle (`…, saying "…"`) has that of its sentence. */
export function subjectOf(
  document: Document,
  people: People,
  at: number,
  left: number,
  bits: number,
): SourcePhrase | null {
  const { tokens, lexicon } = document;
  let before = at - 1;
  while (before > left && lexicon.quotes.classes.bits[tokens.word[before]] & QuoteWord.cueAdverb) before--;
  // `quoted |a source| as saying`
  const as = lexicon.indirect.bits[tokens.word[before]] & IndirectBit.asWord;
  if (as && bits & QuoteWord.participle && before > left) return sourceBefore(document, people, before, left);
  const behindComma = before > left && tokens.code[before] === COMMA;
  if (!behindComma || !(bits & QuoteWord.participle) || bits & QuoteWord.active) {
    const source = sourceBefore(document, people, at, left);
    const joined = source === null && isJoined(document, before);
    if (!joined && (!behindComma || (source !== null && isSource(document, source)))) return source;
  }
  const from = subjectStart(document, people, left, before);
  const opening = openingSource(document, people, from, before);
  // The capital of the first word of a sentence says nothing.
  const unsure = !behindComma && opening?.kind === SourceKind.collective && !isNamed(document, opening);
  return unsure ? null : opening;
}

/** `shook her head |and| called it "…"`: the verb has the subject of its sentence. */
function isJoined({ tokens, lexicon }: Document, at: number): boolean {
  const joins = lexicon.sources.bits[tokens.word[at]] & SourceBit.coordinator;
  return (
    !lexicon.sources.headFirst &&
    (joins !== 0 || (lexicon.indirect.bits[tokens.word[at]] & IndirectBit.turn) !== 0)
  );
}

/** An article, or capitals behind the first word too. */
function isNamed({ tokens, lexicon }: Document, { firstToken, endToken }: SourcePhrase): boolean {
  if (lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.determiner) return true;
  return endToken - firstToken > 1 && (tokens.shape[firstToken + 1] & Shape.startsUpper) !== 0;
}
