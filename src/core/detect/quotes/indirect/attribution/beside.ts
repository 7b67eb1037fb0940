import { TokenKind } from '../../../../text/tokens';
import { type SourcePhrase, sourceAfter } from '../../source/source-phrase';
import { isAddition, keep, opensTail, type Sentence, skipTail } from '../found';
import { IndirectBit } from '../indirect-words';
import { afterComplementizer } from '../report/complement';
import { reportAfter } from '../report/following';
import { isPredicate } from '../report/predicate';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { opensAside, reportBefore } from './preceding';

const B = IndirectBit;

/** `…, X said, …`: the report stands before the attribution, or on both sides of it. */
export function readAfterReport(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  kinds: number,
  form: number,
  source: SourcePhrase | null,
): boolean {
  const { tokens, lexicon } = scan.document;
  if (!(kinds & (B.saying | B.stating | B.telling)) || form & B.participle || source === null) return false;
  const comma = source.firstToken - 1;
  if (comma <= sentence.done || !isPunctuation(scan, comma, COMMA)) return false;
  if (source.endToken > at || source.endToken < at - 4) return false;
  let tail = at + 1;
  if (kinds & B.telling && tail < sentence.end) {
    const whom = sourceAfter(scan.document, scan.people, tail, sentence.end);
    if (whom !== null) tail = whom.endToken;
    else if (tokens.kind[tail] === TokenKind.word) tail++;
  }
  if (!lexicon.sources.headFirst && afterComplementizer(scan, tail, sentence.end) === 0)
    tail = skipTail(scan, tail, sentence.end);
  const behind = isPunctuation(scan, tail, COMMA);
  // `…, X said in Ohio on Monday`: only adverbials follow, then no report can.
  if (tail < sentence.end && !behind) {
    if (lexicon.sources.headFirst || !opensTail(scan, tail)) return false;
    if (reportAfter(scan, at + 1, sentence.end, kinds, false) !== null) return false;
  }
  // `The road, X said, |is| closed`
  const verbBehind = behind && tail + 1 < sentence.end && isPredicate(scan, tail + 1);
  const preceding = reportBefore(scan, comma + 1, sentence.done, false, verbBehind);
  if (preceding === null) return false;
  keep(scan, sentence, preceding, at, at + 1, source);
  if (!behind || isAddition(scan, tail + 1)) return true;
  const following = report(scan, tail + 1, sentence.end, 'cue-in-the-middle', 3);
  keep(scan, sentence, following, at, at + 1, source);
  return true;
}

/** Opening words and a comma stand before the source, and nothing else of the sentence. */
export function followsOpening(
  scan: IndirectScan,
  sentence: Sentence,
  { firstToken }: SourcePhrase,
): boolean {
  const comma = firstToken - 1;
  return comma > sentence.done && isPunctuation(scan, comma, COMMA) && opensAside(scan, sentence.done, comma);
}
