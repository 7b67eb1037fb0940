import { Shape, TokenKind } from '../../text/tokens';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH, SEMICOLON } from './indirect-scan';
import { IndirectBit, REPORTING_FORM } from './indirect-words';
import { SourceBit } from './source-words';

const B = IndirectBit;
const DASHES = new Set([0x2014, 0x2013, 0x2015]);
/** How far a new subject and its verb are looked for behind a conjunction. */
const TURN_REACH = 7;
const CLAUSE_REACH = 40;
/** How long a subject with commas in it may be before its verb. */
const SUBJECT_REACH = 12;

/** Whether a word at `at` shows that a clause, not a noun phrase, stands there. */
export function isPredicate(scan: IndirectScan, at: number): boolean {
  const { document } = scan;
  const { tokens, lexicon, text } = document;
  const { bits, noVerbs, verbPrefixes, verbEndings } = lexicon.indirect;
  if (tokens.kind[at] === TokenKind.clitic) return tokens.end[at] - tokens.start[at] > 2;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const b = bits[tokens.word[at]];
  if (b & (B.predicate | REPORTING_FORM)) {
    // `di tengah`, `di atas`: behind a preposition it is a noun; `untuk tidak` is an infinitive.
    const before = at > 0 ? tokens.word[at - 1] : 0;
    const noun =
      lexicon.sources.headFirst &&
      !(b & REPORTING_FORM) &&
      (lexicon.sources.bits[before] & SourceBit.innerPreposition) !== 0 &&
      !(bits[before] & B.infinitive);
    return (b & (B.noun | B.nounLike)) === 0 && !noun;
  }
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
  const before = at > 0 ? lexicon.sources.bits[tokens.word[at - 1]] : 0;
  // `findings of |crowded| cells`, `the |updated| plan`
  if (before & (SourceBit.innerPreposition | SourceBit.article)) return true;
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
    if (lexicon.sources.headFirst && !(s & SourceBit.filler) && isPredicate(scan, i)) return false;
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
  if (at >= end) return false;
  const stop = Math.min(reportEnd(scan, at, end), at + CLAUSE_REACH);
  if (lexicon.sources.headFirst)
    return hasMainVerb(scan, at, stop, lexicon.indirect.nominal.has(tokens.word[at]));
  const sources = lexicon.sources.bits;
  const b = sources[tokens.word[at]];
  const pronoun = b & SourceBit.pronoun && !(b & SourceBit.determiner);
  if (pronoun && at + 1 < stop && tokens.kind[at + 1] === TokenKind.word) return true;
  for (let i = at; i < stop; i++) {
    if (sources[tokens.word[i]] & SourceBit.relative) return false;
    if (isPunctuation(scan, i, COMMA) && i > at + SUBJECT_REACH) return false;
    if (i > at && isPredicate(scan, i)) return true;
  }
  return false;
}

/**
 * A verb that is not the relative clause's, where the noun comes first: `laporan yang dikirim |belum| dibaca`.
 * `nominal`: the first word takes a verb as its complement (`alasan memilih`), which is no main verb then.
 */
function hasMainVerb(scan: IndirectScan, at: number, stop: number, nominal: boolean): boolean {
  const { text, tokens, lexicon } = scan.document;
  const { bits, complementVerbs } = lexicon.indirect;
  const sources = lexicon.sources.bits;
  /** 0 outside a relative clause, 1 before its verb, else the token behind its verbs. */
  let related = 0;
  let reports = false;
  for (let i = at; i < stop; i++) {
    const word = tokens.word[i];
    if (sources[word] & SourceBit.relative) {
      related = 1;
      continue;
    }
    if (nominal && bits[word] & B.opener) return false;
    if (isPunctuation(scan, i, COMMA) && i > at + 3)
      return related === 0 && i + 1 < stop && isPredicate(scan, i + 1);
    // `dua orang itu |anggota| koperasi`: a noun straight behind the words that close another.
    if (i > at + 1 && sources[tokens.word[i - 1]] & SourceBit.closer && isPlainWord(scan, i)) return true;
    if (!isPredicate(scan, i)) continue;
    const auxiliary = (bits[word] & B.predicate) !== 0;
    if (related === 0) {
      if (
        !nominal ||
        auxiliary ||
        !complementVerbs.some((prefix) => text.startsWith(prefix, tokens.start[i]))
      )
        return true;
      continue;
    }
    const before = tokens.word[i - 1];
    const joined = (bits[before] & B.infinitive) !== 0 || (sources[before] & SourceBit.coordinator) !== 0;
    if (related > 1 && i > related && !joined && !reports) return true;
    if (related === 1) reports = (bits[word] & REPORTING_FORM) !== 0;
    // Its auxiliary and its verb stand together.
    related = i + 1;
  }
  return false;
}

/** A word that can be a noun or an adjective: no preposition, no conjunction, no adverb. */
function isPlainWord({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word) return false;
  const other =
    SourceBit.innerPreposition |
    SourceBit.outerPreposition |
    SourceBit.coordinator |
    SourceBit.relative |
    SourceBit.breaks |
    SourceBit.closer |
    SourceBit.time |
    SourceBit.filler;
  const b = lexicon.indirect.bits[tokens.word[at]];
  return (
    (lexicon.sources.bits[tokens.word[at]] & other) === 0 &&
    (b & (B.complementizer | B.opener | B.addressing | B.asWord | B.byWord | B.turn | B.subordinator)) === 0
  );
}

/** An adverbial or a conjunction begins at `at`. */
export function startsAside({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const b = lexicon.sources.bits[tokens.word[at]];
  return (
    (b & (SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.coordinator)) !== 0 &&
    (b & SourceBit.determiner) === 0
  );
}
