import { Reference } from '../../quote-candidate';
import { sourceBefore } from '../../source/source-phrase';
import { isCue } from '../cue/cue';
import { keep, type Sentence } from '../found';
import { IndirectBit } from '../indirect-words';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation, REPORT_REACH } from '../scan';
import { attributionAt } from './closing-attribution';
import { reportBefore } from './preceding';

const B = IndirectBit;
/** How far before the end of a sentence the comma of its closing attribution is looked for, and the cue behind it. */
const CLOSING_REACH = 40;

/**
 * An attribution that closes a sentence makes all before it one report, whatever other cues that holds:
 * `…, X said.`, `…, said X.`, `…, according to X.`, `…, ujarnya.` Nothing of the sentence is left to read then.
 */
export function readClosing(scan: IndirectScan, sentence: Sentence): void {
  const { first, end } = sentence;
  const floor = Math.max(first + 2, end - CLOSING_REACH);
  for (let comma = end - 2; comma >= floor; comma--) {
    if (scan.taken[comma] === 1) return;
    if (!isPunctuation(scan, comma, COMMA)) continue;
    const closing = attributionAt(scan, comma + 1, sentence);
    if (closing === null) continue;
    if (isAttributed(scan, first, closing.from)) return;
    const { goesOn } = closing;
    const before = reportBefore(scan, closing.from, first, !goesOn, goesOn > 0);
    if (before === null) return;
    keep(scan, sentence, before, closing.cueFirst, closing.cueEnd, closing.source, Reference.fused);
    if (goesOn > 0) {
      const following = report(scan, goesOn, end, 'cue-in-the-middle', 2);
      if (following !== null)
        keep(scan, sentence, following, closing.cueFirst, closing.cueEnd, closing.source);
    }
    sentence.done = end;
    return;
  }
}

/** `…, X said, while …, Y said.`: the first part has an attribution of its own between commas. */
function isAttributed(scan: IndirectScan, first: number, end: number): boolean {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  if (lexicon.sources.headFirst) return false;
  const from = Math.max(first + 2, end - REPORT_REACH);
  for (let i = from; i < end - 2; i++) {
    const b = lexicon.indirect.bits[tokens.word[i]];
    if (
      !(b & B.active) ||
      !(b & (B.saying | B.stating)) ||
      !isPunctuation(scan, i + 1, COMMA) ||
      !isCue(scan, i)
    )
      continue;
    const source = sourceBefore(document, people, i, first);
    if (source !== null && source.firstToken > first && isPunctuation(scan, source.firstToken - 1, COMMA))
      return true;
  }
  return false;
}
