import { Shape, TokenKind } from '../../text/tokens';
import { type Candidate, isListedAfter } from './candidate';
import { Mark } from './capitals';
import { type NameReader, NO_NAME } from './name-reader';
import { Class } from './people-words';
import { isFoldedAt } from './word-build';

/** Names of two words or more between these scores may be a person's: what the rest of the text says decides. */
const LEAST = 0;
const ENOUGH = 3;
/** A neighbour in a list must be surer than just enough. */
const SURE = 4;

const NOT_LAST = NO_NAME | Class.state | Class.private | Class.place | Class.suffix;

/**
 * Looks for more about names that nothing beside them settles: people before and behind them in a list (`Ann Bell,
 * Oyvar Ketkin and Ben Stone`), and a word of them on its own farther down, as people are named again (`Ketkin said`).
 */
export function corroborate(reader: NameReader, candidates: readonly Candidate[]): void {
  const doubtful = candidates.filter((candidate) => isDoubtful(reader, candidate));
  if (doubtful.length === 0) return;
  lookAround(reader, candidates);
  lookFartherDown(reader, doubtful);
}

function isDoubtful(reader: NameReader, { first, end, score }: Candidate): boolean {
  if (score < LEAST || score >= ENOUGH || end < first + 2) return false;
  if ((reader.capitals.mark[first] | reader.capitals.mark[end - 1]) & (Mark.place | Mark.organisation))
    return false;
  const opening = reader.classOf(first) & (NO_NAME | Class.given | Class.surname);
  // `Asking Bell, they …`: an unknown word that opens a sentence has its capital anyway.
  if (
    opening === 0 &&
    reader.capitals.opens(first) &&
    !reader.isInitial(first) &&
    !isUnknown(reader, first, end)
  )
    return false;
  return (reader.classOf(end - 1) & NOT_LAST) === 0 && (opening & NO_NAME) === 0;
}

/** Whether no list knows any of the words, the text has none in lower case, and the first is not built as a verb is. */
function isUnknown(reader: NameReader, first: number, end: number): boolean {
  const { tokens, capitals, lexicon, document } = reader;
  // `Arca-arca Karvo`
  if (lexicon.headFirst && tokens.shape[first] & Shape.hasHyphen) return false;
  for (let i = first; i < end; i++)
    if (
      reader.isCapital(i) &&
      (tokens.word[i] !== 0 || capitals.seenLower(i) || reader.isAllCaps(i)) &&
      !reader.isInitial(i)
    )
      return false;
  return !lexicon.verbBeginnings.some((beginning) =>
    isFoldedAt(document.text, tokens.start[first], beginning),
  );
}

/** From the last to the first, so that a list is told from its end on; `weigh` has told it from its beginning on. */
function lookAround(reader: NameReader, candidates: readonly Candidate[]): void {
  for (let k = 1; k < candidates.length; k++)
    lookBeside(reader, candidates[k], candidates[k - 1], candidates[k]);
  for (let k = candidates.length - 2; k >= 0; k--)
    lookBeside(reader, candidates[k], candidates[k], candidates[k + 1]);
}

/** Gives `candidate` what it is worth to stand in a list beside somebody: `left` and `right` are the two, itself one. */
function lookBeside(reader: NameReader, candidate: Candidate, left: Candidate, right: Candidate): void {
  const other = candidate === left ? right : left;
  if (other.score < ENOUGH || other.end < other.first + 2) return;
  if (!isListedAfter(reader, left.end, right.first) || !isDoubtful(reader, candidate)) return;
  const unknown = isUnknown(reader, candidate.first, candidate.end);
  if (!unknown && (candidate === right || other.score < SURE)) return;
  candidate.score += unknown ? ENOUGH : 2;
  candidate.clues.push({ why: 'list', first: other.first, end: other.end });
}

/** Gives each of `doubtful` what the places that name one word of it alone are worth. */
function lookFartherDown(reader: NameReader, doubtful: readonly Candidate[]): void {
  const { tokens, capitals, lexicon } = reader;
  const byWord = new Map<number, Candidate>();
  const enter = (i: number, candidate: Candidate): void => {
    if (!byWord.has(tokens.hash[i])) byWord.set(tokens.hash[i], candidate);
  };
  for (const candidate of doubtful) {
    const { first, end } = candidate;
    const unknown = isUnknown(reader, first, end);
    // `Kisruh Ani`: the last word may be all of the name where the first has its capital anyway.
    if (!unknown || !capitals.opens(first)) enter(end - 1, candidate);
    // Where people go by their first names.
    if (unknown && lexicon.headFirst) enter(first, candidate);
  }
  const worth = new Map<Candidate, number>();
  const { starts, startCount } = capitals;
  for (let k = 0; k < startCount; k++) {
    const i = starts[k];
    const candidate = byWord.get(tokens.hash[i]);
    if (candidate === undefined || i < candidate.end || !standsAlone(reader, i)) continue;
    worth.set(candidate, Math.max(worth.get(candidate) ?? 0, worthAt(reader, i)));
    if (worthAt(reader, i) > 1) candidate.clues.push({ why: 'name', first: i, end: i + 1 });
  }
  for (const [candidate, more] of worth) candidate.score += more;
}

/** Whether the capitalised word at `i` has no other beside it, and no article or preposition of place before it. */
function standsAlone(reader: NameReader, i: number): boolean {
  if (!reader.isCapital(i) || reader.capitals.mark[i] & Mark.titleCase || reader.isCapital(i + 1))
    return false;
  if (i === 0 || reader.capitals.opens(i)) return true;
  if (reader.isCapital(i - 1)) return false;
  return (reader.classOf(i - 1) & (Class.article | Class.placePreposition | Class.placeHead)) === 0;
}

/** 2 where a word of what people do or say stands beside token `i`, 1 elsewhere. */
function worthAt({ tokens, lexicon, bits }: NameReader, i: number): number {
  const next = i + 1 < tokens.length && tokens.kind[i + 1] === TokenKind.clitic ? i + 2 : i + 1;
  if (next > i + 1) return 2;
  const after = next < tokens.length ? bits[tokens.word[next]] : 0;
  if (after & (Class.speech | Class.act) || lexicon.humanActs.has(tokens.word[next])) return 2;
  return i > 0 && bits[tokens.word[i - 1]] & Class.cueBefore ? 2 : 1;
}
