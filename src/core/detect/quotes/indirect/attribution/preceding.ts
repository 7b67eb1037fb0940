import { TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { hasPredicate } from '../report/predicate';
import type { Report } from '../report/report';
import { trimmed } from '../report/trimmed';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH, SEMICOLON } from '../scan';

const B = IndirectBit;
const NO_NOUN =
  SourceBit.innerPreposition |
  SourceBit.outerPreposition |
  SourceBit.coordinator |
  SourceBit.relative |
  SourceBit.breaks |
  SourceBit.conjunction |
  SourceBit.filler |
  SourceBit.closer |
  SourceBit.time;
/** A subordinate clause is longer than an aside such as `jika demikian`, in tokens. */
const LEAST_CLAUSE = 2;

/**
 * The report before an attribution that begins at token `at` (its source or its cue, whichever comes first).
 * `first` is where the sentence, or what is left of it, begins. `closed`: the sentence ends with the attribution, so
 * that what stands before it can only be the report; else it must look like a clause, not like an adverbial; unless
 * `verbBehind`: its verb stands behind the attribution.
 */
export function reportBefore(
  scan: IndirectScan,
  at: number,
  first: number,
  closed: boolean,
  verbBehind: boolean,
): Report | null {
  const { tokens, lexicon } = scan.document;
  let end = at;
  const comma = end > first && isPunctuation(scan, end - 1, COMMA);
  if (comma) end--;
  let from = Math.max(first, end - REPORT_REACH);
  for (let i = end - 1; i >= from; i--) {
    if (scan.taken[i] === 1 || scan.hidden[i] === 1 || isPunctuation(scan, i, SEMICOLON)) {
      from = i + 1;
      break;
    }
  }
  const afterQuoted = from > first && scan.taken[from - 1] === 1;
  const [left, right] = trimmed(scan, from, end, false);
  // `Rina, kata Budi, |sudah| pergi`
  if (right - left < 2 && !(verbBehind && right > left && scan.people.mentionAt[left] >= 0)) return null;
  if (afterQuoted) return null;
  if (!closed && verbBehind) {
    if (opensAside(scan, left, right)) return null;
  } else if (!closed) {
    if (right - left < 3 && !isNegated(scan, left)) return null;
    if (opensAside(scan, left, right)) return null;
    if (!hasPredicate(scan, left, right)) return null;
  } else {
    if ((!comma || lexicon.sources.headFirst) && !hasPredicate(scan, left, right)) return null;
    const prepositions = SourceBit.innerPreposition | SourceBit.outerPreposition;
    const aside =
      opensAside(scan, left, right) || (lexicon.sources.bits[tokens.word[left]] & prepositions) !== 0;
    if (comma && aside && !hasPredicate(scan, left, right)) return null;
    if (comma && right - left < 3) return null;
  }
  if (tokens.kind[left] === TokenKind.clitic || lexicon.indirect.bits[tokens.word[left]] & B.participle)
    return null;
  return { first: left, end: right, why: 'attribution-after' };
}

/**
 * What stands before an attribution in the middle and is less than a clause of its own: a subordinate clause (`|Jika
 * hujan turun|, kata Rina, jalan ditutup`), or a single noun whose verb stands behind (`|Korban|, kata Rina, sudah
 * pulang`). The comma is right before `at`.
 */
export function openingPart(
  scan: IndirectScan,
  first: number,
  at: number,
  verbBehind: boolean,
): Report | null {
  const { tokens, lexicon } = scan.document;
  const comma = at - 1;
  if (!lexicon.sources.headFirst || comma <= first || !isPunctuation(scan, comma, COMMA)) return null;
  for (let i = first; i < comma; i++) if (scan.taken[i] === 1 || scan.hidden[i] === 1) return null;
  const report = { first, end: comma, why: 'attribution-after' };
  const word = tokens.word[first];
  if (comma - first > 1) {
    const clause = lexicon.indirect.bits[word] & B.subordinator && comma - first > LEAST_CLAUSE;
    return clause && hasPredicate(scan, first + 1, comma) ? report : null;
  }
  const noun = tokens.kind[first] === TokenKind.word && (lexicon.sources.bits[word] & NO_NOUN) === 0;
  return verbBehind && noun ? report : null;
}

/** An adverbial or a discourse word opens it: `Dalam keterangannya`, `However`, `Meski begitu`. */
export function opensAside(scan: IndirectScan, first: number, right: number): boolean {
  const { tokens, lexicon } = scan.document;
  const joined = lexicon.sources.bits[tokens.word[first]] & SourceBit.coordinator;
  const left = joined && first + 1 < right ? first + 1 : first;
  if (scan.people.mentionAt[left] >= 0) return false;
  const { bits, discourse } = lexicon.indirect;
  const word = tokens.word[left];
  const phrase = discourse.begins.has(word) ? discourse.match(tokens, left) : null;
  if (phrase !== null) return true;
  if (bits[word] & (B.subordinator | B.turn)) return true;
  const b = lexicon.sources.bits[word];
  if (b & SourceBit.determiner) return false;
  return (b & (SourceBit.outerPreposition | SourceBit.breaks | SourceBit.time)) !== 0 && right - left < 40;
}

function isNegated({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return (lexicon.indirect.bits[tokens.word[at]] & B.predicate) !== 0;
}
