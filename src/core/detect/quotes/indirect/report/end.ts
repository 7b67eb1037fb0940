import { CLOSE, OPEN } from '../../../../text/punctuation';
import { TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { opensAbsolute } from '../cue/absolute';
import { IndirectBit, REPORTING_KIND } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH, SEMICOLON } from '../scan';
import { turnsAt } from './turn';

const B = IndirectBit;
const DASHES = new Set([0x2014, 0x2013, 0x2015]);
/** How long a subordinate clause before another attribution may be. */
const ANEW_REACH = 20;

/**
 * Where the report that begins at `first` ends, at `end` at the latest: before words in marks, before another
 * attribution, a semicolon, a closing dash, or where the sentence turns to another speaker.
 */
export function reportEnd(scan: IndirectScan, first: number, end: number): number {
  const { tokens } = scan.document;
  const last = Math.min(end, first + REPORT_REACH);
  let open = 0;
  for (let i = first; i < last; i++) {
    if (scan.taken[i] === 1 || scan.hidden[i] === 1) return i;
    const kind = tokens.kind[i];
    if (kind === TokenKind.punctuation) {
      if (tokens.code[i] === OPEN) open++;
      else if (tokens.code[i] === CLOSE && --open < 0 && !scan.document.lexicon.sources.headFirst) return i;
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
  // `…, with some residents saying …`: another source.
  if (opensAbsolute(scan, next, end)) return true;
  // `…, warns Ohio against leaving`: the next verb of the same subject.
  if (!lexicon.sources.headFirst && b & B.active && b & REPORTING_KIND && !(b & (B.nounLike | B.predicate)))
    return true;
  const match = according.begins.has(tokens.word[next]) ? according.match(tokens, next) : null;
  if (match !== null) return true;
  return (b & B.bare) !== 0 && scan.taken[next] === 0 && !(b & B.noun);
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
