import type { Document } from '../../../text/document';
import { CLOSE, COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { IndirectBit } from '../indirect/indirect-words';
import { CUE_FORM } from '../quote-words';
import { isModifier, isPluralHead } from './source-cue-nouns';
import type { TokenRange } from './source-forward';
import { coordinated, isPluralOwner, openBracket, withOwned } from './source-owners';
import {
  afterPreposition,
  beforeComma,
  behindVerb,
  hasVerb,
  isInWhoClause,
  relativeBefore,
  relativeVerb,
} from './source-relatives';
import { isComplementName, isSpelled, SourceBit } from './source-words';

const PRONOUN = SourceBit.pronoun | SourceBit.relative;
const JOINING = new Set([0x2d, 0x2f, 0x26, 0x2e, 0x40, 0x5f, 0x23]);

/** The noun phrase that ends before `end`. */
export function nounPhrase(
  document: Document,
  people: People,
  end: number,
  floor: number,
): TokenRange | null {
  const { tokens, sentences, lexicon } = document;
  const { code, kind, word, shape } = tokens;
  const { bits, headFirst } = lexicon.sources;
  const cues = lexicon.quotes.classes.bits;
  if (end <= floor) return null;
  const last = end - 1;
  const own = bits[word[last]];
  if (people.mentionAt[last] < 0 && own & PRONOUN && isSpelled(document, last)) {
    const article = last > floor && bits[word[last - 1]] & SourceBit.determiner ? 1 : 0;
    return { first: last - article, end };
  }
  if (people.mentionAt[last] < 0 && own & SourceBit.relative) {
    const antecedent = beforeComma(document, last, floor);
    return nounPhrase(
      document,
      people,
      antecedent,
      headFirst
        ? behindVerb(document, people, antecedent, floor)
        : afterPreposition(document, people, antecedent, floor),
    );
  }
  // `|one of| them`
  const counted =
    !headFirst && last - 2 >= floor && lexicon.indirect.bits[word[last - 1]] & IndirectBit.ofWord;
  const ofThem = counted && bits[word[last - 2]] & (SourceBit.pronoun | SourceBit.determiner) ? 2 : 0;
  if (people.mentionAt[last] < 0 && own & SourceBit.pronoun) return { first: last - ofThem, end };
  // A capital there says nothing: `|Dilanjutkan| pernyataan itu`.
  const opening = sentences.firstToken[sentences.ofToken[last]];
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
      const relative = headFirst ? relativeVerb(document, people, first, floor) : -1;
      if (relative >= 0) {
        first = relative;
        continue;
      }
      if (headFirst) first = withOwned(document, first, floor);
      const { firstToken, phraseEnd } = people.mentions[mention];
      if ((end <= phraseEnd && !isComplementName(document, firstToken)) || headFirst) break;
      continue;
    }
    if (kind[i] === TokenKind.clitic || isPluralOwner(document, i)) {
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
      // `18,1 persen`
      const decimal = kind[i - 1] === TokenKind.number && kind[first] === TokenKind.number;
      if (code[i] === COMMA && decimal && tokens.end[i] === tokens.start[i + 1]) {
        first = i;
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
    if (b & SourceBit.relative && !headFirst && first < end && !hasVerb(document, first, end))
      if (!(b & SourceBit.pronoun)) break;
    if (b & SourceBit.relative && i > floor) {
      first = i;
      continue;
    }
    // `Setiap |tahun| pemerintah …`: an adverbial of time.
    if (b & SourceBit.determiner && headFirst && first + 1 < end && bits[word[first]] & SourceBit.time)
      return { first: first + 1, end };
    if (b & SourceBit.determiner) {
      first = i;
      const before = i > floor ? bits[word[i - 1]] : 0;
      if (before & (SourceBit.innerPreposition | SourceBit.determiner | SourceBit.coordinator)) continue;
      if (isInWhoClause(document, i, floor)) continue;
      break;
    }
    if (b & SourceBit.coordinator) {
      // `Rina dan Sari`, `polisi dan TNI`, `the mayor and the police`
      const group = SourceBit.determiner | SourceBit.unnamed;
      const before =
        i > floor ? bits[word[i - 1]] | (i - 1 > floor ? bits[word[i - 2]] & SourceBit.determiner : 0) : 0;
      const left = i > floor && ((shape[i - 1] & Shape.startsUpper) !== 0 || (before & group) !== 0);
      const right = (shape[first] & Shape.startsUpper) !== 0 || (bits[word[first]] & group) !== 0;
      // `the Council on pollution |and| health`
      const bound = i - 2 > floor && (bits[word[i - 2]] & SourceBit.innerPreposition) !== 0 && !headFirst;
      if ((left && right) || (bound && kind[i - 1] === TokenKind.word)) {
        first = i;
        continue;
      }
      break;
    }
    const relative = relativeBefore(document, i, floor);
    if (relative < 0) {
      if (b & (SourceBit.breaks | SourceBit.outerPreposition | SourceBit.pronoun) && !capital) break;
      if (b & (SourceBit.breaks | SourceBit.outerPreposition) && i === floor) break;
      // `Paradigma |baru| ini`: no adverb before the word that points back.
      const adjective = headFirst && first < end && (bits[word[first]] & SourceBit.closer) !== 0;
      if (b & SourceBit.filler && !capital && !adjective) break;
      if (
        cues[word[i]] & CUE_FORM &&
        (!capital || i === opening) &&
        !(b & (SourceBit.unnamed | SourceBit.document)) &&
        !isModifier(document, i, floor) &&
        !isPluralHead(document, i, end)
      )
        break;
    }
    first = i;
  }
  // An opening adverbial: `Pada Mei polisi mengatakan`, `In May police said`.
  while (
    first < end - 1 &&
    people.mentionAt[first] < 0 &&
    (bits[word[first]] &
      (SourceBit.innerPreposition | SourceBit.coordinator | SourceBit.relative | SourceBit.time) ||
      // `Oleh sebab |itu| Bupati …`
      (headFirst && bits[word[first]] & SourceBit.closer) ||
      (bits[word[first]] & SourceBit.filler && !(bits[word[first]] & SourceBit.determiner)) ||
      kind[first] === TokenKind.clitic ||
      kind[first] === TokenKind.punctuation)
  )
    first++;
  if (first >= end || bits[word[first]] & (SourceBit.innerPreposition | SourceBit.outerPreposition))
    return null;
  return { first, end };
}
