import { Shape, TokenKind } from '../../../text/tokens';
import { CUE_KIND, QuoteWord } from '../quote-words';
import { SourceBit } from '../source/source-words';
import { isPredicate } from './indirect-predicate';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH, SEMICOLON } from './indirect-scan';
import { IndirectBit, REPORTING_KIND } from './indirect-words';

const B = IndirectBit;
const DASHES = new Set([0x2014, 0x2013, 0x2015]);
/** How far a new subject and its verb are looked for behind a conjunction. */
const TURN_REACH = 7;
/** How long a subordinate clause before another attribution may be. */
const ANEW_REACH = 20;

/**
 * Where the report that begins at `first` ends, at `end` at the latest: before words in marks, before another
 * attribution, a semicolon, a closing dash, or where the sentence turns to another speaker.
 */
export function reportEnd(scan: IndirectScan, first: number, end: number): number {
  const { tokens } = scan.document;
  const last = Math.min(end, first + REPORT_REACH);
  for (let i = first; i < last; i++) {
    if (scan.taken[i] === 1 || scan.hidden[i] === 1) return i;
    const kind = tokens.kind[i];
    if (kind === TokenKind.punctuation) {
      if (isPunctuation(scan, i, SEMICOLON)) return i;
      if (DASHES.has(tokens.code[i]) && i > first) {
        const close = nextDash(scan, i + 1, last);
        if (close > 0) i = close;
        else if (i > first + 3) return i;
        continue;
      }
      if (isPunctuation(scan, i, COMMA) && i > first && endsAtComma(scan, i, last)) return i;
    } else if (kind === TokenKind.word && i > first && turnsAt(scan, first, i, last)) {
      return isPunctuation(scan, i - 1, COMMA) ? i - 1 : i;
    }
  }
  return last;
}

/** The dash that closes an aside which one before `from` opens, with more of the sentence behind it; or 0. */
function nextDash(scan: IndirectScan, from: number, end: number): number {
  const { tokens } = scan.document;
  for (let i = from; i < end - 1; i++) {
    if (scan.taken[i] === 1 || scan.hidden[i] === 1) return 0;
    if (DASHES.has(tokens.code[i])) return i;
  }
  return 0;
}

/** Behind the comma stands another attribution, or a participle of saying whose subject is the source. */
function endsAtComma(scan: IndirectScan, comma: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { bits, according } = lexicon.indirect;
  const next = comma + 1;
  if (next >= end) return false;
  const b = bits[tokens.word[next]];
  // `…, during which`, `…, but she gave no date`: the author goes on.
  if (!lexicon.sources.headFirst && endsByAuthor(scan, next, end)) return true;
  if (b & (B.participle | B.fused | B.accordingFused)) return true;
  // `…, warns Ohio against leaving`: the next verb of the same subject.
  if (!lexicon.sources.headFirst && b & B.active && b & REPORTING_KIND && !(b & (B.nounLike | B.predicate)))
    return true;
  if (according.begins.has(tokens.word[next]) && according.match(tokens, next)) return true;
  if (isRelay(scan, next, end)) return true;
  return (b & B.bare) !== 0 && scan.taken[next] === 0 && !(b & B.noun);
}

/** `…, dikutip dari Antara`: the outlet that relays the report, by its name. */
function isRelay({ document: { tokens, lexicon } }: IndirectScan, at: number, end: number): boolean {
  const { relays } = lexicon.quotes;
  const after = relays.begins.has(tokens.word[at]) ? (relays.match(tokens, at)?.endToken ?? end) : end;
  return after < end && (tokens.shape[after] & Shape.startsUpper) !== 0;
}

/** A relative clause about things, or a personal pronoun behind `but`: the author's own words. */
function endsByAuthor(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  const first = sources[tokens.word[at]];
  const second = at + 1 < end ? sources[tokens.word[at + 1]] : 0;
  if (lexicon.indirect.bits[tokens.word[at]] & B.turn)
    return (second & SourceBit.human) !== 0 || reportsAnew(scan, at + 1, end);
  const which = SourceBit.relative;
  return (first & (SourceBit.innerPreposition | SourceBit.outerPreposition) && second & which) !== 0;
}

/** `a bridge they need, but |which costs| …`, `but |that is| no comfort`; but `but |that he| left`. */
function relates({ document: { tokens, lexicon } }: IndirectScan, at: number, end: number): boolean {
  if (at + 1 >= end || !(lexicon.sources.bits[tokens.word[at]] & SourceBit.relative)) return false;
  if (!(lexicon.indirect.bits[tokens.word[at]] & B.complementizer)) return true;
  return (
    tokens.kind[at + 1] === TokenKind.clitic ||
    (lexicon.indirect.bits[tokens.word[at + 1]] & B.predicate) !== 0
  );
}

