import type { Document } from '../../text/document';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';
import type { People } from '../people/people';
import { phraseBackward } from './source-backward';
import { phraseForward } from './source-forward';
import { SourceBit } from './source-words';

export const SourceKind = {
  person: 0,
  pronoun: 1,
  /** A body or a group with a name or a definite noun: `Kremlin`, `polisi`, `the ministry`. */
  collective: 2,
  /** Somebody who is not named: `seorang pejabat`, `a senior official`, `sources`. */
  anonymous: 3,
  /** A text that speaks: `pernyataan itu`, `the report`. */
  document: 4,
} as const;
export type SourceKind = (typeof SourceKind)[keyof typeof SourceKind];

/** The noun phrase that names the source of a quote; token range half open. */
export interface SourcePhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: SourceKind;
  /** Index into `People.people` where the source is a named person, else -1. */
  readonly person: number;
}

/** How many tokens are looked at, at most, to either side of a cue. */
export const SOURCE_REACH = 60;

/**
 * The source that begins at token `at` (`kata |Rina Wati`, `according to |the report`), or null where no noun
 * phrase begins there. `limit` is the token it must end before.
 */
export function sourceAfter(
  document: Document,
  people: People,
  at: number,
  limit: number,
): SourcePhrase | null {
  const end = Math.min(limit, at + SOURCE_REACH, document.tokens.length);
  if (at >= end) return null;
  const range = phraseForward(document, people, at, end);
  return range === null ? null : described(document, people, range.first, range.end);
}

/**
 * The source that is the subject of the cue at token `cue` (`Rina Wati, the mayor, |said`): the noun phrase before
 * it, over adverbs, dates and asides between commas; null where there is none. Nothing before `limit` is looked at.
 */
export function sourceBefore(
  document: Document,
  people: People,
  cue: number,
  limit: number,
): SourcePhrase | null {
  const range = phraseBackward(document, people, cue, Math.max(limit, cue - SOURCE_REACH, 0));
  return range === null ? null : described(document, people, range.first, range.end);
}

/** What kind of source the phrase names. */
function described(document: Document, people: People, first: number, end: number): SourcePhrase {
  const bits = document.lexicon.sources.bits;
  const { word } = document.tokens;
  if (end - first === 1 && people.mentionAt[first] < 0 && bits[word[first]] & SourceBit.pronoun)
    return { firstToken: first, endToken: end, kind: SourceKind.pronoun, person: -1 };
  const person = headPerson(document, people, first, end);
  if (person >= 0) return { firstToken: first, endToken: end, kind: SourceKind.person, person };
  const head = bits[word[headToken(document, first, end)]];
  const kind =
    head & SourceBit.document
      ? SourceKind.document
      : bits[word[first]] & SourceBit.indefinite || head & SourceBit.unnamed
        ? SourceKind.anonymous
        : SourceKind.collective;
  return { firstToken: first, endToken: end, kind, person: -1 };
}

/** The one person the phrase is about: not a possessor (`kuasa hukum X`, `X's lawyer`), not one of several; or -1. */
function headPerson(document: Document, people: People, first: number, end: number): number {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  let found = -1;
  for (let i = first; i < end; i++) {
    const index = people.mentionAt[i];
    if (index < 0) continue;
    const mention = people.mentions[index];
    const { phraseFirst, endToken, person } = mention;
    i = endToken - 1;
    if (endToken < end && tokens.kind[endToken] === TokenKind.clitic) continue;
    const before = mention.firstToken - 1;
    if (before >= first && bits[tokens.word[before]] & (SourceBit.innerPreposition | SourceBit.relational))
      continue;
    if (
      phraseFirst > first &&
      bits[tokens.word[first]] & SourceBit.relational &&
      found < 0 &&
      !commaBetween(tokens, first, phraseFirst)
    )
      continue;
    if (!headFirst && endToken < end && isModifier(document, endToken)) continue;
    if (found >= 0 && bits[tokens.word[before]] & SourceBit.coordinator) return -1;
    if (found < 0 || (!headFirst && !commaBetween(tokens, first, mention.firstToken))) found = person;
  }
  return found;
}

/** `the Trump |campaign|`: a plain noun behind the name, where the head comes last. */
function isModifier({ tokens, lexicon }: Document, at: number): boolean {
  return (
    tokens.kind[at] === TokenKind.word &&
    (tokens.shape[at] & Shape.startsUpper) === 0 &&
    lexicon.sources.bits[tokens.word[at]] === 0
  );
}

function commaBetween(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.code[i] === 0x2c) return true;
  return false;
}

/** The head noun: the first noun or the last before a preposition, as the language has it. */
function headToken(document: Document, first: number, end: number): number {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  let at = first;
  while (at < end - 1 && bits[tokens.word[at]] & SourceBit.determiner) at++;
  if (headFirst) return at;
  const stop = SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.relative;
  while (at + 1 < end && tokens.kind[at + 1] === TokenKind.word && !(bits[tokens.word[at + 1]] & stop)) at++;
  return at;
}
