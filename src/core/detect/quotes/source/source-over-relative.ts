import type { Document } from '../../../text/document';
import { TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { QuoteWord } from '../quote-words';
import { isAdverb } from './source-asides';
import type { TokenRange } from './source-forward';
import { nounPhrase } from './source-noun-phrase';
import { isVerbWord } from './source-opening';
import { SourceBit } from './source-words';

/** How far behind its relative word the verb of a clause may stand, over adverbs. */
const CLAUSE_VERB = 4;

/** `|The site| that first carried the photo said`: the noun of the clause whose object stands before the cue; or null. */
export function overRelative(
  document: Document,
  people: People,
  { first, end }: TokenRange,
  floor: number,
): TokenRange | null {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  const verb = first - 1;
  if (
    headFirst ||
    verb - 1 <= floor ||
    tokens.kind[end - 1] !== TokenKind.word ||
    !isVerbWord(document, verb)
  )
    return null;
  const said = QuoteWord.speech | QuoteWord.thought | QuoteWord.request;
  if (lexicon.quotes.classes.bits[tokens.word[verb]] & said) return null;
  for (let i = verb - 1; i > floor && i >= verb - CLAUSE_VERB; i--) {
    if (bits[tokens.word[i]] & SourceBit.relative && people.mentionAt[i] < 0)
      return nounPhrase(document, people, i, floor);
    if (!(bits[tokens.word[i]] & SourceBit.filler) && !isAdverb(document, i)) return null;
  }
  return null;
}
