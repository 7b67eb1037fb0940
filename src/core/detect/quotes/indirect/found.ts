import type { Evidence } from '../../../article';
import { TokenKind } from '../../../text/tokens';
import { Reference } from '../quote-candidate';
import type { SourcePhrase } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import { IndirectBit } from './indirect-words';
import type { Report } from './report/report';
import { COMMA, type IndirectScan, isPunctuation } from './scan';

const B = IndirectBit;
const BRACKET = 0x28;
/** How far an adverbial behind a source or a cue may run. */
const TAIL_REACH = 25;
const DATE_REACH = 14;

/** One sentence while it is read. Token indices. */
export interface Sentence {
  readonly first: number;
  /** Behind the last token that is no final punctuation, or before the outlet that passes it on. */
  end: number;
  /** Everything before this token has been given to a report or a cue. */
  done: number;
  /** The source of the last report found in it. */
  source: SourcePhrase | null;
}

/** Keeps a report, where there is one, with its cue (tokens `cueFirst` to `cueEnd`) and source. */
export function keep(
  scan: IndirectScan,
  sentence: Sentence,
  report: Report | null,
  cueFirst: number,
  cueEnd: number,
  source: SourcePhrase | null,
  otherwise: Reference = Reference.none,
): void {
  if (report === null) return;
  const { first, end, why } = report;
  const { tokens, text } = scan.document;
  const start = tokens.start[cueFirst];
  const stop = tokens.end[cueEnd - 1];
  const evidence: Evidence[] = [
    { why: 'cue', text: text.slice(start, stop), start, end: stop },
    { why: `report-${why}` },
  ];
  sentence.done = Math.max(sentence.done, end, cueEnd);
  if (source !== null) sentence.source = source;
  scan.found.push({
    type: 'indirect',
    fragment: false,
    firstToken: first,
    endToken: end,
    cueFirst,
    cueEnd,
    reference: source === null ? otherwise : Reference.phrase,
    source,
    via: null,
    evidence,
  });
}

/** Steps over dates, brackets and adverbials that follow a source or a cue, up to a comma or the end. */
export function skipTail(scan: IndirectScan, at: number, end: number): number {
  if (at >= end || isPunctuation(scan, at, COMMA)) return skipDate(scan, at, end);
  if (!opensTail(scan, at)) return at;
  const reach = Math.min(end, at + TAIL_REACH);
  for (let i = at; i < reach; i++) {
    if (isPunctuation(scan, i, COMMA)) return skipDate(scan, i, end);
    if (scan.taken[i] === 1) return at;
  }
  return reach === end ? end : at;
}

/** `, Senin (4/9),` between a source and what follows. */
function skipDate(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  if (!isPunctuation(scan, at, COMMA) || at + 1 >= end) return at;
  if (!(lexicon.sources.bits[tokens.word[at + 1]] & SourceBit.time)) return at;
  const reach = Math.min(end, at + DATE_REACH);
  const time = (i: number) => i < end && (lexicon.sources.bits[tokens.word[i]] & SourceBit.time) !== 0;
  for (let i = at + 1; i < reach; i++) {
    if (!isPunctuation(scan, i, COMMA)) continue;
    // `, Minggu, 4 September 2022`
    if (tokens.kind[i + 1] !== TokenKind.number || !time(i + 2)) return i;
  }
  return reach === end ? end : at;
}

/** An adverbial, a date or an addressee begins at `at`. */
export function opensTail(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const w = tokens.word[at];
  return (
    (lexicon.sources.bits[w] & (SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.time)) !==
      0 ||
    (lexicon.indirect.bits[w] & (B.addressing | B.subordinator)) !== 0 ||
    isPunctuation(scan, at, BRACKET)
  );
}

/** What stands at `at`, behind an attribution, is the author's addition: a participle, a relative clause, a date. */
export function isAddition(scan: IndirectScan, at: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const w = tokens.word[at];
  for (const ending of lexicon.indirect.participleEndings)
    if (text.startsWith(ending, tokens.end[at] - ending.length)) return true;
  return (
    (lexicon.indirect.bits[w] & (B.participle | B.turn)) !== 0 ||
    (lexicon.sources.bits[w] &
      (SourceBit.relative | SourceBit.coordinator | SourceBit.outerPreposition | SourceBit.time)) !==
      0
  );
}

/** Nothing but opening words stands before `at`: `Namun menurut X`, `Sementara itu, menurut X`. */
export function opensSentence(scan: IndirectScan, sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === sentence.first || at === sentence.done) return true;
  if (at - sentence.first > 3) return false;
  const opener =
    SourceBit.breaks |
    SourceBit.filler |
    SourceBit.closer |
    SourceBit.coordinator |
    SourceBit.outerPreposition;
  const { discourse } = lexicon.indirect;
  for (let i = sentence.first; i < at; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || lexicon.sources.bits[tokens.word[i]] & opener) continue;
    // `|Hal itu|, kata Rina, …`
    if (lexicon.indirect.bits[tokens.word[i]] & B.emptyObject) continue;
    const phrase = discourse.begins.has(tokens.word[i]) ? discourse.match(tokens, i) : null;
    if (phrase === null) return false;
    i = phrase.endToken - 1;
  }
  return true;
}
