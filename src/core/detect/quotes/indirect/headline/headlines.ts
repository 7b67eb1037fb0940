import { TokenKind } from '../../../../text/tokens';
import type { Layout } from '../../../layout/layout';
import type { SourcePhrase } from '../../source/source-phrase';
import { keep, type Sentence } from '../found';
import { COLON, type IndirectScan, isPunctuation } from '../scan';
import { speakerBefore } from './headline-colon';
import { partStart } from './headline-speaker';
import { readShortVerb } from './headline-verb';

/** A heading in the body is no shorter and no longer, in tokens. */
const SHORTEST = 4;
const LONGEST_HEADING = 18;
/** No headline is longer, in tokens. */
const LONGEST = 45;

/**
 * Reads the headlines and summaries, which leave out what they can: `Rina: Harga Akan Turun`, `Harga Akan Turun –
 * Minister`, `Rina Sebut Harga Akan Turun`. Adds to `read` the sentences that need no further reading.
 */
export function readHeadlines(scan: IndirectScan, layout: Layout, read: Set<number>): void {
  const { lines, sentences, lexicon } = scan.document;
  for (let line = 0; line < lines.length; line++) {
    const field = layout.field[line];
    if (field !== 'headline' && field !== 'deck') continue;
    const first = lines.firstToken[line];
    const end = lines.endToken[line];
    if (end - first < 3 || end - first > LONGEST) continue;
    const sentence: Sentence = { first, end, done: first, source: null };
    const known = scan.found.length;
    if (!readColon(scan, sentence)) readShortVerb(scan, sentence);
    if (scan.found.length > known)
      for (let s = sentences.ofToken[first]; s <= sentences.ofToken[end - 1]; s++) read.add(s);
  }
  if (lexicon.sources.headFirst) readHeadings(scan, layout, read);
}

/** A line of the body that is short and has no stop: a sub-heading, or an item of a list. */
function readHeadings(scan: IndirectScan, layout: Layout, read: Set<number>): void {
  const { tokens, lines, sentences } = scan.document;
  for (let line = 0; line < lines.length; line++) {
    let first = lines.firstToken[line];
    const end = lines.endToken[line];
    // `2.`, `•`
    while (first < end && tokens.kind[first] !== TokenKind.word) first++;
    if (end - first < SHORTEST || end - first > LONGEST_HEADING) continue;
    if (
      tokens.kind[end - 1] !== TokenKind.word ||
      scan.hidden[first] === 1 ||
      layout.field[line] !== undefined
    )
      continue;
    const known = scan.found.length;
    readShortVerb(scan, { first, end, done: first, source: null });
    if (scan.found.length > known)
      for (let s = sentences.ofToken[first]; s <= sentences.ofToken[end - 1]; s++) read.add(s);
  }
}

/** `Menteri: Harga Akan Turun`, `Bertemu Petani, Rina: Harga Akan Turun`. */
function readColon(scan: IndirectScan, sentence: Sentence): boolean {
  const { tokens } = scan.document;
  for (let colon = sentence.first + 1; colon < sentence.end - 2; colon++) {
    if (!isPunctuation(scan, colon, COLON) || tokens.end[colon] === tokens.start[colon + 1]) continue;
    const part = partStart(scan, sentence.first, colon);
    const source = speakerBefore(scan, part, colon);
    if (source === null) continue;
    const told = keepFree(scan, sentence, colon + 1, sentence.end, source);
    // `Menteri Sebut Harga Turun: Stok Cukup`
    const end = part > sentence.first ? part - 1 : colon;
    if (scan.document.lexicon.sources.headFirst) readShortVerb(scan, { ...sentence, end });
    return told;
  }
  return false;
}

function keepFree(
  scan: IndirectScan,
  sentence: Sentence,
  first: number,
  end: number,
  source: SourcePhrase,
): boolean {
  for (let i = first; i < end; i++) if (scan.taken[i] === 1 || scan.hidden[i] === 1) return false;
  if (end - first < 2) return false;
  keep(scan, sentence, { first, end, why: 'headline' }, source.firstToken, source.firstToken, source);
  return true;
}
