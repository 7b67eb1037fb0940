import { TokenKind } from '../../../../text/tokens';
import { CUE_KIND, QuoteWord } from '../../quote-words';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import type { IndirectScan } from '../scan';

const B = IndirectBit;

/** How far before a verb its negation stands. */
const UNSAID_REACH = 3;

/** `did not say |whether|`, `enggan menyebut |siapa|`: what is asked is not told. */
export function isUnsaid(
  { document: { tokens, lexicon } }: IndirectScan,
  at: number,
  first: number,
): boolean {
  for (let i = at - 1; i >= first && i >= at - UNSAID_REACH; i--) {
    if (tokens.kind[i] > TokenKind.number && tokens.kind[i] !== TokenKind.clitic) return false;
    if (lexicon.indirect.unsaid.has(tokens.word[i])) return true;
  }
  return false;
}

/** `They may still |believe| …`: what the author supposes that somebody thinks. */
export function isGuess({ document: { tokens, lexicon } }: IndirectScan, at: number, first: number): boolean {
  const { modals } = lexicon.indirect;
  if ((lexicon.quotes.classes.bits[tokens.word[at]] & CUE_KIND) !== QuoteWord.thought) return false;
  for (let i = at - 1; i >= first && i >= at - UNSAID_REACH; i--) {
    if (modals.has(tokens.word[i])) return true;
    if (!(lexicon.sources.bits[tokens.word[i]] & SourceBit.filler)) return false;
  }
  return false;
}

/** `declined to repeat that`: nothing is told. */
export function isRefused(
  { document: { tokens, lexicon } }: IndirectScan,
  at: number,
  first: number,
): boolean {
  return (
    at - 2 >= first &&
    (lexicon.indirect.bits[tokens.word[at - 1]] & B.infinitive) !== 0 &&
    lexicon.indirect.unsaid.has(tokens.word[at - 2])
  );
}
