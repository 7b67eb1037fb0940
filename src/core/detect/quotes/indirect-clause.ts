import { Shape, TokenKind } from '../../text/tokens';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH, SEMICOLON } from './indirect-scan';
import { IndirectBit, REPORTING_FORM } from './indirect-words';
import { SourceBit } from './source-words';

const B = IndirectBit;
const DASHES = new Set([0x2014, 0x2013, 0x2015]);
/** How far a new subject and its verb are looked for behind a conjunction. */
const TURN_REACH = 7;
const CLAUSE_REACH = 40;

/** Whether a word at `at` shows that a clause, not a noun phrase, stands there. */
export function isPredicate(scan: IndirectScan, at: number): boolean {
  const { document } = scan;
  const { tokens, lexicon, text } = document;
  const { bits, noVerbs, verbPrefixes, verbEndings } = lexicon.indirect;
  if (tokens.kind[at] === TokenKind.clitic) return tokens.end[at] - tokens.start[at] > 2;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const b = bits[tokens.word[at]];
  if (b & (B.predicate | REPORTING_FORM)) return (b & (B.noun | B.nounLike)) === 0;
  if (noVerbs.has(tokens.word[at]) || tokens.shape[at] & Shape.startsUpper) return false;
  const start = tokens.start[at];
  const end = tokens.end[at];
  if (end - start < 5) return false;
  for (const prefix of verbPrefixes) if (text.startsWith(prefix, start)) return true;
  for (const ending of verbEndings)
    if (text.startsWith(ending, end - ending.length)) return !isParticiple(scan, at);
  return false;
}

/** `a death |linked| to`: a form of the past with a preposition behind it is as often a participle. */
function isParticiple({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (at + 1 >= tokens.length || tokens.kind[at + 1] !== TokenKind.word) return false;
  const b = lexicon.indirect.bits[tokens.word[at + 1]];
  return (b & (B.byWord | B.addressing)) !== 0 && (b & B.infinitive) === 0;
}

/** Whether there is a predicate from `first` to `end` that is not inside a relative clause right before it. */
export function hasPredicate(scan: IndirectScan, first: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  const last = Math.min(end, first + REPORT_REACH);
  for (let i = first; i < last; i++) {
    if (!isPredicate(scan, i)) continue;
    if (i > first && sources[tokens.word[i - 1]] & SourceBit.relative) continue;
    return true;
  }
  return false;
}

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
      if (DASHES.has(tokens.code[i]) && i > first + 3 && !dashFollows(scan, i + 1, last)) return i;
      if (isPunctuation(scan, i, COMMA) && i > first && endsAtComma(scan, i, last)) return i;
    } else if (kind === TokenKind.word && i > first && turnsAt(scan, i, last)) {
      return isPunctuation(scan, i - 1, COMMA) ? i - 1 : i;
    }
  }
  return last;
}

function dashFollows({ document: { tokens } }: IndirectScan, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (DASHES.has(tokens.code[i])) return true;
  return false;
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
  if (according.begins[tokens.word[next]] && according.match(tokens, next)) return true;
  return (b & B.bare) !== 0 && scan.taken[next] === 0 && !(b & B.noun);
}

/** A relative clause about things, or a personal pronoun behind `but`: the author's own words. */
function endsByAuthor(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  const first = sources[tokens.word[at]];
  const second = at + 1 < end ? sources[tokens.word[at + 1]] : 0;
  if (lexicon.indirect.bits[tokens.word[at]] & B.turn) return (second & SourceBit.human) !== 0;
  const which = SourceBit.relative;
  return (first & (SourceBit.innerPreposition | SourceBit.outerPreposition) && second & which) !== 0;
}

/** A conjunction at `at` with a verb that reports right behind it, or behind a short subject of its own. */
function turnsAt(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  const word = tokens.word[at];
  if (word === 0) return false;
  const joins = sources[word] & SourceBit.coordinator;
  if (!joins && !(bits[word] & B.turn)) return false;
  const reach = Math.min(end, at + TURN_REACH);
  let subject = 0;
  for (let i = at + 1; i < reach; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || scan.taken[i] === 1) return false;
    const b = bits[tokens.word[i]];
    const s = sources[tokens.word[i]];
    if (b & B.active && b & (B.saying | B.stating | B.telling | B.urging | B.accusing) && !(b & B.noun))
      return (
        subject > 0 ||
        complementizerNear(scan, i + 1, end) ||
        (joins !== 0 && i === at + 1 && !lexicon.sources.headFirst)
      );
    const ends = SourceBit.relative | SourceBit.breaks | SourceBit.outerPreposition | SourceBit.coordinator;
    if ((s & ends && !(s & SourceBit.filler)) || b & B.infinitive) return false;
    if (!(s & SourceBit.filler)) subject++;
  }
  return false;
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

/** What stands at `at` reads as a clause, not as a noun phrase alone. */
export function isClause(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  if (at >= end) return false;
  const stop = Math.min(reportEnd(scan, at, end), at + CLAUSE_REACH);
  const b = sources[tokens.word[at]];
  const pronoun = b & SourceBit.pronoun && !(b & SourceBit.determiner);
  if (pronoun && at + 1 < stop && tokens.kind[at + 1] === TokenKind.word) return true;
  let related = 0;
  for (let i = at; i < stop; i++) {
    const word = tokens.word[i];
    if (sources[word] & SourceBit.relative) {
      if (!lexicon.sources.headFirst) return false;
      related = 1;
      continue;
    }
    if (isPunctuation(scan, i, COMMA) && i > at + (lexicon.sources.headFirst ? 3 : 12)) return false;
    if (!isPredicate(scan, i) || (i === at && !lexicon.sources.headFirst)) continue;
    // The first verb behind a relative word is that of its clause; a second, an auxiliary, is that of the main one.
    if (related === 0) return true;
    const auxiliary = (lexicon.indirect.bits[word] & B.predicate) !== 0;
    if (
      related > 1 &&
      i > related &&
      auxiliary &&
      !(lexicon.indirect.bits[tokens.word[i - 1]] & B.infinitive)
    )
      return true;
    // Its auxiliary and its verb stand together.
    related = i + 1;
  }
  return false;
}

/** An adverbial or a conjunction begins at `at`. */
export function startsAside({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const b = lexicon.sources.bits[tokens.word[at]];
  return (
    (b & (SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.coordinator)) !== 0 &&
    (b & SourceBit.determiner) === 0
  );
}
