import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import { IndirectBit, REPORTING_FORM } from './indirect-words';
import { CUE_FORM } from './quote-words';
import type { TokenRange } from './source-forward';
import { SourceBit } from './source-words';

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const BRACKET_REACH = 12;
/** How many asides between commas may stand between a subject and its verb. */
const MAX_SEGMENTS = 5;
const JOINING = new Set([0x2d, 0x2f, 0x26, 0x2e, 0x40, 0x5f, 0x23]);
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
  if (tokens.code[end - 1] !== COMMA) return nounPhrase(document, people, end, floor);

  // Asides between commas: the nearest segment that is or holds a person's phrase, else the farthest noun phrase.
  let farthest: TokenRange | null = null;
  for (let n = 0; n < MAX_SEGMENTS && end > floor && tokens.code[end - 1] === COMMA; n++) {
    const close = end - 1;
    const open = segmentStart(document, close, floor);
    if (!isAside(document, people, open, close)) {
      const phrase = nounPhrase(document, people, skipBack(document, people, close, open), open);
      if (phrase === null) break;
      const whole = phrase.first <= open + 1;
      if (hasPerson(people, phrase) && (whole || farthest === null))
        return withTitleBefore(people, phrase, floor);
      if (!whole && farthest !== null) break;
      farthest = phrase;
    }
    end = open;
  }
  return farthest;
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

/** The noun phrase that ends before `end`. */
function nounPhrase(document: Document, people: People, end: number, floor: number): TokenRange | null {
  const { tokens, lexicon } = document;
  const { code, kind, word, shape } = tokens;
  const { bits, headFirst } = lexicon.sources;
  const cues = lexicon.quotes.classes.bits;
  if (end <= floor) return null;
  const last = end - 1;
  const own = bits[word[last]];
  if (people.mentionAt[last] < 0 && own & SourceBit.relative) {
    const antecedent = beforeComma(document, last, floor);
    return nounPhrase(
      document,
      people,
      antecedent,
      headFirst ? floor : afterPreposition(document, people, antecedent, floor),
    );
  }
  if (people.mentionAt[last] < 0 && own & SourceBit.pronoun) return { first: last, end };
  let first = end;
  while (first > floor) {
    const i = first - 1;
    const mention = people.mentionAt[i];
    if (mention >= 0) {
      first = Math.max(
        floor,
        Math.min(people.mentions[mention].phraseFirst, people.mentions[mention].firstToken),
      );
      const joined = coordinated(document, people, first, floor);
      if (joined < first) {
        first = joined;
        continue;
      }
      if (end <= people.mentions[mention].phraseEnd || headFirst) break;
      continue;
    }
    if (kind[i] === TokenKind.clitic) {
      first = i;
      continue;
    }
    if (kind[i] === TokenKind.punctuation) {
      if (code[i] === CLOSE) {
        const open = openBracket(document, i, floor);
        if (open < 0) break;
        first = open;
        continue;
      }
      if (
        JOINING.has(code[i]) &&
        i > floor &&
        (code[i] === 0x26 || tokens.end[i] === tokens.start[i + 1] || code[i] === 0x2e)
      ) {
        first = i;
        continue;
      }
      break;
    }
    if (kind[i] !== TokenKind.word && kind[i] !== TokenKind.number) break;
    const b = bits[word[i]];
    const capital = (shape[i] & Shape.startsUpper) !== 0;
    // `years that |analysts| say`: no verb behind the relative word, so the noun before it is not the subject.
    if (b & SourceBit.relative && !headFirst && first < end && !hasVerb(document, first, end)) break;
    if (b & SourceBit.relative && i > floor) {
      first = i;
      continue;
    }
    if (b & SourceBit.determiner) {
      first = i;
      const before = i > floor ? bits[word[i - 1]] : 0;
      if (before & (SourceBit.innerPreposition | SourceBit.determiner | SourceBit.coordinator)) continue;
      break;
    }
    if (b & SourceBit.coordinator) {
      const left = i > floor && (shape[i - 1] & Shape.startsUpper) !== 0;
      const right =
        (shape[first] & Shape.startsUpper) !== 0 || (bits[word[first]] & SourceBit.determiner) !== 0;
      if (left && right) {
        first = i;
        continue;
      }
      break;
    }
    const relative = relativeBefore(document, i, floor);
    if (relative < 0) {
      if (b & (SourceBit.breaks | SourceBit.outerPreposition | SourceBit.pronoun) && !capital) break;
      if (b & (SourceBit.breaks | SourceBit.outerPreposition) && i === floor) break;
      if (b & SourceBit.filler && !capital) break;
      if (cues[word[i]] & CUE_FORM && !capital && !(b & (SourceBit.unnamed | SourceBit.document))) break;
    }
    first = i;
  }
  // An opening adverbial: `Pada Mei polisi mengatakan`, `In May police said`.
  while (
    first < end - 1 &&
    people.mentionAt[first] < 0 &&
    (bits[word[first]] &
      (SourceBit.innerPreposition | SourceBit.coordinator | SourceBit.relative | SourceBit.time) ||
      (bits[word[first]] & SourceBit.filler && !(bits[word[first]] & SourceBit.determiner)) ||
      kind[first] === TokenKind.clitic ||
      kind[first] === TokenKind.punctuation)
  )
    first++;
  if (first >= end || bits[word[first]] & (SourceBit.innerPreposition | SourceBit.outerPreposition))
    return null;
  return { first, end };
}

