import { Shape, TokenKind } from '../../../../text/tokens';
import { CUE_KIND, QuoteWord } from '../../quote-words';
import { SourceBit } from '../../source/source-words';
import { IndirectBit, REPORTING_KIND } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH } from '../scan';
import { hasPredicate, isPredicate } from './predicate';

const B = IndirectBit;
/** How far a new subject and its verb are looked for behind a conjunction. */
const TURN_REACH = 7;
/** How far the finite verb of a clause is looked for, in tokens. */
const CLAUSE_REACH = 14;

/** A conjunction at `at` with a verb that reports right behind it, or behind a short subject of its own. */
export function turnsAt(scan: IndirectScan, first: number, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  const word = tokens.word[at];
  if (word === 0) return false;
  const joins = sources[word] & SourceBit.coordinator;
  if (!joins && !(bits[word] & B.turn)) return false;
  if (!lexicon.sources.headFirst) {
    if (!joins && relates(scan, at + 1, end)) return true;
    if (behindComma(scan, at) && leavesPast(scan, first, at, end)) return true;
  }
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
        ((subject > 0 || complementizerNear(scan, i + 1, end)) &&
          (!lexicon.sources.headFirst || hasPredicate(scan, first, at))) ||
        (i === at + 1 && (lexicon.sources.headFirst ? joins !== 0 && isOnlyComma(scan, first, at - 1) : true))
      );
    const ends = SourceBit.relative | SourceBit.breaks | SourceBit.outerPreposition | SourceBit.coordinator;
    if ((s & ends && !(s & SourceBit.filler)) || b & B.infinitive) return false;
    if (lexicon.sources.headFirst && !(s & SourceBit.filler) && isPredicate(scan, i)) return false;
    if (!(s & SourceBit.filler)) subject++;
  }
  return false;
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

/** `said it was late, but the road |is| …`: what was said stands in the past, and behind the comma the author's present. */
function leavesPast(scan: IndirectScan, first: number, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  const finite = (from: number, to: number): number => {
    for (let i = from; i < to; i++) {
      if (isPunctuation(scan, i, COMMA)) return -1;
      if (bits[tokens.word[i]] & B.predicate) return i;
    }
    return -1;
  };
  if (!isPastCue(scan, first)) return false;
  const before = finite(first, Math.min(at, first + CLAUSE_REACH));
  if (before < 0 || !isPastWord(scan, before)) return false;
  const behind = finite(at + 1, Math.min(end, at + CLAUSE_REACH));
  return behind > at + 1 && lexicon.indirect.presents.has(tokens.word[behind]);
}

/** A comma stands right before, be it inside a mark: `the “old town,” |but| …`. */
function behindComma(scan: IndirectScan, at: number): boolean {
  const { tokens } = scan.document;
  return isPunctuation(scan, tokens.kind[at - 1] === TokenKind.mark ? at - 2 : at - 1, COMMA);
}

/** The cue right before the report, or before its complementizer, stands in the past. */
function isPastCue(scan: IndirectScan, first: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  if (first < 2) return false;
  const cue = lexicon.indirect.bits[tokens.word[first - 1]] & B.complementizer ? first - 2 : first - 1;
  if (tokens.kind[cue] !== TokenKind.word) return false;
  if (isPastWord(scan, cue)) return true;
  return lexicon.indirect.verbEndings.some((ending) =>
    text.startsWith(ending, tokens.end[cue] - ending.length),
  );
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

/**
 * Where a report that is no clause ends because its source goes on acting: at a `but` behind a comma, or before a
 * finite verb: `vowed to …, |but| has …`, `urged them to … |and met| …`. `end` where it does not.
 */
export function actsOn(scan: IndirectScan, first: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  if (lexicon.sources.headFirst) return end;
  const reach = Math.min(end - 1, first + REPORT_REACH);
  let negated = false;
  let passive = false;
  for (let i = first + 1; i < reach; i++) {
    const word = tokens.word[i];
    negated ||= lexicon.indirect.unsaid.has(word);
    passive ||= (bits[word] & B.passiveAuxiliary) !== 0;
    const joins = (lexicon.sources.bits[word] & SourceBit.coordinator) !== 0;
    if (!passive && joins && isPast(scan, i + 1)) return isPunctuation(scan, i - 1, COMMA) ? i - 1 : i;
    // `to not only keep it, |but| …`
    if (!(bits[word] & B.turn) || negated) continue;
    if (isPunctuation(scan, i - 1, COMMA)) return i - 1;
    if (bits[tokens.word[i + 1]] & B.predicate) return i;
  }
  return end;
}

/** `and |met| residents`, `and later |attacked| his rival`: a verb in the past, with something behind it. */
function isPast(scan: IndirectScan, from: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  const at = from;
  if (at + 1 >= tokens.length || tokens.kind[at] !== TokenKind.word) return false;
  if (isPastWord(scan, at)) return true;
  if (tokens.shape[at] & Shape.startsUpper) return false;
  const ended = lexicon.indirect.verbEndings.some((ending) =>
    text.startsWith(ending, tokens.end[at] - ending.length),
  );
  const { bits } = lexicon.indirect;
  // `and warned |against| it`, but `connected |to| each other`
  const prepositions =
    bits[tokens.word[at]] & REPORTING_KIND ? SourceBit.innerPreposition | SourceBit.outerPreposition : 0;
  const object = sources[tokens.word[at + 1]] & (SourceBit.determiner | SourceBit.pronoun | prepositions);
  return ended && (object !== 0 || (tokens.shape[at + 1] & Shape.startsUpper) !== 0);
}

function isPastWord({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return lexicon.indirect.pasts.has(tokens.word[at]);
}
