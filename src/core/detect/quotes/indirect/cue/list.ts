import { lineOfToken } from '../../../../text/lines';
import { Shape, TokenKind } from '../../../../text/tokens';
import type { SourcePhrase } from '../../source/source-phrase';
import { keep, type Sentence } from '../found';
import { hasPredicate } from '../report/predicate';
import { COLON, type IndirectScan, isPunctuation } from '../scan';

const LEAST_WORDS = 4;
/** An item is no longer, in tokens: a longer line is a paragraph. */
const LONGEST_ITEM = 40;
const MOST_ITEMS = 12;

/**
 * `Rina also said:` and below it a line for each thing said, without stops: a list. The cue is token `at`, the colon
 * behind it closes its line. False where no list stands there.
 */
export function readList(scan: IndirectScan, sentence: Sentence, at: number, source: SourcePhrase): boolean {
  const { tokens, lines } = scan.document;
  if (!isPunctuation(scan, at + 1, COLON) || tokens.kind[at + 2] !== TokenKind.lineBreak) return false;
  const known = scan.found.length;
  const head = lineOfToken(lines, at);
  for (let line = head + 1; line < lines.length && line <= head + MOST_ITEMS; line++) {
    let first = lines.firstToken[line];
    const end = lines.endToken[line];
    if (first >= end) continue;
    // `•`, `-`
    while (first < end && tokens.kind[first] === TokenKind.punctuation) first++;
    if (!isItem(scan, first, end)) break;
    if (holdsMarks(scan, first, end)) continue;
    keep(scan, sentence, { first, end, why: 'list' }, at, at + 1, source);
    // No cue inside it is looked at.
    scan.taken.fill(1, first, end);
  }
  return scan.found.length > known;
}

/** A clause that begins as a sentence does and ends without a stop. */
function isItem(scan: IndirectScan, first: number, end: number): boolean {
  const { tokens } = scan.document;
  if (end - first < LEAST_WORDS || end - first > LONGEST_ITEM || scan.hidden[first] === 1) return false;
  if (tokens.kind[end - 1] !== TokenKind.word || !(tokens.shape[first] & Shape.startsUpper)) return false;
  return hasPredicate(scan, first, end);
}

function holdsMarks({ document: { tokens } }: IndirectScan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.kind[i] === TokenKind.mark) return true;
  return false;
}
