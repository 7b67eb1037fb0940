import { TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { reportEnd } from './end';
import { hasMainVerb } from './main-verb';
import { isPredicate } from './predicate';

const B = IndirectBit;
const CLAUSE_REACH = 40;
/** How long a subject with commas in it may be before its verb. */
const SUBJECT_REACH = 12;

/** What stands at `at` reads as a clause, not as a noun phrase alone. */
export function isClause(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at >= end) return false;
  const stop = Math.min(reportEnd(scan, at, end), at + CLAUSE_REACH);
  if (lexicon.sources.headFirst)
    return hasMainVerb(scan, at, stop, lexicon.indirect.nominal.has(tokens.word[at]));
  const sources = lexicon.sources.bits;
  const b = sources[tokens.word[at]];
  // `threatening |them| with tariffs`
  if (lexicon.indirect.objectPronouns.has(tokens.word[at])) return false;
  const pronoun = b & SourceBit.pronoun;
  if (pronoun && at + 1 < stop && tokens.kind[at + 1] === TokenKind.word) return true;
  let commas = 0;
  for (let i = at; i < stop; i++) {
    if (sources[tokens.word[i]] & SourceBit.relative) return hasVerbBehind(scan, i + 1, stop);
    // `stressed the need for care |when| it rained`
    const word = lexicon.indirect.bits[tokens.word[i]];
    const adverb = sources[tokens.word[i]] & SourceBit.outerPreposition || word & B.asWord;
    if (i > at && word & B.subordinator && !adverb) return false;
    // `expected silence, |as| they had before`
    if (commas > 0 && lexicon.indirect.bits[tokens.word[i]] & (B.subordinator | B.asWord | B.turn))
      return false;
    if (isPunctuation(scan, i, COMMA)) {
      if (i > at + SUBJECT_REACH || (commas === 0 && joinsClause(scan, i + 1, stop))) return false;
      commas++;
    }
    if (i === at || !isPredicate(scan, i)) continue;
    const finite = (lexicon.indirect.bits[tokens.word[i]] & B.predicate) !== 0;
    // `a loss of two million |ended|`: a participle of the noun before it.
    if (!finite && b & SourceBit.article) continue;
    // `boasts a new bridge, |has| …`: the verb of the source.
    return !(commas === 1 && isPunctuation(scan, i - 1, COMMA));
  }
  return false;
}

/** `the man who left the town |was| …`: behind the verb of the relative clause, the finite verb of the main clause. */
function hasVerbBehind(scan: IndirectScan, at: number, stop: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  const joins = SourceBit.coordinator | SourceBit.filler | SourceBit.relative | SourceBit.breaks;
  let verb = false;
  for (let i = at; i < stop; i++) {
    if (!isPredicate(scan, i)) continue;
    const before = tokens.word[i - 1];
    const main = bits[tokens.word[i]] & B.predicate && !(bits[before] & (B.predicate | B.infinitive));
    if (verb && main && !(lexicon.sources.bits[before] & (joins | SourceBit.human))) return true;
    verb = true;
  }
  return false;
}

/** `added 25 points, |and Rina had 15|`: another clause of the author's begins, with no comma before its verb. */
function joinsClause(scan: IndirectScan, at: number, stop: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at >= stop || !(lexicon.sources.bits[tokens.word[at]] & SourceBit.coordinator)) return false;
  for (let i = at + 1; i < stop && !isPunctuation(scan, i, COMMA); i++) if (isPredicate(scan, i)) return true;
  return false;
}
