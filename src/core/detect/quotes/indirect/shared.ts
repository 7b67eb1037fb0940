import { TokenKind } from '../../../text/tokens';
import { datelineEnd } from '../cues';
import type { QuoteCandidate } from '../quote-candidate';
import { QuoteWord } from '../quote-words';
import { SourceBit } from '../source/source-words';
import { IndirectBit, REPORTING_KIND } from './indirect-words';
import { isClause } from './report/clause';
import { startsAside } from './report/opening';
import { hasPredicate } from './report/predicate';
import { report } from './report/report';
import { bareEnd, COMMA, type IndirectScan, isPunctuation, REPORT_REACH } from './scan';

const B = IndirectBit;
const LEAST_WORDS = 4;
/** A word and its marks, in tokens. */
const SINGLE = 3;
/** How far behind a single word in marks its clause is looked on for. */
const JOIN_REACH = 14;

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
  const first = datelineEnd(scan.document, sentence, join);
  if (join - first < LEAST_WORDS || join - first > REPORT_REACH) return null;
  for (let i = first; i < join; i++) {
    const cue = lexicon.indirect.bits[tokens.word[i]] & (REPORTING_KIND | B.accordingFused);
    if (cue || scan.taken[i] === 1 || scan.hidden[i] === 1) return null;
  }
  if (!hasPredicate(scan, first, join)) return null;
  return sharing(direct, first, join);
}

/** `X said that they “left early” but that |the road was clear|`: what follows the words in marks by their cue. */
export function goesOnBehind(scan: IndirectScan, direct: QuoteCandidate): QuoteCandidate | null {
  const { tokens, sentences, lexicon } = scan.document;
  const { firstToken, endToken, cueFirst, cueEnd } = direct;
  if (cueEnd === cueFirst || cueFirst > firstToken || endToken >= tokens.length) return null;
  const join = isPunctuation(scan, endToken, COMMA) ? endToken + 1 : endToken;
  const index = sentences.ofToken[join];
  if (join + 2 >= tokens.length || index !== sentences.ofToken[firstToken]) return null;
  const first = goingOn(
    scan,
    join,
    sentences.endToken[index],
    direct.fragment && endToken - firstToken === SINGLE,
    (lexicon.quotes.classes.bits[tokens.word[cueFirst]] & QuoteWord.calling) === 0,
  );
  if (first === 0) return null;
  const said = report(scan, first, bareEnd(scan, first, sentences.endToken[index]), 'complementizer', 4);
  if (said === null || !hasPredicate(scan, said.first, said.end)) return null;
  return sharing(direct, said.first, said.end);
}

/**
 * Where the report goes on behind the words in marks: behind `and that`; behind a single word in marks, at the clause
 * that follows (`said “some” |progress has been made|`) or at its next verb (`had “objected” to it and |did not go|`);
 * or 0.
 */
function goingOn(scan: IndirectScan, at: number, end: number, single: boolean, says: boolean): number {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  const turns = (i: number): number =>
    (lexicon.sources.bits[tokens.word[i]] & SourceBit.coordinator) | (bits[tokens.word[i]] & B.turn);
  if (turns(at) && bits[tokens.word[at + 1]] & B.strictComplementizer) return at + 2;
  if (!single || lexicon.sources.headFirst || tokens.kind[at] !== TokenKind.word) return 0;
  // `hailed his “fearless” side after …`: part of the object of the verb.
  if (!says) return 0;
  const bound = B.subordinator | B.opener | B.infinitive | B.addressing;
  const negated = lexicon.indirect.unsaid.has(tokens.word[at]);
  if (!negated && !startsAside(scan, at) && !(bits[tokens.word[at]] & bound) && isClause(scan, at, end))
    return at;
  const reach = Math.min(end - 1, at + JOIN_REACH);
  for (let i = at; i < reach && tokens.kind[i] === TokenKind.word; i++)
    if (turns(i) && bits[tokens.word[i + 1]] & B.predicate && !(bits[tokens.word[i + 1]] & REPORTING_KIND))
      return i + 1;
  return 0;
}

/** A report from `firstToken` to `endToken` with the cue and the source of the words in marks. */
function sharing(direct: QuoteCandidate, firstToken: number, endToken: number): QuoteCandidate {
  const cue = direct.evidence.filter(({ why }) => why.startsWith('cue'));
  return {
    ...direct,
    type: 'indirect',
    fragment: false,
    firstToken,
    endToken,
    evidence: [...cue, { why: 'report-shared-attribution' }],
  };
}
