import { lineOfToken } from '../../text/lines';
import { COLON, COMMA } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { type Candidate, isListedAfter } from './candidate';
import { type NameReader, NO_NAME } from './name-reader';
import { Class } from './people-words';
import { weighSigns } from './person-signs';
import { isPartyBehind } from './what-follows';
import { isVerb } from './word-build';

/** Weighs a name without title by its words and by what stands around it. */
export function weigh(
  reader: NameReader,
  layout: Layout,
  candidate: Candidate,
  previous: Candidate | undefined,
): void {
  const { tokens, document, capitals } = reader;
  const { first, end } = candidate;
  let words = 0;
  let sum = 0;
  for (let i = first; i < end; i++) {
    if (!reader.isCapital(i)) {
      // `Aziz al-Karvi`
      if (reader.isJoinedParticle(i)) words++;
      continue;
    }
    words++;
    const classes = reader.classOf(i);
    let score = reader.score(i);
    // Unknown words neither speak for a person nor against.
    if (score === 1 && (classes & (Class.given | Class.surname)) === 0) score = 0;
    sum += Math.min(i === first ? 4 : 3, score);
  }
  // Letters alone hide a name (`AB (21)`), and the head of a title on its own is no name.
  if (words === 1 && (reader.isInitial(first) || capitals.heads[first] !== 0)) sum = -9;
  if (words === 1 && reader.isAllCaps(first)) {
    const short = tokens.end[first] - tokens.start[first] <= 3;
    if (short || (reader.classOf(first) & (Class.given | Class.surname)) === 0) sum = -9;
  }
  let score = words === 1 ? Math.min(1, sum) : Math.min(6, sum);
  const sentence = document.sentences.ofToken[first];
  const before = first > 0 && document.sentences.ofToken[first - 1] === sentence ? first - 1 : -1;
  if (before >= 0) {
    const classes = reader.classOf(before);
    if (classes & Class.cueBefore && isSmall(reader, before) && !isSaid(reader, before, words))
      score += add(candidate, 'speech', before, 3);
    else if (classes & Class.sourcePreposition) score += 1.5;
    // `a shot at Ann Bell`: after the preposition of a place a full name is a person's for all that.
    if (classes & Class.placePreposition) score -= isFullName(reader, first, end) ? 1 : 3;
    // `the driver of the Corsa, a woman of 72`
    if (
      classes & Class.article &&
      !reader.lexicon.headFirst &&
      (!reader.isCapital(before) || capitals.opens(before))
    )
      score -= words > 1 ? 2 : 6;
    if (classes & Class.age && words > 1) score += add(candidate, 'age', before, 3);
    if (classes & (Class.placeHead | Class.organisation) && !reader.isCapital(before)) score -= 4;
    if (before >= 1 && tokens.code[before] === COLON && reader.classOf(before - 1) & Class.credit)
      score += add(candidate, 'credit', before - 1, words > 1 ? 4 : 2);
    if (reader.isCapital(before) && classes & Class.organisation) score -= 4;
  }
  if (end < tokens.length && document.sentences.ofToken[end] === sentence) {
    const classes = reader.classOf(end);
    if (!reader.isCapital(end)) {
      if (classes & (Class.speech | Class.act))
        score += add(candidate, 'verb', end, words > 1 || classes & Class.speech ? 2 : 1);
      if (reader.lexicon.humanActs.has(tokens.word[end]))
        score += add(candidate, 'verb', end, words > 1 ? 3 : 1);
      // `Ani Siregar membagikan …`: what is known of the words, and something done.
      if (words > 1 && isVerb(reader, end)) score += 1;
    } else if (classes & (Class.organisation | Class.placeHead)) score -= 6;
    // `said Karvo President Ann Bell`: the company whose title follows.
    else if (words === 1 && capitals.heads[end] !== 0 && !reader.lexicon.headFirst) score -= 6;
    if ((words > 1 || sum > 0) && isPartyBehind(reader, end)) score += add(candidate, 'apposition', end, 3);
    // `A woman of the village, Ann, said`
    const enclosed = tokens.code[end] === COMMA && tokens.code[before] === COMMA;
    if (enclosed && reader.classOf(end + 1) & Class.speech) score += add(candidate, 'verb', end + 1, 2);
  }
  score += weighSigns(reader, candidate, before, words);
  // In a list of people the next is one too.
  if (
    words > 1 &&
    previous !== undefined &&
    previous.score >= 3 &&
    isListedAfter(reader, previous.end, first)
  )
    score += 1.5;
  // A single word that opens a sentence has its capital anyway.
  if (words === 1 && capitals.opens(first) && (reader.classOf(first) & Class.given) === 0)
    if (!isSpeakerBehindQuote(reader, first, end)) score -= 3;
  const field = layout.field[lineOfToken(document.lines, first)];
  // A lone word in a byline may be a desk's; a name is known by its words.
  const named = words > 1 || (reader.classOf(first) & (Class.given | Class.surname)) !== 0;
  if ((field === 'byline' || field === 'editor') && named) score += add(candidate, field, first, 5);
  candidate.score = score;
}

/** Written small, or with the capital of the sentence that it opens (`Diutarakan Karvo, …`), where verbs may open one. */
function isSmall(reader: NameReader, i: number): boolean {
  return !reader.isCapital(i) || (reader.lexicon.headFirst && reader.capitals.opens(i));
}

/** `Officials said Kirkuk …`: where the subject stands before the cue, a lone word after it is what is spoken of. */
function isSaid(reader: NameReader, cue: number, words: number): boolean {
  if (reader.lexicon.headFirst || words > 1 || cue === 0) return false;
  if (reader.classOf(cue + 1) & (Class.given | Class.surname)) return false;
  return reader.tokens.kind[cue - 1] === TokenKind.word;
}

/** A given name and a word that is no place's or body's. */
export function isFullName(reader: NameReader, first: number, end: number): boolean {
  if (end < first + 2 || (reader.classOf(first) & (Class.given | Class.place | NO_NAME)) !== Class.given)
    return false;
  return ((reader.classOf(end - 1) | reader.classOf(first + 1)) & (Class.place | NO_NAME)) === 0;
}

/** `“…” Bell asked`: behind the end of a quote, before a word of speech. */
function isSpeakerBehindQuote(reader: NameReader, first: number, end: number): boolean {
  if (first === 0 || reader.tokens.kind[first - 1] !== TokenKind.mark || reader.isCapital(end)) return false;
  return (reader.classOf(first) & (Class.surname | NO_NAME)) === Class.surname;
}

function add({ clues }: Candidate, why: string, at: number, worth: number): number {
  clues.push({ why, first: at, end: at + 1 });
  return worth;
}
