import { Shape } from '../../../../text/tokens';
import { sourceAfter } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { keep, opensSentence, type Sentence, skipTail } from '../found';
import { IndirectBit, REPORTING_KIND } from '../indirect-words';
import { isClause } from '../report/clause';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';

const B = IndirectBit;
/** How long a list of outlets may be, in tokens. */
const OUTLETS_REACH = 14;

/**
 * `Dikutip dari Kabar Kita, Senin (4/9), harga akan turun.`: the news that a sentence passes on is what the outlet
 * reports, unless somebody else reports in it. The cue is tokens `at` to `after`.
 */
export function readRelayed(scan: IndirectScan, sentence: Sentence, at: number, after: number): void {
  const { tokens } = scan.document;
  const { end } = sentence;
  if (after >= end || !(tokens.shape[after] & Shape.startsUpper) || !opensSentence(scan, sentence, at))
    return;
  const source = sourceAfter(scan.document, scan.people, after, end);
  if (source === null) return;
  const comma = skipTail(scan, behindOutlets(scan, source.endToken, end), end);
  if (!isPunctuation(scan, comma, COMMA) || reportsItself(scan, comma + 1, end)) return;
  if (!isClause(scan, comma + 1, end)) return;
  const following = report(scan, comma + 1, end, 'according', 3);
  keep(scan, sentence, following, at, after, source);
}

/** `Dilansir AFP|, BBC, dan CNN|`: behind the last of several outlets, which a conjunction joins. */
function behindOutlets({ document: { tokens, lexicon } }: IndirectScan, at: number, end: number): number {
  let last = at;
  for (let i = at; i < end && i < at + OUTLETS_REACH; i++) {
    const joins = (lexicon.sources.bits[tokens.word[i]] & SourceBit.coordinator) !== 0;
    const name = (tokens.shape[i] & Shape.startsUpper) !== 0;
    if (!joins && !name && tokens.code[i] !== COMMA) break;
    if (name && last === i && i > at) last = i + 1;
    else if (joins && i + 1 < end && tokens.shape[i + 1] & Shape.startsUpper) last = i + 1;
  }
  return last;
}

/** A cue, or words in marks, stand there: somebody else reports. */
function reportsItself(scan: IndirectScan, first: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const forms = B.active | B.bare | B.fused | B.passive | B.accordingFused;
  for (let i = first; i < end; i++) {
    if (scan.taken[i] === 1) return true;
    const b = lexicon.indirect.bits[tokens.word[i]];
    if (b & forms && b & REPORTING_KIND) return true;
  }
  return false;
}