/** `…, but when it rains, |they worry| …`: a subordinate clause, and behind its comma another attribution. */
function reportsAnew(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  if (at >= end || !(bits[tokens.word[at]] & B.subordinator)) return false;
  const reach = Math.min(end - 2, at + ANEW_REACH);
  for (let i = at; i < reach; i++) {
    if (!isPunctuation(scan, i, COMMA)) continue;
    const cue = bits[tokens.word[i + 2]];
    const subject = lexicon.sources.bits[tokens.word[i + 1]] & SourceBit.human;
    return subject !== 0 && (cue & (B.active | B.base)) !== 0 && (cue & REPORTING_KIND) !== 0;
  }
  return false;
}

/** A conjunction at `at` with a verb that reports right behind it, or behind a short subject of its own. */
function turnsAt(scan: IndirectScan, first: number, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  const word = tokens.word[at];
  if (word === 0) return false;
  const joins = sources[word] & SourceBit.coordinator;
  if (!joins && !(bits[word] & B.turn)) return false;
  if (!joins && !lexicon.sources.headFirst && relates(scan, at + 1, end)) return true;
  const reach = Math.min(end, at + TURN_REACH);
  let subject = 0;
  for (let i = at + 1; i < reach; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || scan.taken[i] === 1) return false;
    const b = bits[tokens.word[i]];
    const s = sources[tokens.word[i]];
    // `said the call made him and the team |believe| …`: what somebody thinks is told, too.
    if (!lexicon.sources.headFirst && isThought(scan, i) && !isPunctuation(scan, at - 1, COMMA)) return false;
    if (b & B.active && b & (B.saying | B.stating | B.telling | B.urging | B.accusing) && !(b & B.noun))
      return (
        subject > 0 ||
        complementizerNear(scan, i + 1, end) ||
        (joins !== 0 && i === at + 1 && (!lexicon.sources.headFirst || isOnlyComma(scan, first, at - 1)))
      );
    const ends = SourceBit.relative | SourceBit.breaks | SourceBit.outerPreposition | SourceBit.coordinator;
    if ((s & ends && !(s & SourceBit.filler)) || b & B.infinitive) return false;
    if (lexicon.sources.headFirst && !(s & SourceBit.filler) && isPredicate(scan, i)) return false;
    if (!(s & SourceBit.filler)) subject++;
  }
  return false;
}

/** A verb of thinking, which no source says: `believed`. */
function isThought({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const kind = lexicon.quotes.classes.bits[tokens.word[at]] & CUE_KIND;
  return kind === QuoteWord.thought;
}

/** The comma at `comma` is the first of the report: what follows it is no list. */
function isOnlyComma(scan: IndirectScan, first: number, comma: number): boolean {
  if (!isPunctuation(scan, comma, COMMA)) return false;
  for (let i = first; i < comma; i++) if (isPunctuation(scan, i, COMMA)) return false;
  return true;
}

function complementizerNear(
  { document: { tokens, lexicon } }: IndirectScan,
  from: number,
  end: number,
): boolean {
  const reach = Math.min(end, from + 3);
  for (let i = from; i < reach; i++)
    if (lexicon.indirect.bits[tokens.word[i]] & (B.complementizer | B.opener)) return true;
  return false;
}

/** `first` and `end` without punctuation, conjunctions and complementizers at either side. */
export function trimmed(
  { document: { tokens, lexicon } }: IndirectScan,
  first: number,
  end: number,
  beforeMarks: boolean,
): readonly [number, number] {
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  let from = first;
  let to = end;
  const loose = (i: number): boolean =>
    (tokens.kind[i] === TokenKind.punctuation &&
      tokens.code[i] !== 0x28 &&
      tokens.code[i] !== 0x29 &&
      tokens.code[i] !== 0x25 &&
      tokens.code[i] !== 0x24) ||
    tokens.kind[i] === TokenKind.lineBreak;
  while (from < to && loose(from)) from++;
  const hanging =
    SourceBit.coordinator |
    SourceBit.breaks |
    SourceBit.innerPreposition |
    SourceBit.outerPreposition |
    SourceBit.relative |
    SourceBit.determiner |
    SourceBit.filler;
  while (
    to > from &&
    (loose(to - 1) ||
      (tokens.kind[to - 1] === TokenKind.word &&
        (beforeMarks
          ? (sources[tokens.word[to - 1]] & hanging) !== 0 ||
            (bits[tokens.word[to - 1]] & (B.complementizer | B.infinitive | B.asWord | B.predicate)) !== 0
          : (sources[tokens.word[to - 1]] & SourceBit.coordinator) !== 0)))
  )
    to--;
  return [from, to];
}
