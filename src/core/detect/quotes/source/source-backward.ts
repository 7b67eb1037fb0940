import type { Document } from '../../../text/document';
import { TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { openingName } from './opening-name';
import { adverbialStart, beforeDegrees } from './source-adverbial';
import { isSomebodyNoun } from './source-apposition';
import {
  hasPerson,
  isAdverb,
  isAside,
  isGivenName,
  isIndefinite,
  isUnknownName,
  openingDash,
  segmentStart,
} from './source-asides';
import type { TokenRange } from './source-forward';
import { nounPhrase, openBracket } from './source-noun-phrase';
import { overRelative } from './source-over-relative';
import { SourceBit } from './source-words';

const COMMA = 0x2c;
const CLOSE = 0x29;
/** How many asides between commas may stand between a subject and its verb. */
const MAX_SEGMENTS = 5;
/** The noun phrase that is subject of a verb at `cue`; nothing before `floor` is looked at. */
export function phraseBackward(
  document: Document,
  people: People,
  cue: number,
  floor: number,
): TokenRange | null {
  const { tokens } = document;
  let end = skipBack(document, people, cue, floor);
  if (end <= floor) return null;
  const dash = openingDash(document, end - 1, floor);
  if (dash > floor) end = skipBack(document, people, dash, floor);
  // `Petani yang berasal dari Bandung, Jawa Barat, |itu| mengatakan`
  const closer =
    end - 2 > floor &&
    tokens.code[end - 2] === COMMA &&
    (document.lexicon.sources.bits[tokens.word[end - 1]] & SourceBit.closer) !== 0;
  if (closer) {
    const phrase = segmentPhrase(document, people, end - 1, floor);
    return phrase === null || hasPerson(people, phrase) ? phrase : { first: phrase.first, end };
  }
  if (tokens.code[end - 1] !== COMMA) {
    const phrase = subjectPhrase(document, people, end, floor);
    return phrase === null ? null : (overRelative(document, people, phrase, floor) ?? phrase);
  }
  return segmentPhrase(document, people, end, floor);
}

/** The subject over asides between commas, of which the last ends before `from`. */
function segmentPhrase(document: Document, people: People, from: number, floor: number): TokenRange | null {
  const { tokens } = document;
  let end = from;

  // Asides between commas: the nearest segment that is or holds a person's phrase, else the farthest noun phrase.
  let farthest: TokenRange | null = null;
  let apposed = false;
  for (let n = 0; n < MAX_SEGMENTS && end > floor && tokens.code[end - 1] === COMMA; n++) {
    const close = end - 1;
    const open = segmentStart(document, close, floor);
    if (!isAside(document, people, open, close)) {
      const whom = subjectPhrase(document, people, skipBack(document, people, close, open), open);
      if (whom === null) break;
      const phrase = beforeOrigin(document, whom);
      const whole = phrase.first <= open + 1;
      // `Rina Wati, |Budi's sister|, said`, `The clerk, |a friend of Rina Wati|, said`: who stands before the comma.
      const afterName = people.mentionAt[open - 2] >= 0;
      const described = isIndefinite(document, people, open);
      const owned = afterName ? described || (whole && !endsWithPerson(people, phrase)) : whole && described;
      const clause = hasPerson(people, phrase) ? relativeBefore(document, open, floor) : -1;
      if (clause >= 0) {
        farthest = null;
        end = clause;
        continue;
      }
      if (hasPerson(people, phrase) && !owned && (whole || farthest === null))
        return withListBefore(document, people, withTitleBefore(people, phrase, floor), floor);
      // `Seorang warga yang rumahnya rusak, |Sari|, mengatakan`
      if (farthest === null && whole && isGivenName(document, phrase)) return phrase;
      // `Saksi lain, |Nurlela|, mengatakan`
      if (
        farthest !== null &&
        whole &&
        isUnknownName(document, farthest) &&
        (isSomebodyNoun(document, phrase.first) || isOneOf(document, phrase.first))
      )
        return farthest;
      if (!whole && farthest !== null && !apposed) break;
      farthest = phrase;
      apposed = owned;
    }
    end = open;
  }
  const opening = farthest === null ? null : openingName(document, people, floor, farthest.first);
  return opening === null ? farthest : { first: Math.max(floor, opening.phraseFirst), end: opening.endToken };
}

/** `|Markonah| asal Solo`: a name that is known nowhere, without where its bearer is from. */
function beforeOrigin(document: Document, phrase: TokenRange): TokenRange {
  const { tokens, lexicon } = document;
  for (let i = phrase.first + 1; i < phrase.end; i++) {
    if (!(lexicon.sources.bits[tokens.word[i]] & SourceBit.innerPreposition)) continue;
    const name = { first: phrase.first, end: i };
    return isUnknownName(document, name) ? name : phrase;
  }
  return phrase;
}

/** `|Seorang| penumpang`, `|Salah satu| pembeli`. */
function isOneOf({ tokens, lexicon }: Document, at: number): boolean {
  return lexicon.sources.headFirst && (lexicon.sources.bits[tokens.word[at]] & SourceBit.indefinite) !== 0;
}

/** The noun phrase that ends before `end`, or before the adverbial and the degrees that end there. */
function subjectPhrase(document: Document, people: People, end: number, floor: number): TokenRange | null {
  const phrase = nounPhrase(document, people, end, floor);
  if (phrase !== null && hasPerson(people, phrase)) return phrase;
  const start = adverbialStart(document, people, end, floor);
  if (start < 0) return phrase;
  const close = skipBack(document, people, start, floor);
  return nounPhrase(document, people, beforeDegrees(document, people, close, floor), floor) ?? phrase;
}

/** Steps back over adverbs, auxiliaries, dates and brackets that stand between subject and verb. */
function skipBack(document: Document, people: People, from: number, floor: number): number {
  const { tokens, lexicon } = document;
  const { code, kind, word } = tokens;
  const bits = lexicon.sources.bits;
  let end = from;
  let time = false;
  while (end > floor) {
    const i = end - 1;
    const b = bits[word[i]];
    if (people.mentionAt[i] >= 0) break;
    if (code[i] === CLOSE && kind[i] === TokenKind.punctuation) {
      const open = openBracket(document, i, floor);
      // `Kim (34) said` is an aside of the name, `Tuesday (5/9) said` of a date; both go.
      if (open < 0) break;
      end = open;
      continue;
    }
    if (b & SourceBit.pronoun && !(b & SourceBit.filler)) break;
    // `pada |hari ini| mengatakan`
    if (b & SourceBit.closer && i - 1 > floor && isLately(document, i)) {
      end = i - 1;
      time = true;
      continue;
    }
    if (kind[i] === TokenKind.number && !time && isNumbered(document, i, floor)) break;
    if (kind[i] === TokenKind.number || b & SourceBit.time) {
      end = i;
      time = true;
    } else if (b & SourceBit.filler || isAdverb(document, i)) end = i;
    else if (i > floor && bits[word[i - 1]] & SourceBit.adverbial) end = i - 1;
    else if (time && b & (SourceBit.outerPreposition | SourceBit.innerPreposition)) {
      end = i;
      time = false;
    } else if (kind[i] === TokenKind.clitic && i > floor) {
      // `she's said`, `who’ve called`: the auxiliary of a pronoun.
      if (!(bits[word[i - 1]] & (SourceBit.pronoun | SourceBit.relative))) break;
      end = i;
    } else break;
  }
  return end;
}

/** `pasangan nomor urut |2|`, `Channel |4|`: a number that stands right behind the noun it counts off. */
function isNumbered({ tokens, lexicon }: Document, at: number, floor: number): boolean {
  if (at - 1 < floor || tokens.kind[at - 1] !== TokenKind.word) return false;
  const other = SourceBit.time | SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.filler;
  const b = lexicon.sources.bits[tokens.word[at - 1]];
  return (b & (other | SourceBit.breaks | SourceBit.determiner | SourceBit.pronoun)) === 0;
}

/** `hari |ini|`, `belum lama |ini|`: the end of an adverbial of time. */
function isLately({ tokens, lexicon }: Document, at: number): boolean {
  const { bits } = lexicon.sources;
  // `pria 44 tahun |ini|`
  if (tokens.kind[at - 2] === TokenKind.number) return false;
  const before = bits[tokens.word[at - 1]];
  return (before & SourceBit.time) !== 0 || (before & bits[tokens.word[at - 2]] & SourceBit.filler) !== 0;
}

function endsWithPerson(people: People, { end }: TokenRange): boolean {
  return people.mentionAt[end - 1] >= 0;
}

/** `Kepala Dinas, |Rina Wati|,`: a phrase of titles before the comma is the person's where it opens the clause. */
function withTitleBefore(people: People, phrase: TokenRange, floor: number): TokenRange {
  const mention = people.mentionAt[phrase.first];
  if (mention < 0) return phrase;
  return {
    first: Math.max(floor, Math.min(phrase.first, people.mentions[mention].phraseFirst)),
    end: phrase.end,
  };
}

/** `Rina, |Budi dan Sari|`: names before the last two of a list. */
function withListBefore(document: Document, people: People, phrase: TokenRange, floor: number): TokenRange {
  const { tokens, lexicon } = document;
  let isList = false;
  for (let i = phrase.first; i < phrase.end && !isList; i++)
    isList = (lexicon.sources.bits[tokens.word[i]] & SourceBit.coordinator) !== 0 && people.mentionAt[i] < 0;
  let { first } = phrase;
  while (isList && first - 2 >= floor && tokens.code[first - 1] === COMMA) {
    const mention = people.mentionAt[first - 2];
    if (mention < 0 || people.mentions[mention].firstToken < floor) break;
    first = people.mentions[mention].firstToken;
  }
  return { first, end: phrase.end };
}

/** `Ann Bell, |whose father|, Joseph, died in the crash, said`: where the relative clause begins that goes on at `open`, or -1. */
function relativeBefore(document: Document, open: number, floor: number): number {
  const { tokens, lexicon } = document;
  if (lexicon.sources.headFirst || open - 1 <= floor || tokens.code[open - 1] !== COMMA) return -1;
  const clause = segmentStart(document, open - 1, floor);
  return clause > floor && lexicon.sources.bits[tokens.word[clause]] & SourceBit.relative ? clause : -1;
}
