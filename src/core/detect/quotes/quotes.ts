import type { Quote } from '../../article';
import { resolveSpeakers } from '../../resolve/speakers';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';
import type { People } from '../people/people';
import { findDirectQuotes } from './direct';
import { findIndirectQuotes } from './indirect';
import type { Marks } from './marks';

/** Finds direct and indirect quotes outside boilerplate, by the marks paired there, and gives each its cue, speaker and relaying outlet. */
export function detectQuotes(document: Document, layout: Layout, people: People, marks: Marks): Quote[] {
  const direct = findDirectQuotes(document, layout, people, marks);
  const indirect = findIndirectQuotes(document, people, layout.hidden, direct);
  const candidates =
    indirect.length === 0 ? direct : [...direct, ...indirect].sort((a, b) => a.firstToken - b.firstToken);
  // A few words in marks are somebody's only where that somebody is known.
  return resolveSpeakers(document, people, candidates).filter(
    ({ type, fragment, speaker }) => type === 'indirect' || !fragment || speaker !== null,
  );
}
