import type { QuoteCandidate } from '../quote-candidate';
import { SourceBit } from '../source/source-words';
import { report } from './indirect-following';
import { hasPredicate } from './indirect-predicate';
import {
  afterDateline,
  bareEnd,
  COMMA,
  type IndirectScan,
  isPunctuation,
  REPORT_REACH,
} from './indirect-scan';
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

/** `X said that they “left early” but that |the road was clear|`: what follows the words in marks by their cue. */
export function goesOnBehind(scan: IndirectScan, direct: QuoteCandidate): QuoteCandidate | null {
  const { tokens, sentences, lexicon } = scan.document;
  const { firstToken, endToken, cueFirst, cueEnd } = direct;
  if (cueEnd === cueFirst || cueFirst > firstToken || endToken >= tokens.length) return null;
  const join = isPunctuation(scan, endToken, COMMA) ? endToken + 1 : endToken;
  const index = sentences.ofToken[join];
  if (join + 2 >= tokens.length || index !== sentences.ofToken[firstToken]) return null;
  const joins =
    (lexicon.sources.bits[tokens.word[join]] & SourceBit.coordinator) !== 0 ||
    (lexicon.indirect.bits[tokens.word[join]] & B.turn) !== 0;
  if (!joins || !(lexicon.indirect.bits[tokens.word[join + 1]] & B.strictComplementizer)) return null;
  const first = join + 2;
  const said = report(scan, first, bareEnd(scan, first, sentences.endToken[index]), 'complementizer', 3);
  if (said === null || !hasPredicate(scan, said.first, said.end)) return null;
  return {
    ...direct,
    type: 'indirect',
    fragment: false,
    firstToken: said.first,
    endToken: said.end,
    evidence: [
      ...direct.evidence.filter(({ why }) => why.startsWith('cue')),
      { why: 'report-shared-attribution' },
    ],
  };
}
