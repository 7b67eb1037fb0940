import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { IndirectBit } from '../indirect/indirect-words';
import { CUE_FORM, QuoteWord } from '../quote-words';
import { listedHead } from './listed-name';
import type { TokenRange } from './source-forward';
import { afterPreposition, beforeComma, hasVerb, relativeBefore, relativeVerb } from './source-relatives';
import { isComplementName, isSpelled, SourceBit } from './source-words';

const PRONOUN = SourceBit.pronoun | SourceBit.relative;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const BRACKET_REACH = 12;
const OWNED_REACH = 3;
const SHORTEST_VERB = 6;
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
      headFirst ? floor : afterPreposition(document, people, antecedent, floor),
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
      const head = code[i] === COMMA ? listedHead(document, people, i, end, floor) : -1;
      if (head < 0) break;
      first = head;
      continue;
    }
    if (kind[i] !== TokenKind.word && kind[i] !== TokenKind.number) break;
    const b = bits[word[i]];
    const capital = (shape[i] & Shape.startsUpper) !== 0;
    // `years that |analysts| say`: no verb behind the relative word, so the noun before it is not the subject.
    if (b & SourceBit.relative && !headFirst && first < end && !hasVerb(document, first, end))
      if (!(b & SourceBit.pronoun) || opensSubject(document, people, first)) break;
    if (b & SourceBit.relative && i > floor) {
      first = i;
      continue;
    }
    // `Setiap |tahun| pemerintah …`: an adverbial of time.
    if (b & SourceBit.determiner && headFirst && first + 1 < end && bits[word[first]] & SourceBit.time)
      return { first: first + 1, end };
    // `Dalam rapat |itu| Bupati …`: a phrase that is over.
    if (headFirst && first < end && b & SourceBit.closer && opensSomebody(document, first)) break;
    const described = headFirst && b & SourceBit.indefinite ? describedBy(document, i, end, floor) : -1;
    if (described >= 0) {
      first = described;
      continue;
    }
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
      const head = right ? listedHead(document, people, i, end, floor) : -1;
      if (head >= 0) {
        first = head;
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
        !isSpokenWords(document, i, end)
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
      opensClause(document, first) ||
      (bits[word[first]] & SourceBit.filler && !(bits[word[first]] & SourceBit.determiner)) ||
      kind[first] === TokenKind.clitic ||
      kind[first] === TokenKind.punctuation)
  )
    first++;
  // `Dalam |sambutannya| Bupati …`
  if (
    headFirst &&
    isOwnedAside(document, first, floor) &&
    first + 1 < end &&
    opensSomebody(document, first + 1)
  )
    first++;
  if (first >= end || bits[word[first]] & (SourceBit.innerPreposition | SourceBit.outerPreposition))
    return null;
  return { first, end };
}

/** `analysts who follow |the| firm`: the object of a clause about people. */
function isInWhoClause(document: Document, at: number, floor: number): boolean {
  const { tokens, lexicon } = document;
  const relative = lexicon.sources.headFirst ? -1 : relativeBefore(document, at - 1, floor);
  const who = relative < 0 ? 0 : lexicon.sources.bits[tokens.word[relative]] & SourceBit.pronoun;
  return who !== 0 && relative > floor && relative < at - 1;
}

/** `|ibu| dua anak itu`, `|orang| nomor satu di kota itu`: the noun for somebody before a number that tells of them; or -1. */
function describedBy({ tokens, lexicon }: Document, at: number, end: number, floor: number): number {
  const { bits } = lexicon.sources;
  if (!(bits[tokens.word[end - 1]] & SourceBit.closer)) return -1;
  for (let i = at - 1; i >= floor && i >= at - 2; i--) {
    if (tokens.kind[i] !== TokenKind.word) return -1;
    if (bits[tokens.word[i]] & SourceBit.human) return i;
  }
  return -1;
}

/** `residents who |officials| say`, but `residents who |live| nearby`: a noun phrase of its own begins there. */
function opensSubject({ tokens, lexicon }: Document, people: People, at: number): boolean {
  const subject = SourceBit.determiner | SourceBit.pronoun | SourceBit.unnamed | SourceBit.body;
  const capital = (tokens.shape[at] & Shape.startsUpper) !== 0 || people.mentionAt[at] >= 0;
  return capital || (lexicon.sources.bits[tokens.word[at]] & subject) !== 0;
}

