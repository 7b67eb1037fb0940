import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { relativeBefore } from './source-relatives';
import { SourceBit } from './source-words';

const SHORTEST_VERB = 6;

/** `analysts who follow |the| firm`: the object of a clause about people. */
export function isInWhoClause(document: Document, at: number, floor: number): boolean {
  const { tokens, lexicon } = document;
  const relative = lexicon.sources.headFirst ? -1 : relativeBefore(document, at - 1, floor);
  const who = relative < 0 ? 0 : lexicon.sources.bits[tokens.word[relative]] & SourceBit.pronoun;
  return who !== 0 && relative > floor && relative < at - 1;
}

/** `|ibu| dua anak itu`, `|orang| nomor satu di kota itu`: the noun for somebody before a number that tells of them; or -1. */
export function describedBy({ tokens, lexicon }: Document, at: number, end: number, floor: number): number {
  const { bits } = lexicon.sources;
  if (!(bits[tokens.word[end - 1]] & SourceBit.closer)) return -1;
  for (let i = at - 1; i >= floor && i >= at - 2; i--) {
    if (tokens.kind[i] !== TokenKind.word) return -1;
    if (bits[tokens.word[i]] & SourceBit.human) return i;
  }
  return -1;
}

/** `residents who |officials| say`, but `residents who |live| nearby`: a noun phrase of its own begins there. */
export function opensSubject({ tokens, lexicon }: Document, people: People, at: number): boolean {
  const subject = SourceBit.determiner | SourceBit.pronoun | SourceBit.unnamed | SourceBit.body;
  const capital = (tokens.shape[at] & Shape.startsUpper) !== 0 || people.mentionAt[at] >= 0;
  return capital || (lexicon.sources.bits[tokens.word[at]] & subject) !== 0;
}

/** A capital, or a noun for somebody. */
export function opensSomebody({ tokens, lexicon }: Document, at: number): boolean {
  const somebody = SourceBit.human | SourceBit.unnamed | SourceBit.body | SourceBit.party;
  const b = lexicon.sources.bits[tokens.word[at]];
  return (tokens.shape[at] & Shape.startsUpper) !== 0 || (b & somebody) !== 0;
}

/** A noun with a possessor's ending, behind a preposition that begins an adverbial. */
export function isOwnedAside({ text, tokens, lexicon }: Document, at: number, floor: number): boolean {
  if (at <= floor || tokens.shape[at] & Shape.startsUpper) return false;
  if (!(lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.outerPreposition)) return false;
  return lexicon.indirect.objectEndings.some((ending) =>
    text.startsWith(ending, tokens.end[at] - ending.length),
  );
}

/** `|Beredar| pesan berantai …`: a verb opens the sentence, its subject behind it. */
export function opensClause({ text, tokens, lexicon }: Document, at: number): boolean {
  const { noVerbs, openingPrefixes } = lexicon.indirect;
  if (!lexicon.sources.headFirst || !(tokens.shape[at] & Shape.startsUpper)) return false;
  if (tokens.kind[at + 1] !== TokenKind.word || tokens.shape[at + 1] & Shape.startsUpper) return false;
  if (noVerbs.has(tokens.word[at]) || tokens.end[at] - tokens.start[at] < SHORTEST_VERB) return false;
  if (lexicon.sources.bits[tokens.word[at + 1]] & (SourceBit.closer | SourceBit.relative)) return false;
  return openingPrefixes.some((prefix) => text.startsWith(prefix, tokens.start[at]));
}
