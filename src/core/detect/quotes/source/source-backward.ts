import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import type { People } from '../../people/people';
import { adverbialStart } from './source-adverbial';
import { hasPerson, isAside, isIndefinite, openingDash, segmentStart } from './source-asides';
import type { TokenRange } from './source-forward';
import { nounPhrase } from './source-noun-phrase';
import { skipBack } from './source-skips';
import { SourceBit } from './source-words';

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
    return phrase;
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
    // `On Monday |Rina Wati|, a farmer, said`: the one whom the apposition tells of stands behind the adverbial.
    const apposes = apposed && people.mentionAt[close - 1] >= 0;
    if (apposes || !isAside(document, people, open, close)) {
      const phrase = subjectPhrase(document, people, skipBack(document, people, close, open), open);
      if (phrase === null) break;
      const whole = phrase.first <= open + 1;
      // `Rina Wati, |Budi's sister|, said`, `The clerk, |a friend of Rina Wati|, said`: who stands before the comma.
      const afterName = people.mentionAt[open - 2] >= 0;
      const described = isIndefinite(document, people, open);
      const owned = afterName ? described || (whole && !endsWithPerson(people, phrase)) : whole && described;
      if (hasPerson(people, phrase) && !owned && (whole || farthest === null))
        return withListBefore(document, people, withTitleBefore(people, phrase, floor), floor);
      if (!whole && farthest !== null && !apposed) break;
      farthest = phrase;
      apposed = owned;
    }
    end = open;
  }
  return farthest;
}

/** The noun phrase that ends before `end`, or before the adverbial that ends there. */
function subjectPhrase(document: Document, people: People, end: number, floor: number): TokenRange | null {
  const phrase = nounPhrase(document, people, end, floor);
  if (phrase !== null && hasPerson(people, phrase)) return phrase;
  const start = adverbialStart(document, people, end, floor);
  if (start < 0) return phrase;
  const close = skipBack(document, people, start, floor);
  return nounPhrase(document, people, close, floor) ?? phrase;
}

function endsWithPerson(people: People, { end }: TokenRange): boolean {
  return people.mentionAt[end - 1] >= 0;
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

/** `Kepala Dinas, |Rina Wati|,`: a phrase of titles before the comma is the person's where it opens the clause. */
function withTitleBefore(people: People, phrase: TokenRange, floor: number): TokenRange {
  const mention = people.mentionAt[phrase.first];
  if (mention < 0) return phrase;
  return {
    first: Math.max(floor, Math.min(phrase.first, people.mentions[mention].phraseFirst)),
    end: phrase.end,
  };
}
