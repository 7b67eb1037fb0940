import { TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { isClause } from './clause';
import { isPlainWord } from './main-verb';
import { hasPredicate, isPredicate } from './predicate';

const B = IndirectBit;
const EMPTY_REACH = 4;
const SUBORDINATE_REACH = 25;
/** An adverbial at `at` belongs to the report: `said after the vote, …`; a strong verb needs less of a sign. */
export function opensReport(scan: IndirectScan, at: number, end: number, kinds: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { headFirst, bits } = lexicon.sources;
  const word = tokens.word[at];
  const b = bits[word];
  const adverbial = headFirst && (b & (SourceBit.outerPreposition | SourceBit.innerPreposition)) !== 0;
  if ((lexicon.indirect.bits[word] & B.subordinator || adverbial) && hasMainClause(scan, at, end))
    return true;
  const own = lexicon.indirect.bits[word];
  if (!headFirst || at + 1 >= end) return false;
  // `mengatakan saat ini ada …`, `mengatakan dalam setahun kota itu telah …`; but `mengatakan usai bertemu …`
  if (bits[tokens.word[at + 1]] & SourceBit.closer) return isClause(scan, at + 2, end);
  // `menilai |untuk| pejabat semuanya harus terbuka`
  if (own & B.infinitive && !isPredicate(scan, at + 1)) return isClause(scan, at + 1, end);
  if (own & (B.subordinator | B.asWord)) return false;
  if (own & (B.addressing | B.infinitive) || isRelated(scan, at))
    return !(kinds & B.stating) && hasPredicate(scan, at, end);
  return isClause(scan, at, end);
}

/** A relative word stands a little before the cue that ends at `at`: `which it said fell`. */
export function isRelated({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 6; i--)
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.relative) return true;
  return false;
}

/** What stands at `at` can be the bare object of such a verb: `announced |the plan|`, `berharap |dukungan|`. */
export function takesNoun(
  { document: { tokens, lexicon } }: IndirectScan,
  at: number,
  kinds: number,
): boolean {
  return (kinds & (B.stating | (lexicon.indirect.nominal.has(tokens.word[at]) ? B.urging : 0))) !== 0;
}

/** `hal itu`, `demikian`, `so`: refers to what was said elsewhere, and nothing is predicated of it. */
export function isEmpty(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  if (!(bits[tokens.word[at]] & B.emptyObject)) return false;
  // To the last of the words that point: `hal |yang mengejutkan itu|`.
  let behind = at + 1;
  const reach = Math.min(end, at + EMPTY_REACH);
  for (let i = at + 1; i < reach; i++) if (bits[tokens.word[i]] & B.emptyObject) behind = i + 1;
  if (behind >= end || tokens.kind[behind] !== TokenKind.word || startsAside(scan, behind)) return true;
  return !isPlainWord(scan, behind) && !hasPredicate(scan, behind, end);
}

/** `told an audience |that included| …`: a verb straight behind the word. */
export function isRelativeThat({ document: { text, tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (lexicon.sources.headFirst || at + 1 >= tokens.length) return false;
  const end = tokens.end[at + 1];
  return lexicon.indirect.verbEndings.some((ending) => text.startsWith(ending, end - ending.length));
}

/** A comma closes the subordinate clause at `at`, and a predicate stands behind it. */
function hasMainClause(scan: IndirectScan, at: number, end: number): boolean {
  const reach = Math.min(end, at + SUBORDINATE_REACH);
  for (let i = at; i < reach; i++) if (isPunctuation(scan, i, COMMA)) return hasPredicate(scan, i + 1, end);
  return false;
}

/** An adverbial or a conjunction begins at `at`. */
export function startsAside({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const b = lexicon.sources.bits[tokens.word[at]];
  const opens = SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.coordinator;
  return (b & opens) !== 0 && (b & SourceBit.determiner) === 0;
}

/** `menjelaskan |lebih lanjut| dan …`: a phrase that opens sentences, with nothing said behind it. */
export function isFurther({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const { discourse, topics } = lexicon.indirect;
  const after =
    lexicon.sources.headFirst && discourse.begins.has(tokens.word[at]) ? discourse.match(tokens, at) : null;
  if (after === null || after.endToken < at + 2) return false;
  const next = tokens.word[after.endToken];
  const stops = SourceBit.coordinator | SourceBit.innerPreposition | SourceBit.outerPreposition;
  return (lexicon.sources.bits[next] & stops) !== 0 || topics.has(next);
}
