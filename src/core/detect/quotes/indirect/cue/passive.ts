import { Shape, TokenKind } from '../../../../text/tokens';
import { Reference } from '../../quote-candidate';
import { SourceKind, type SourcePhrase, sourceAfter } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { keep, opensSentence, type Sentence } from '../found';
import { IndirectBit } from '../indirect-words';
import { isClause } from '../report/clause';
import { reportAfter } from '../report/following';
import { isPredicate } from '../report/predicate';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { mainVerb, relativeBefore } from './related';

const B = IndirectBit;
/** How long the agent of a passive may be. */
const AGENT_REACH = 8;
/** How far before the passive its subject is looked for. */
const SUBJECT_REACH = 60;
/** How far behind the document the passive may stand. */
const DOCUMENT_REACH = 8;

/** `were told …`, `was accused of …`, `disebut akan …`, `Diungkapkan, …`. */
export function readPassive(scan: IndirectScan, sentence: Sentence, at: number, kinds: number): void {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const headFirst = lexicon.sources.headFirst;
  const related = relativeBefore(scan, at, sentence.first) >= 0;
  const end = related ? mainVerb(scan, at + 1, sentence.end) : sentence.end;
  let after = at + 1;
  let source: SourcePhrase | null = null;
  if (after < end && lexicon.indirect.bits[tokens.word[after]] & B.byWord) {
    source = sourceAfter(document, people, after + 1, beforeOf(scan, after, end, kinds));
    if (source !== null) after = source.endToken;
  }
  const opens = opensSentence(scan, sentence, at);
  // A passive keeps its complementizer; only some take an infinitive or what somebody is accused of.
  const takes = headFirst
    ? B.showing | (kinds & (B.accusing | B.urging))
    : kinds &
      (B.telling |
        B.accusing |
        B.showing |
        (lexicon.indirect.bits[tokens.word[at]] & B.nounLike ? 0 : B.urging));
  // `Hal itu disampaikan Rina, …` reports nothing.
  const empty = pointsBack(scan, sentence.first, at);
  // `Ditambahkan Rina, …`: the agent without `oleh`.
  if (headFirst && (opens || empty) && source === null && kinds & (B.saying | B.stating)) {
    const agent = sourceAfter(document, people, after, end);
    const that = agent === null ? -1 : complementizerBehind(scan, agent.endToken);
    if (
      agent !== null &&
      (agent.kind !== SourceKind.collective || tokens.shape[agent.firstToken] & Shape.startsUpper) &&
      (that >= 0 || (!empty && isPunctuation(scan, agent.endToken, COMMA)))
    ) {
      source = agent;
      after = Math.max(that, agent.endToken);
    }
  }
  let following = reportAfter(scan, after, end, takes, true);
  const letter = inDocument(scan, sentence, at);
  const written = letter !== null;
  source ??= letter;
  if (
    following === null &&
    headFirst &&
    (written || (opens && !empty)) &&
    isPunctuation(scan, after, COMMA) &&
    kinds & (B.saying | B.stating)
  )
    following = report(scan, after + 1, end, 'comma', 3);
  if (
    following === null &&
    headFirst &&
    written &&
    kinds & (B.saying | B.stating) &&
    isClause(scan, after, end)
  )
    following = report(scan, after, end, 'clause', 3);
  if (
    following === null &&
    headFirst &&
    !opens &&
    kinds & B.describing &&
    after < end &&
    (isPredicate(scan, after) || isCalled(scan, at))
  )
    following = report(scan, after, end, 'passive', 3);
  if (following === null) return;
  const goesOn = opens;
  keep(scan, sentence, following, at, at + 1, source, goesOn ? Reference.previous : Reference.nobody);
}

/** The `bahwa` behind an agent, a comma between them or none; -1 where there is none. */
function complementizerBehind(scan: IndirectScan, at: number): number {
  const that = isPunctuation(scan, at, COMMA) ? at + 1 : at;
  const { bits } = scan.document.lexicon.indirect;
  return bits[scan.document.tokens.word[that]] & B.strictComplementizer ? that : -1;
}

/** `Langkah itu |disebut sebagai| awal …`: a subject before it, and no name behind it. */
function isCalled({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const { bits } = lexicon.indirect;
  if (at + 2 >= tokens.length || !(bits[tokens.word[at + 1]] & B.asWord)) return false;
  if (tokens.kind[at + 2] !== TokenKind.word || tokens.shape[at + 2] & Shape.startsUpper) return false;
  const before = tokens.word[at - 1];
  return (lexicon.sources.bits[before] & SourceBit.closer) !== 0;
}

/** `Hal itu`, `Demikian`, `Hal senada` before the verb. */
function pointsBack({ document: { tokens, lexicon } }: IndirectScan, first: number, at: number): boolean {
  const floor = Math.max(first, at - SUBJECT_REACH);
  for (let i = floor; i < at; i++) if (lexicon.indirect.bits[tokens.word[i]] & B.emptyObject) return true;
  return false;
}

/** `Dalam surat itu |disebutkan| bahwa …`: whose letter it is, speaks. */
function inDocument(
  { document, people }: IndirectScan,
  { first }: Sentence,
  at: number,
): SourcePhrase | null {
  const { tokens, lexicon } = document;
  const opens = lexicon.sources.bits[tokens.word[first]] & SourceBit.outerPreposition;
  if (!opens || at - first > DOCUMENT_REACH) return null;
  const found = sourceAfter(document, people, first + 1, at);
  return found !== null && found.kind === SourceKind.document ? found : null;
}

/** Where the agent of `accused by critics |of` must end. */
function beforeOf(
  { document: { tokens, lexicon } }: IndirectScan,
  at: number,
  end: number,
  kinds: number,
): number {
  if (!(kinds & B.accusing)) return end;
  const reach = Math.min(end, at + AGENT_REACH);
  for (let i = at; i < reach; i++) if (lexicon.indirect.bits[tokens.word[i]] & B.ofWord) return i;
  return end;
}
