import { TokenKind } from '../../../../text/tokens';
import { QuoteWord } from '../../quote-words';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { isCircumstance } from './circumstance';
import { reportEnd } from './end';
import { hasPredicate, isPredicate } from './predicate';
import { trimmed } from './trimmed';
import { actsOn } from './turn';

const B = IndirectBit;

export interface Report {
  readonly first: number;
  readonly end: number;
  /** Stable id of why this is taken for a report. */
  readonly why: string;
}

/** A report that begins at `first`, shortened to where it ends; null where fewer than `least` words are left of it. */
export function report(
  scan: IndirectScan,
  first: number,
  end: number,
  why: string,
  least: number,
): Report | null {
  const { tokens, lexicon } = scan.document;
  const { headFirst } = lexicon.sources;
  const stop = reportEnd(scan, first, OF_THE_SOURCE.has(why) ? actsOn(scan, first, end) : end);
  const beforeMarks = stop < end && scan.taken[stop] === 1;
  const [from, to] = trimmed(scan, first, stop, beforeMarks);
  // `messages said |“Oldham first” and “We stay”|`: words in marks, and no report.
  if (tokens.kind[from] === TokenKind.mark && !headFirst) return null;
  if (to - from < least || isCircumstance(scan, from, to)) return null;
  // Of a sentence with words in marks, the part outside is recorded where it stands alone.
  if (beforeMarks && (to - from < 3 || !hasPredicate(scan, from, to) || lacksObject(scan, from, to, stop)))
    return null;
  return { first: from, end: withClosingMark(scan, from, to), why };
}

/** The part before the marks at `stop` is no clause of its own: its verb, or the object of its verb, stands in them. */
function lacksObject(scan: IndirectScan, from: number, to: number, stop: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const { bits, objectEndings } = lexicon.indirect;
  const sources = lexicon.sources.bits;
  if (!lexicon.sources.headFirst && hangsBefore(scan, from, to, stop)) return true;
  // `According to the Herald, |one of them posted|: "…"`: the attribution of the words in marks.
  const cue = lexicon.quotes.classes.bits[tokens.word[to - 1]];
  if (to === stop - 1 && cue & QuoteWord.active && cue & QuoteWord.speech) return true;
  if (to !== stop && !(sources[tokens.word[stop - 1]] & SourceBit.determiner)) return false;
  const ending = objectEndings.some((end) => text.startsWith(end, tokens.end[to - 1] - end.length));
  if (to === stop && isPredicate(scan, to - 1) && !ending) return true;
  // `will provide |"…"|`, `would be making |the "…"|`; but `will remain |"for years"|`.
  if (lexicon.sources.headFirst || tokens.kind[to - 1] !== TokenKind.word || to - 2 < from) return false;
  if (!(bits[tokens.word[to - 2]] & (B.predicate | B.infinitive))) return false;
  const inside = stop + 1 < tokens.length ? sources[tokens.word[stop + 1]] : 0;
  // `viewed the delay |"as a mistake"|`
  if (stop + 1 < tokens.length && bits[tokens.word[stop + 1]] & B.asWord) return true;
  return !(inside & (SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.breaks));
}

/** `said that he |"did not …"|`, `said the town |has "become …"|`: a subject whose verb is in the marks or at them. */
function hangsBefore(scan: IndirectScan, from: number, to: number, stop: number): boolean {
  const { tokens, lexicon } = scan.document;
  const verbs = to < stop && (lexicon.indirect.bits[tokens.word[to]] & B.predicate) !== 0;
  if (!verbs) return (lexicon.sources.bits[tokens.word[to - 1]] & SourceBit.human) !== 0;
  // What stands before a comma is a clause of its own.
  for (let i = from; i < to; i++) if (isPunctuation(scan, i, COMMA)) return false;
  return true;
}

/** What stands behind these is short, and the source goes on acting behind it. */
const OF_THE_SOURCE = new Set([
  'infinitive',
  'request',
  'gerund',
  'description',
  'accusation',
  'calling-for',
]);

/** Takes in the mark that closes one opened inside: a term in marks at the end of the report. */
function withClosingMark({ document: { tokens }, taken }: IndirectScan, first: number, end: number): number {
  if (end >= tokens.length || tokens.kind[end] !== TokenKind.mark || taken[end] === 1) return end;
  let marks = 0;
  for (let i = first; i < end; i++) if (tokens.kind[i] === TokenKind.mark) marks++;
  return marks % 2 === 1 ? end + 1 : end;
}
