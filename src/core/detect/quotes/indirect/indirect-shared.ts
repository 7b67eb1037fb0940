import type { QuoteCandidate } from '../quote-candidate';
import { SourceBit } from '../source/source-words';
import { hasPredicate } from './indirect-predicate';
import { afterDateline, type IndirectScan, REPORT_REACH } from './indirect-scan';
import { IndirectBit, REPORTING_KIND } from './indirect-words';

const B = IndirectBit;
const LEAST_WORDS = 4;

/**
 * `The road is lost and “we need a new one,” X said`: the clause before words in marks that their attribution,
 * behind them, takes in too. It stands alone, is joined to them by a conjunction, and has no cue of its own.
 */
export function sharedAttribution(scan: IndirectScan, direct: QuoteCandidate): QuoteCandidate | null {
  const { tokens, sentences, lexicon } = scan.document;
  const { firstToken, endToken, cueFirst, cueEnd } = direct;
  if (cueEnd === cueFirst || cueFirst < endToken || firstToken === 0) return null;
  const join = firstToken - 1;
  if (!(lexicon.sources.bits[tokens.word[join]] & SourceBit.coordinator)) return null;
  const sentence = sentences.firstToken[sentences.ofToken[join]];
  const first = afterDateline(scan, sentence, join);
  if (join - first < LEAST_WORDS || join - first > REPORT_REACH) return null;
  for (let i = first; i < join; i++) {
    const cue = lexicon.indirect.bits[tokens.word[i]] & (REPORTING_KIND | B.accordingFused);
    if (cue || scan.taken[i] === 1 || scan.hidden[i] === 1) return null;
  }
  if (!hasPredicate(scan, first, join)) return null;
  return {
    ...direct,
    type: 'indirect',
    fragment: false,
    firstToken: first,
    endToken: join,
    evidence: [
      ...direct.evidence.filter(({ why }) => why.startsWith('cue')),
      { why: 'report-shared-attribution' },
    ],
  };
}
