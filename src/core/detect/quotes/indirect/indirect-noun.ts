import { TokenKind } from '../../../text/tokens';
import type { QuoteCandidate } from '../quote-candidate';
import { SourceKind, type SourcePhrase, sourceBefore } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import { reportAfter } from './indirect-following';
import { keep, type Sentence } from './indirect-found';
import { mainVerb } from './indirect-related';
import type { IndirectScan } from './indirect-scan';
import { IndirectBit } from './indirect-words';

const OWNER_REACH = 4;

/** `his claim that …`, `Rina's warning that …`: a noun of speech with its owner before it and a complementizer behind. */
export function readNoun(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const { tokens, lexicon } = scan.document;
  const next = at + 1;
  if (next >= sentence.end || at === sentence.first) return;
  if (!(lexicon.indirect.bits[tokens.word[next]] & IndirectBit.complementizer)) return;
  const owner = ownerOf(scan, at, sentence.first);
  if (owner === null) return;
  const following = reportAfter(scan, next, mainVerb(scan, next + 1, sentence.end), IndirectBit.noun, false);
  if (following !== null) keep(scan, found, sentence, following, at, next, owner);
}

function ownerOf(scan: IndirectScan, at: number, first: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  for (let i = at - 1; i >= first && i > at - OWNER_REACH; i--) {
    if (tokens.kind[i] === TokenKind.clitic) return sourceBefore(document, people, i, first);
    if (tokens.kind[i] !== TokenKind.word) return null;
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.possessive)
      return { firstToken: i, endToken: i + 1, kind: SourceKind.pronoun, person: -1 };
  }
  return null;
}
