import type { Document } from '../../text/document';
import type { People } from '../people/people';
import { readAccording, readBare, readFused } from './indirect-according';
import { readClosing } from './indirect-closing';
import { isCue } from './indirect-cue';
import { report, reportAfter } from './indirect-following';
import { keep, type Sentence } from './indirect-found';
import { readNoun } from './indirect-noun';
import {
  afterDateline,
  bareEnd,
  COMMA,
  type IndirectScan,
  indirectScan,
  isPunctuation,
  REPORT_REACH,
} from './indirect-scan';
import { sharedAttribution } from './indirect-shared';
import { cueSubject } from './indirect-source';
import { readVerb } from './indirect-verb';
import { CALLING_FOR, IndirectBit, REPORTING_KIND } from './indirect-words';
import type { QuoteCandidate } from './quote-candidate';

const B = IndirectBit;

/**
 * Finds reported speech without marks: a cue, its source, and the clause it reports. `direct` are the direct quotes
 * of the text, whose words are not looked at again; `hidden` is 1 for tokens of boilerplate. Linear in the tokens.
 */
export function findIndirectQuotes(
  document: Document,
  people: People,
  hidden: Uint8Array,
  direct: readonly QuoteCandidate[],
): QuoteCandidate[] {
  const scan = indirectScan(document, people, hidden, direct);
  const { sentences, tokens, lexicon } = document;
  const { cues } = lexicon.indirect;
  const found: QuoteCandidate[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.firstToken[s];
    const end = sentences.endToken[s];
    let sentence: Sentence | null = null;
    for (let i = first; i < end; i++) {
      if (cues[tokens.word[i]] === 0) continue;
      if (scan.taken[i] === 1 || hidden[i] === 1) continue;
      if (sentence === null) {
        const from = afterDateline(scan, first, end);
        sentence = { first: from, end: bareEnd(scan, from, end), done: from, source: null };
        if (readClosing(scan, sentence, found)) break;
      }
      if (i < sentence.done || i >= sentence.end) continue;
      readCue(scan, sentence, i, found);
    }
  }
  for (const quote of direct) {
    const shared = sharedAttribution(scan, quote);
    if (shared !== null) found.push(shared);
  }
  return found;
}

/** Tries what the word at `at` can be, one after the other. */
function readCue(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const { tokens, lexicon } = scan.document;
  const { bits, according, phrases } = lexicon.indirect;
  const word = tokens.word[at];
  if (according.begins[word]) {
    const match = according.match(tokens, at);
    if (match !== null) readAccording(scan, sentence, at, match.endToken, match.value, found);
    if (at < sentence.done) return;
  }
  if (phrases.begins[word]) {
    const match = phrases.match(tokens, at);
    if (match !== null && isCue(scan, at)) readPhrase(scan, sentence, at, match.endToken, match.value, found);
    if (at < sentence.done || match !== null) return;
  }
  const b = bits[word];
  if (b & B.accordingFused || (b & B.fused && b & REPORTING_KIND)) readFused(scan, sentence, at, found);
  else if (b & B.bare && b & REPORTING_KIND) readBare(scan, sentence, at, found);
  if (at < sentence.done) return;
  if (b & B.noun) readNoun(scan, sentence, at, found);
  if (at < sentence.done) return;
  if (b & (B.active | B.base | B.participle | B.passive) && b & REPORTING_KIND && isCue(scan, at))
    readVerb(scan, sentence, at, found);
}

/** `called for …`, `pointed out that …`. */
function readPhrase(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  after: number,
  value: number,
  found: QuoteCandidate[],
): void {
  const source = cueSubject(scan, at, sentence);
  if (source === null) return;
  const following =
    value === CALLING_FOR
      ? report(scan, after, turnEnd(scan, after, sentence.end), 'calling-for', 2)
      : reportAfter(scan, after, sentence.end, value, false);
  if (following !== null) keep(scan, found, sentence, following, at, after, source);
}

/** Where the author turns from what is called for: at a comma with `but` or the like behind it. */
function turnEnd(scan: IndirectScan, from: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const reach = Math.min(end - 1, from + REPORT_REACH);
  for (let i = from; i < reach; i++)
    if (isPunctuation(scan, i, COMMA) && lexicon.indirect.bits[tokens.word[i + 1]] & B.turn) return i;
  return end;
}
