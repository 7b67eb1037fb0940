import type { QuoteCandidate } from '../detect/quotes/quote-candidate';
import { headToken, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { isDefinite, SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { TokenKind } from '../text/tokens';
import type { Antecedents } from './antecedents';
import type { Genders } from './genders';
import type { Named } from './subjects';

/** No epithet is longer, in tokens. */
const LONGEST = 6;

/** Tells whom a writer calls again by what he is: `the striker`, `the 40-year-old`, `the retired teacher`. */
export class Epithets {
  constructor(
    private readonly document: Document,
    private readonly antecedents: Antecedents,
    private readonly genders: Genders,
  ) {}

  of(candidate: QuoteCandidate, { firstToken, endToken }: SourcePhrase): Named | null {
    const { tokens, lexicon } = this.document;
    const { bits } = lexicon.sources;
    if (lexicon.sources.headFirst || endToken - firstToken > LONGEST) return null;
    if (!isDefinite(bits[tokens.word[firstToken]])) return null;
    const head = headToken(this.document, firstToken, endToken);
    const title = endToken - firstToken === 2 ? this.antecedents.ofTitle(candidate, head) : null;
    if (title !== null) return title;
    if (head !== endToken - 1 || !(bits[tokens.word[head]] & SourceBit.epithet)) return null;
    // `the club's manager` says who holds a post, not who was spoken of.
    for (let i = firstToken; i < endToken; i++) if (tokens.kind[i] === TokenKind.clitic) return null;
    const before = Math.min(candidate.firstToken, firstToken);
    return this.antecedents.ofEpithet(before, this.genders.ofWord(head));
  }
}
