import type { Quote } from '../../article';
import { resolveSpeakers } from '../../resolve/speakers';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';
import type { People } from '../people/people';
import { findDirectQuotes } from './direct/direct';
import type { Marks } from './direct/marks';
import { findIndirectQuotes } from './indirect/indirect';
import type { QuoteCandidate } from './quote-candidate';

/** Finds direct and indirect quotes outside boilerplate, by the marks paired there, and gives each its cue, speaker and relaying outlet. */
export function detectQuotes(document: Document, layout: Layout, people: People, marks: Marks): Quote[] {
  const direct = findDirectQuotes(document, layout, people, marks);
  const indirect = findIndirectQuotes(document, people, layout, direct);
  const candidates = indirect.length === 0 ? direct : merged(direct, inOrder(indirect));
  // A few words in marks are somebody's only where that somebody is known.
  return resolveSpeakers(document, people, layout, candidates).filter(
    ({ type, fragment, speaker }) => type === 'indirect' || !fragment || speaker !== null,
  );
}

/** Sorts by first token, which most lists are already. */
function inOrder(quotes: QuoteCandidate[]): QuoteCandidate[] {
  for (let k = 1; k < quotes.length; k++)
    if (quotes[k].firstToken < quotes[k - 1].firstToken)
      return quotes.sort((a, b) => a.firstToken - b.firstToken);
  return quotes;
}

/** Both lists in one, in text order; at the same token the direct quote goes first. */
function merged(direct: readonly QuoteCandidate[], indirect: readonly QuoteCandidate[]): QuoteCandidate[] {
  const all: QuoteCandidate[] = [];
  let next = 0;
  for (const quote of direct) {
    while (next < indirect.length && indirect[next].firstToken < quote.firstToken) all.push(indirect[next++]);
    all.push(quote);
  }
  while (next < indirect.length) all.push(indirect[next++]);
  return all;
}
