import { TokenKind } from '../../../../text/tokens';
import type { Layout } from '../../../layout/layout';
import type { SourcePhrase } from '../../source/source-phrase';
import { keep, type Sentence } from '../found';
import { COLON, type IndirectScan, isPunctuation } from '../scan';
import { speakerBefore } from './headline-colon';
import { partStart, SOURCE_LENGTH, speakerBetween } from './headline-speaker';
import { readShortVerb } from './headline-verb';

/** The name of the outlet behind the last dash is no longer, in tokens. */
const OUTLET_LENGTH = 4;
/** A heading in the body is no shorter and no longer, in tokens. */
const SHORTEST = 4;
const LONGEST_HEADING = 18;
/** No headline is longer, in tokens. */
const LONGEST = 45;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);

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
    const end = withoutOutlet(scan, first, lines.endToken[line]);
    if (end - first < 3 || end - first > LONGEST) continue;
    const sentence: Sentence = { first, end, done: first, source: null };
    const known = scan.found.length;
    const told = readColon(scan, sentence) || (field === 'headline' && readSigned(scan, sentence));
    if (!told) readShortVerb(scan, sentence);
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

/** `Harga Akan Turun – Menteri`, `Prices will fall: minister`. */
function readSigned(scan: IndirectScan, sentence: Sentence): boolean {
  const { tokens, lexicon } = scan.document;
  const { headFirst } = lexicon.sources;
  for (let at = sentence.end - 2; at > sentence.first + 2 && at >= sentence.end - SOURCE_LENGTH; at--) {
    const dash = DASHES.has(tokens.code[at]) && tokens.end[at - 1] < tokens.start[at];
    if (!dash && (headFirst || !isPunctuation(scan, at, COLON))) continue;
    const source = speakerBetween(scan, at + 1, sentence.end);
    return source !== null && keepFree(scan, sentence, sentence.first, at, source);
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

/** Without ` - Kabar Kita` at its end. */
function withoutOutlet({ document: { tokens } }: IndirectScan, first: number, end: number): number {
  for (let at = end - 2; at > first + 2 && at >= end - OUTLET_LENGTH - 1; at--)
    if (tokens.code[at] === 0x2d || tokens.code[at] === 0x7c)
      return tokens.kind[at] === TokenKind.punctuation && tokens.end[at - 1] < tokens.start[at] ? at : end;
  return end;
}
