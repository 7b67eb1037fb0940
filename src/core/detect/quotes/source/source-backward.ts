import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { Class } from '../../people/people-words';
import { openingName } from './opening-name';
import type { TokenRange } from './source-forward';
import { nounPhrase, openBracket } from './source-noun-phrase';
import { SourceBit } from './source-words';

const COMMA = 0x2c;
const CLOSE = 0x29;
const SHORTEST_ADVERB = 5;
/** Words in marks that are a term and no speech, in tokens. */
const LONGEST_TERM = 6;
const LONGEST_NAME = 3;
/** How long what stands between dashes may be, in tokens. */
const DASH_REACH = 40;
const NO_NAME = Class.place | Class.placeHead | Class.country | Class.organisation | Class.state;
/** How many asides between commas may stand between a subject and its verb. */
const MAX_SEGMENTS = 5;
const ASIDE =
  SourceBit.outerPreposition |
  SourceBit.innerPreposition |
  SourceBit.relative |
  SourceBit.breaks |
  SourceBit.time;

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
  if (tokens.code[end - 1] !== COMMA) return nounPhrase(document, people, end, floor);

  // Asides between commas: the nearest segment that is or holds a person's phrase, else the farthest noun phrase.
  let farthest: TokenRange | null = null;
  let apposed = false;
  for (let n = 0; n < MAX_SEGMENTS && end > floor && tokens.code[end - 1] === COMMA; n++) {
    const close = end - 1;
    const open = segmentStart(document, close, floor);
    if (!isAside(document, people, open, close)) {
      const phrase = nounPhrase(document, people, skipBack(document, people, close, open), open);
      if (phrase === null) break;
      const whole = phrase.first <= open + 1;
      // `Rina Wati, |Budi's sister|, said`, `The clerk, |a friend of Rina Wati|, said`: who stands before the comma.
      const afterName = people.mentionAt[open - 2] >= 0;
      const described = isIndefinite(document, people, open);
      const owned = afterName ? described || (whole && !endsWithPerson(people, phrase)) : whole && described;
      if (hasPerson(people, phrase) && !owned && (whole || farthest === null))
        return withListBefore(document, people, withTitleBefore(people, phrase, floor), floor);
      // `Seorang warga yang rumahnya rusak, |Sari|, mengatakan`
      if (farthest === null && whole && isGivenName(document, phrase)) return phrase;
      if (!whole && farthest !== null && !apposed) break;
      farthest = phrase;
      apposed = owned;
    }
    end = open;
  }
  const opening = farthest === null ? null : openingName(document, people, floor, farthest.first);
  return opening === null ? farthest : { first: Math.max(floor, opening.phraseFirst), end: opening.endToken };
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

/** The dash that opens what the one at `close` closes: `Rina Wati |--| the mayor -- said`; or -1. */
function openingDash({ tokens }: Document, close: number, floor: number): number {
  if (!isDash(tokens.code[close])) return -1;
  const twin = tokens.code[close - 1] === tokens.code[close] ? close - 1 : close;
  const reach = Math.max(floor, close - DASH_REACH);
  for (let i = twin - 1; i > reach; i--) {
    if (tokens.code[i] !== tokens.code[close] || tokens.start[i] === tokens.end[i - 1]) continue;
    return i;
  }
  return -1;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function hasPerson(people: People, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (people.mentionAt[i] >= 0) return true;
  return false;
}

/** One to three capitalised words, the first a name that people have and no place. */
function isGivenName({ tokens, lexicon }: Document, { first, end }: TokenRange): boolean {
  const { bits } = lexicon.people.classes;
  if (end - first > LONGEST_NAME || !(bits[tokens.word[first]] & Class.given)) return false;
  for (let i = first; i < end; i++)
    if (!(tokens.shape[i] & Shape.startsUpper) || bits[tokens.word[i]] & NO_NAME) return false;
  return true;
}

/** An apposition that opens with `a` or `seorang`, behind a comma. */
function isIndefinite({ tokens, lexicon }: Document, people: People, open: number): boolean {
  const indefinite = lexicon.sources.bits[tokens.word[open]] & SourceBit.indefinite;
  return indefinite !== 0 && tokens.code[open - 1] === COMMA && people.mentionAt[open] < 0;
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

function isAside(document: Document, people: People, open: number, close: number): boolean {
  const { tokens, lexicon } = document;
  if (open >= close) return true;
  if (people.mentionAt[open] >= 0) return false;
  const b = lexicon.sources.bits[tokens.word[open]];
  if (b & (SourceBit.determiner | SourceBit.conjunction)) return false;
  // `One of them, 41-year-old farmer Rina Wati, said`: an age before a name is no aside.
  if (tokens.kind[open] === TokenKind.number) return !hasPerson(people, { first: open, end: close });
  return (b & ASIDE) !== 0 || isAdverb(document, open);
}

function segmentStart(document: Document, close: number, floor: number): number {
  const { tokens } = document;
  let i = close - 1;
  while (i >= floor && tokens.code[i] !== COMMA) {
    if (tokens.kind[i] === TokenKind.mark) {
      const open = termStart(document, i, floor);
      if (open < 0) break;
      i = open;
    }
    i--;
  }
  return i + 1;
}

/** The opening mark of a few words in marks that a sentence holds (`a "hold" rating`) and `close` closes, or -1. */
function termStart({ tokens }: Document, close: number, floor: number): number {
  if (tokens.kind[close - 1] !== TokenKind.word) return -1;
  for (let i = close - 1; i >= floor && i >= close - LONGEST_TERM; i--) {
    if (tokens.kind[i] === TokenKind.mark) return i;
    if (tokens.kind[i] === TokenKind.lineBreak) return -1;
  }
  return -1;
}

/** An adverb by its ending, as English has them; looked at only beside a cue. */
export function isAdverb({ text, tokens, lexicon }: Document, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word || tokens.shape[at] & Shape.startsUpper) return false;
  // `the family`, `an ally`
  if (at > 0 && lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.determiner) return false;
  const end = tokens.end[at];
  if (end - tokens.start[at] < SHORTEST_ADVERB || lexicon.sources.noAdverbs.has(tokens.word[at]))
    return false;
  for (const ending of lexicon.sources.adverbEndings)
    if (text.startsWith(ending, end - ending.length)) return true;
  return false;
}
