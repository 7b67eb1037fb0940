import type { Quote } from '../../article';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';
import type { People } from '../people/people';

/** Finds direct and indirect quotes outside boilerplate and gives each its cue, speaker and relaying outlet. */
export function detectQuotes(_document: Document, _layout: Layout, _people: People): Quote[] {
  return [];
}
