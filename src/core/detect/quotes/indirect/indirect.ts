import type { Document } from '../../../text/document';
import type { Layout } from '../../layout/layout';
import type { People } from '../../people/people';
import { datelineEnd } from '../cues';
import type { QuoteCandidate } from '../quote-candidate';
import { readAccording } from './attribution/according';
import { readBare, readFused } from './attribution/bare';
import { readClosing } from './attribution/closing';
import { readRelayed } from './attribution/relayed';
import { isCue } from './cue/cue';
import { cueSubject } from './cue/cue-subject';
import { readNoun } from './cue/noun';
import { isSpoken, readVerb } from './cue/verb';
import { keep, type Sentence } from './found';
import { readHeadlines } from './headline/headlines';
import { According, CALLING_FOR, IndirectBit, REPORTING_KIND } from './indirect-words';
import { reportAfter } from './report/following';
import { report } from './report/report';
import { bareEnd, type IndirectScan, indirectScan } from './scan';
import { goesOnBehind, sharedAttribution } from './shared';

const B = IndirectBit;

/**
 * Finds reported speech without marks: a cue with its source before the report (`cue/`), an attribution behind or
 * inside it (`attribution/`), or what headlines leave of these (`headline/`); then where the report begins and ends
 * (`report/`). `direct` are the direct quotes of the text, whose words are not looked at again. Linear in the tokens.
 */
export function findIndirectQuotes(
  document: Document,
  people: People,
  layout: Layout,
  direct: readonly QuoteCandidate[],
): QuoteCandidate[] {
  const { hidden } = layout;
  const scan = indirectScan(document, people, hidden, direct);
  const { sentences, stops } = document;
  const headlines = new Set<number>();
  readHeadlines(scan, layout, headlines);
  let current = -1;
  let sentence: Sentence = { first: 0, end: 0, done: 0, source: null };
  for (const at of stops.cues) {
    if (scan.taken[at] === 1 || hidden[at] === 1) continue;
    const index = sentences.ofToken[at];
    if (headlines.has(index)) continue;
    if (index > current) {
      current = index;
      const end = sentences.endToken[index];
      const from = datelineEnd(document, sentences.firstToken[index], end);
      sentence = { first: from, end: bareEnd(scan, from, end), done: from, source: null };
      readClosing(scan, sentence);
    }
    if (at >= sentence.done && at < sentence.end) readCue(scan, sentence, at);
  }
  for (const quote of direct) {
    const shared = sharedAttribution(scan, quote);
    if (shared !== null) scan.found.push(shared);
    const behind = goesOnBehind(scan, quote);
    if (behind !== null) scan.found.push(behind);
  }
  return scan.found;
}

/** Tries what the word at `at` can be, one after the other. */
function readCue(scan: IndirectScan, sentence: Sentence, at: number): void {
  const { tokens, lexicon } = scan.document;
  const { bits, according, phrases } = lexicon.indirect;
  const word = tokens.word[at];
  if (according.begins.has(word)) {
    const match = according.match(tokens, at);
    if (match?.value === According.outlet) readRelayed(scan, sentence, at, match.endToken);
    else if (match !== null) readAccording(scan, sentence, at, match.endToken, match.value);
    if (at < sentence.done) return;
  }
  if (phrases.begins.has(word)) {
    const match = phrases.match(tokens, at);
    if (match !== null && isCue(scan, at)) readPhrase(scan, sentence, at, match.endToken, match.value);
    if (at < sentence.done || match !== null) return;
  }
  const b = bits[word];
  if (b & B.accordingFused || (b & B.fused && b & REPORTING_KIND)) readFused(scan, sentence, at);
  else if (b & B.bare && b & REPORTING_KIND) readBare(scan, sentence, at);
  if (at < sentence.done) return;
  if (b & B.noun) readNoun(scan, sentence, at);
  if (at < sentence.done) return;
  if (b & (B.active | B.base | B.participle | B.passive) && b & REPORTING_KIND && isCue(scan, at))
    readVerb(scan, sentence, at);
}

/** `called for …`, `pointed out that …`. */
function readPhrase(scan: IndirectScan, sentence: Sentence, at: number, after: number, value: number): void {
  const source = cueSubject(scan, at, sentence);
  if (source === null || isSpoken(scan, source)) return;
  const following =
    value === CALLING_FOR
      ? report(scan, after, sentence.end, 'calling-for', 2)
      : reportAfter(scan, after, sentence.end, value, false);
  keep(scan, sentence, following, at, after, source);
}
