import { lineOfToken } from '../../text/lines';
import { TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { type Candidate, isListedAfter } from './candidate';
import type { NameReader } from './name-reader';
import { Class } from './people-words';
import { COLON, COMMA, SLASH } from './punctuation';

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
    if (!reader.isCapital(i)) continue;
    words++;
    const classes = reader.classOf(i);
    let score = reader.score(i);
    // Unknown words neither speak for a person nor against.
    if (score === 1 && (classes & (Class.given | Class.surname)) === 0) score = 0;
    if (i === first && classes & Class.unclear && capitals.opens(i)) score -= 2;
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
    if (classes & Class.cueBefore && !reader.isCapital(before) && !isSaid(reader, before, words))
      score += add(candidate, 'speech', before, 3);
    else if (classes & Class.sourcePreposition) score += 1.5;
    if (classes & Class.placePreposition) score -= 3;
    if (classes & Class.age && words > 1) score += add(candidate, 'age', before, 3);
    if (classes & (Class.placeHead | Class.organisation) && !reader.isCapital(before)) score -= 4;
    if (before >= 1 && (tokens.code[before] === COLON || tokens.code[before] === SLASH)) {
      const word = reader.classOf(before - 1);
      if (word & Class.credit) score += add(candidate, 'credit', before - 1, words > 1 ? 4 : 2);
      else if (tokens.code[before] === SLASH && word & Class.organisation) score += 3;
    }
    if (classes & Class.credit && (before === 0 || tokens.kind[before - 1] !== TokenKind.word) && words > 1)
      score += add(candidate, 'credit', before, 4);
    if (reader.isCapital(before) && classes & Class.organisation) score -= 4;
  } else if (first > 0 && tokens.kind[first - 1] === TokenKind.mark) {
    score += 0.5;
  }
  if (end < tokens.length && document.sentences.ofToken[end] === sentence) {
    const classes = reader.classOf(end);
    if (!reader.isCapital(end)) {
      if (classes & (Class.speech | Class.act) && tokens.kind[end] === TokenKind.word)
        score += add(candidate, 'verb', end, words > 1 || classes & Class.speech ? 2 : 1);
      if (classes & Class.relative) score += 1;
    } else if (classes & (Class.organisation | Class.placeHead)) score -= 6;
    // `A woman of the village, Ann, said`
    // `Dr. Ann Bell, M.Epid, said`: letters before a word that is no name are a degree.
    const isDegree =
      reader.isInitial(first) && (reader.classOf(end - 1) & (Class.given | Class.surname)) === 0;
    const enclosed = tokens.code[end] === COMMA && before >= 0 && tokens.code[before] === COMMA;
    if (enclosed && !isDegree && reader.classOf(end + 1) & Class.speech && !reader.isCapital(end + 1))
      score += add(candidate, 'verb', end + 1, 2);
    if (tokens.code[end] === SLASH && reader.classOf(end + 1) & Class.organisation) score += 2;
  }
  // In a list of people the next is one too.
  if (
    words > 1 &&
    previous !== undefined &&
    previous.score >= 3 &&
    isListedAfter(reader, previous.end, first)
  )
    score += 1.5;
  // A single word that opens a sentence has its capital anyway.
  if (words === 1 && capitals.opens(first) && (reader.classOf(first) & Class.given) === 0) score -= 3;
  const field = layout.field.get(lineOfToken(document.lines, first));
  // A lone word in a byline may be a desk's; a name is known by its words.
  const named =
    words > 1 ||
    ((reader.classOf(first) & (Class.given | Class.surname)) !== 0 &&
      (reader.classOf(first) & Class.common) === 0);
  if ((field === 'byline' || field === 'editor') && named) score += add(candidate, field, first, 5);
  candidate.score = score;
}

/** `Officials said Kirkuk …`: where the subject stands before the cue, a lone word after it is what is spoken of. */
function isSaid(reader: NameReader, cue: number, words: number): boolean {
  if (reader.lexicon.headFirst || words > 1 || cue === 0) return false;
  if (reader.classOf(cue + 1) & (Class.given | Class.surname)) return false;
  return reader.tokens.kind[cue - 1] === TokenKind.word;
}

function add({ clues }: Candidate, why: string, at: number, worth: number): number {
  clues.push({ why, first: at, end: at + 1 });
  return worth;
}
