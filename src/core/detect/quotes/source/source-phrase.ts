import type { Document } from '../../../text/document';
import { HYPHEN } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { phraseBackward } from './source-backward';
import { isPointed } from './source-descriptions';
import { phraseForward } from './source-forward';
import { isComplementName, isSpelled, SourceBit } from './source-words';

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
const SOURCE_REACH = 60;

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
  if (range === null) return null;
  return described(document, people, range.first, range.end);
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
  const { lexicon } = document;
  const bits = lexicon.sources.bits;
  const { word } = document.tokens;
  // `according to |her|`: alone it is no possessive.
  const personal = SourceBit.pronoun | SourceBit.possessive;
  if (
    end - first === 1 &&
    people.mentionAt[first] < 0 &&
    bits[word[first]] & personal &&
    !isSpelled(document, first)
  ) {
    const alone = bits[word[first]] & SourceBit.possessive;
    const vague = alone ? 0 : bits[word[first]] & (SourceBit.indefinite | SourceBit.determiner);
    return {
      firstToken: first,
      endToken: end,
      kind: vague ? SourceKind.anonymous : SourceKind.pronoun,
      person: -1,
    };
  }
  // `Pria berusia 44 tahun ini`, `eks menteri itu`: somebody named before; `mantan camat Sukajaya itu`, too.
  const pointed = end - first > 1 && isPointed(document, first, end - 1, end);
  const person = headPerson(document, people, first, end);
  if (person >= 0) return { firstToken: first, endToken: end, kind: SourceKind.person, person };
  if (pointed) return { firstToken: first, endToken: end, kind: SourceKind.pronoun, person: -1 };
  const headAt = headToken(document, first, end);
  const head = bits[word[headAt]];
  // `Kettle Bay |Records|`: a name.
  const proper = headAt > first && (document.tokens.shape[headAt] & Shape.startsUpper) !== 0;
  const kind =
    head & SourceBit.document && !proper
      ? SourceKind.document
      : bits[word[first]] & SourceBit.indefinite || head & SourceBit.unnamed
        ? SourceKind.anonymous
        : SourceKind.collective;
  return { firstToken: first, endToken: end, kind, person: -1 };
}

/** The one person the phrase is about: not a possessor (`kuasa hukum X`, `the X campaign`), not one of several; or -1. */
function headPerson(document: Document, people: People, first: number, end: number): number {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  let found = -1;
  for (let i = first; i < end; i++) {
    const index = people.mentionAt[i];
    if (index < 0) continue;
    const { firstToken, endToken, phraseFirst, person } = people.mentions[index];
    i = endToken - 1;
    const opens = Math.max(first, Math.min(phraseFirst, firstToken));
    const joined = opens > first && (bits[tokens.word[opens - 1]] & SourceBit.coordinator) !== 0;
    if (found >= 0) {
      if (joined) return -1;
      continue;
    }
    if (endToken < end && goesOn(document, endToken)) continue;
    // `Rina |and her team|`, but `Rina |atau akrab disapa …|`
    if (endToken + 1 < end && bits[tokens.word[endToken]] & SourceBit.coordinator)
      if (!(bits[tokens.word[endToken + 1]] & SourceBit.filler)) return -1;
    if (
      (firstToken > first && isComplementName(document, firstToken)) ||
      (headFirst
        ? isComplement(document, first, firstToken)
        : isComplement(document, Math.max(first, opens - 1), opens))
    )
      continue;
    found = person;
  }
  return found;
}

/** The name at `at` is followed by the noun it belongs to: `X's lawyer`, `the X campaign`. */
function goesOn({ tokens, lexicon }: Document, at: number): boolean {
  if (tokens.kind[at] === TokenKind.clitic) return true;
  if (lexicon.sources.headFirst || tokens.kind[at] !== TokenKind.word) return false;
  const other =
    SourceBit.innerPreposition |
    SourceBit.outerPreposition |
    SourceBit.relative |
    SourceBit.coordinator |
    SourceBit.filler |
    SourceBit.time;
  return (lexicon.sources.bits[tokens.word[at]] & other) === 0;
}

/** A preposition, a relative word or a noun with a possessor stands between `first` and `end`, with no comma behind it. */
function isComplement({ tokens, lexicon }: Document, first: number, end: number): boolean {
  const bits = lexicon.sources.bits;
  const binds =
    SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.relative | SourceBit.relational;
  for (let i = end - 1; i >= first; i--) {
    if (tokens.kind[i] === TokenKind.punctuation && tokens.code[i] === 0x2c) return false;
    if (tokens.kind[i] === TokenKind.word && bits[tokens.word[i]] & binds) return true;
  }
  return false;
}

/** The head noun: the first noun or the last before a preposition, as the language has it. */
export function headToken(document: Document, first: number, end: number): number {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  let at = first;
  while (at < end - 1 && bits[tokens.word[at]] & SourceBit.determiner) at++;
  if (headFirst) return at;
  const stop = SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.relative;
  for (let i = at + 1; i < end; i++) {
    // `the 40-year-old`, `the club's manager`
    if (tokens.kind[i] === TokenKind.number || tokens.code[i] === HYPHEN) continue;
    if (tokens.kind[i] === TokenKind.clitic) continue;
    if (tokens.kind[i] !== TokenKind.word || bits[tokens.word[i]] & stop) break;
    at = i;
  }
  return at;
}

/** The phrase names a rule, a plan or a way of ordering: nobody says it. */
export function isMute({ tokens, lexicon }: Document, { firstToken, endToken }: SourcePhrase): boolean {
  const bits = lexicon.sources.bits;
  const reach = Math.min(endToken, firstToken + 3);
  for (let i = firstToken; i < reach; i++) if (bits[tokens.word[i]] & SourceBit.mute) return true;
  return false;
}