/** `the veterans|'| group`: a mark right behind a plural, and a word behind it. */
export function isPluralOwner({ text, tokens }: Document, at: number): boolean {
  if (
    tokens.kind[at] !== TokenKind.mark ||
    at === 0 ||
    at + 1 >= tokens.length ||
    tokens.end[at - 1] !== tokens.start[at]
  )
    return false;
  if (tokens.kind[at + 1] !== TokenKind.word || tokens.start[at + 1] === tokens.end[at]) return false;
  const apostrophe = tokens.code[at] === 0x27 || tokens.code[at] === 0x2019;
  return apostrophe && text.charCodeAt(tokens.end[at - 1] - 1) === 0x73;
}

/** A capital, or a noun for somebody. */
function opensSomebody({ tokens, lexicon }: Document, at: number): boolean {
  const somebody = SourceBit.human | SourceBit.unnamed | SourceBit.body | SourceBit.party;
  const b = lexicon.sources.bits[tokens.word[at]];
  return (tokens.shape[at] & Shape.startsUpper) !== 0 || (b & somebody) !== 0;
}

/** A noun with a possessor's ending, behind a preposition that begins an adverbial. */
function isOwnedAside({ text, tokens, lexicon }: Document, at: number, floor: number): boolean {
  if (at <= floor || tokens.shape[at] & Shape.startsUpper) return false;
  if (!(lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.outerPreposition)) return false;
  return lexicon.indirect.objectEndings.some((ending) =>
    text.startsWith(ending, tokens.end[at] - ending.length),
  );
}

/** `|Beredar| pesan berantai …`: a verb opens the sentence, its subject behind it. */
function opensClause({ text, tokens, lexicon }: Document, at: number): boolean {
  const { noVerbs } = lexicon.indirect;
  if (!lexicon.sources.headFirst || !(tokens.shape[at] & Shape.startsUpper)) return false;
  if (tokens.kind[at + 1] !== TokenKind.word || tokens.shape[at + 1] & Shape.startsUpper) return false;
  if (noVerbs.has(tokens.word[at]) || tokens.end[at] - tokens.start[at] < SHORTEST_VERB) return false;
  if (lexicon.sources.bits[tokens.word[at + 1]] & (SourceBit.closer | SourceBit.relative)) return false;
  return text.startsWith('Ber', tokens.start[at]) || text.startsWith('Ter', tokens.start[at]);
}

/** `|pesan| berantai di media sosial`: the noun, not the verb `pesan Rina`. */
function isSpokenWords({ tokens, lexicon }: Document, at: number, end: number): boolean {
  if (!lexicon.sources.headFirst || at + 1 >= end) return false;
  const noun = lexicon.quotes.classes.bits[tokens.word[at]] & QuoteWord.noun;
  const next = at + 1;
  return (
    noun !== 0 &&
    !(tokens.shape[next] & Shape.startsUpper) &&
    !(lexicon.sources.bits[tokens.word[next]] & SourceBit.pronoun)
  );
}

/** `Tim Media |Presiden Rina|`: the noun before a person's phrase that the person only owns; or `first`. */
function withOwned({ tokens, lexicon }: Document, first: number, floor: number): number {
  for (let i = first - 1; i >= floor && i >= first - OWNED_REACH; i--) {
    const b = lexicon.sources.bits[tokens.word[i]];
    // `pernyataan Presiden Rina yang menyebut`: the words are hers, and she speaks.
    if (b & SourceBit.relational) return b & SourceBit.document ? first : i;
    if (tokens.kind[i] !== TokenKind.word || !(tokens.shape[i] & Shape.startsUpper)) break;
  }
  return first;
}

/** `X, Y dan |Z`: the first token of the first name of the list that ends with the name at `first`. */
function coordinated({ tokens, lexicon }: Document, people: People, first: number, floor: number): number {
  if (first - 2 < floor || !(lexicon.sources.bits[tokens.word[first - 1]] & SourceBit.coordinator))
    return first;
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

/** The bracket that opens what closes at `close`, near before it; or -1. */
export function openBracket({ tokens }: Document, close: number, floor: number): number {
  const reach = Math.max(floor, close - BRACKET_REACH);
  for (let i = close - 1; i >= reach; i--) if (tokens.code[i] === OPEN) return i;
  return -1;
}
