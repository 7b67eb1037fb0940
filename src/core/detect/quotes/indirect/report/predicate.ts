import { Shape, TokenKind } from '../../../../text/tokens';
import { Class } from '../../../people/people-words';
import { SourceBit } from '../../source/source-words';
import { isHeadline } from '../cue/cue';
import { IndirectBit, REPORTING_FORM } from '../indirect-words';
import { type IndirectScan, REPORT_REACH } from '../scan';

const B = IndirectBit;

/** Whether a word at `at` shows that a clause, not a noun phrase, stands there. */
export function isPredicate(scan: IndirectScan, at: number): boolean {
  const { document } = scan;
  const { tokens, lexicon, text } = document;
  const { bits, noVerbs, verbPrefixes, verbEndings } = lexicon.indirect;
  if (tokens.kind[at] === TokenKind.clitic) return tokens.end[at] - tokens.start[at] > 2;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const b = bits[tokens.word[at]];
  if (b & (B.predicate | REPORTING_FORM)) {
    if (isNameHere(scan, at)) return false;
    // `di tengah`, `di atas`: behind a preposition it is a noun; `untuk tidak` is an infinitive.
    const before = at > 0 ? tokens.word[at - 1] : 0;
    const noun =
      lexicon.sources.headFirst &&
      (lexicon.sources.bits[before] & SourceBit.innerPreposition) !== 0 &&
      !(bits[before] & B.infinitive);
    // `the need`, `a will`
    const article = (lexicon.people.classes.bits[before] & Class.article) !== 0;
    return (b & (B.noun | B.nounLike)) === 0 && !noun && !article;
  }
  if (noVerbs.has(tokens.word[at]) || tokens.shape[at] & Shape.startsUpper) return false;
  const start = tokens.start[at];
  const end = tokens.end[at];
  if (end - start < 5) return false;
  for (const prefix of verbPrefixes) if (text.startsWith(prefix, start)) return true;
  for (const ending of verbEndings)
    if (text.startsWith(ending, end - ending.length))
      return !isParticiple(scan, at) && !isJoined(text, start, end);
  return false;
}

/** `in |May|`, `|Will| Hart`, `program |Makan| Siang`: a name, though the word is a verb without its capital; in headlines all have one. */
function isNameHere({ document }: IndirectScan, at: number): boolean {
  const { tokens } = document;
  if (!(tokens.shape[at] & Shape.startsUpper) || at === 0) return false;
  return tokens.kind[at - 1] === TokenKind.word && !isHeadline(document, at);
}

/** `better-paid`, `well-educated`: an adjective. */
function isJoined(text: string, start: number, end: number): boolean {
  const hyphen = text.indexOf('-', start);
  return hyphen >= 0 && hyphen < end;
}

/** `a death |linked| to`: a form of the past with a preposition behind it is as often a participle. */
function isParticiple({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const before = at > 0 ? lexicon.sources.bits[tokens.word[at - 1]] : 0;
  // `findings of |crowded| cells`, `the |updated| plan`
  if (before & (SourceBit.innerPreposition | SourceBit.article)) return true;
  if (at + 1 >= tokens.length || tokens.kind[at + 1] !== TokenKind.word) return false;
  const b = lexicon.indirect.bits[tokens.word[at + 1]];
  if (!(b & (B.byWord | B.addressing))) return false;
  if (!(b & B.infinitive)) return true;
  // `a death linked to |Ebola|`, but `wanted to |leave|`, `Rina, who |talked to| Budi`
  const noun = at > 0 && tokens.kind[at - 1] === TokenKind.word;
  return noun && before === 0 && at + 2 < tokens.length && (tokens.shape[at + 2] & Shape.startsUpper) !== 0;
}

/** Whether there is a predicate from `first` to `end` that is not inside a relative clause right before it. */
export function hasPredicate(scan: IndirectScan, first: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  const last = Math.min(end, first + REPORT_REACH);
  for (let i = first; i < last; i++) {
    if (!isPredicate(scan, i)) continue;
    if (i > first && sources[tokens.word[i - 1]] & SourceBit.relative && !pointsAt(scan, i - 1, first))
      continue;
    return true;
  }
  return false;
}

/** `If so, |that| would be late`: at the head of a clause the word points to something. */
function pointsAt({ document: { tokens, lexicon } }: IndirectScan, at: number, first: number): boolean {
  if (lexicon.sources.headFirst || !(lexicon.sources.bits[tokens.word[at]] & SourceBit.determiner))
    return false;
  return at === first || tokens.code[at - 1] === 0x2c;
}