/** A relative word a little before `at`, in the same segment: `pejabat |yang| enggan disebut`; or -1. */
function relativeBefore({ tokens, lexicon }: Document, at: number, floor: number): number {
  const bits = lexicon.sources.bits;
  const reach = Math.max(floor, at - 8);
  for (let i = at; i > reach; i--) {
    if (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.mark) return -1;
    if (bits[tokens.word[i]] & SourceBit.relative) return i;
  }
  return -1;
}

/** `X, Y dan |Z`: the first token of the first name of the list that ends with the name at `first`. */
function coordinated({ tokens, lexicon }: Document, people: People, first: number, floor: number): number {
  const joins = lexicon.sources.bits[tokens.word[first - 1]] & SourceBit.coordinator;
  if (first - 2 < floor || !joins) return first;
  const before = tokens.code[first - 2] === COMMA ? first - 3 : first - 2;
  const mention = before >= floor ? people.mentionAt[before] : -1;
  if (mention < 0) return first;
  let start = people.mentions[mention].phraseFirst;
  for (let n = 0; n < 4 && start - 2 >= floor && tokens.code[start - 1] === COMMA; n++) {
    const next = people.mentionAt[start - 2];
    if (next < 0) break;
    start = people.mentions[next].phraseFirst;
  }
  return Math.max(floor, start);
}

function hasPerson(people: People, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (people.mentionAt[i] >= 0) return true;
  return false;
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

function isAside(document: Document, people: People, open: number, close: number): boolean {
  const { tokens, lexicon } = document;
  if (open >= close) return true;
  if (people.mentionAt[open] >= 0) return false;
  const b = lexicon.sources.bits[tokens.word[open]];
  if (b & (SourceBit.determiner | SourceBit.conjunction)) return false;
  return (b & ASIDE) !== 0 || tokens.kind[open] === TokenKind.number || isAdverb(document, open);
}

function segmentStart({ tokens }: Document, close: number, floor: number): number {
  let i = close - 1;
  while (i >= floor && tokens.code[i] !== COMMA) {
    if (tokens.kind[i] === TokenKind.mark) break;
    i--;
  }
  return i + 1;
}

function beforeComma({ tokens }: Document, at: number, floor: number): number {
  return at - 1 >= floor && tokens.code[at - 1] === COMMA ? at - 1 : at;
}

function openBracket({ tokens }: Document, close: number, floor: number): number {
  const reach = Math.max(floor, close - BRACKET_REACH);
  for (let i = close - 1; i >= reach; i--) if (tokens.code[i] === OPEN) return i;
  return -1;
}

/** An English adverb in `-ly`; the ending is looked at only beside a cue. */
function isAdverb({ text, tokens, lexicon }: Document, at: number): boolean {
  if (lexicon.sources.headFirst || tokens.kind[at] !== TokenKind.word) return false;
  const end = tokens.end[at];
  return (
    end - tokens.start[at] > 4 &&
    text.charCodeAt(end - 1) === 0x79 &&
    text.charCodeAt(end - 2) === 0x6c &&
    (tokens.shape[at] & Shape.startsUpper) === 0
  );
}

/** A verb of any kind stands between two tokens. */
function hasVerb({ text, tokens, lexicon }: Document, first: number, end: number): boolean {
  const { bits, verbEndings } = lexicon.indirect;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (bits[tokens.word[i]] & (IndirectBit.predicate | REPORTING_FORM)) return true;
    for (const ending of verbEndings) if (text.startsWith(ending, tokens.end[i] - ending.length)) return true;
  }
  return false;
}

/** Behind the last preposition before `end` that a name or an article follows: what a relative word there is about. */
function afterPreposition({ tokens, lexicon }: Document, people: People, end: number, floor: number): number {
  const bits = lexicon.sources.bits;
  for (let i = end - 2; i >= floor; i--) {
    if (tokens.kind[i] === TokenKind.punctuation) return floor;
    if (!(bits[tokens.word[i]] & SourceBit.innerPreposition)) continue;
    const named = people.mentionAt[i + 1] >= 0 || (tokens.shape[i + 1] & Shape.startsUpper) !== 0;
    if (named || bits[tokens.word[i + 1]] & SourceBit.determiner) return i + 1;
  }
  return floor;
}
