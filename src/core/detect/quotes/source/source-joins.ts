import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { SourceBit } from './source-words';

/** How long titles before a name may be. */
const TITLE_REACH = 14;

/** `and` between two names or two nouns of people. */
export function joinsNames({ tokens, lexicon }: Document, at: number): boolean {
  const b = lexicon.sources.bits[tokens.word[at + 1]];
  const noun = SourceBit.determiner | SourceBit.unnamed;
  return (
    tokens.kind[at + 1] === TokenKind.word &&
    ((tokens.shape[at + 1] & Shape.startsUpper) !== 0 || (b & noun) !== 0)
  );
}

/** Behind the coordinator at `at` (`and`, `, and`) that another named person follows, titles first; or 0. */
export function nameFollows({ tokens, lexicon }: Document, people: People, at: number, end: number): number {
  const join = at < end && tokens.code[at] === COMMA ? at + 1 : at;
  if (join + 1 >= end || !(lexicon.sources.bits[tokens.word[join]] & SourceBit.coordinator)) return 0;
  return mentionFrom(people, join + 1, end) >= 0 ? join + 1 : 0;
}

/** The name whose phrase, titles included, has begun at `at` or before; or -1. */
export function mentionFrom(people: People, at: number, end: number): number {
  const reach = Math.min(end, at + TITLE_REACH);
  for (let i = at; i < reach; i++) {
    const mention = people.mentionAt[i];
    if (mention >= 0) return people.mentions[mention].phraseFirst <= at || i === at ? mention : -1;
  }
  return -1;
}
