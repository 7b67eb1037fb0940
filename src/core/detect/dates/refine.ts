import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';
import type { DateDraft } from './draft';

/** Drops what only looks like a time expression. */
export function refineDates(_document: Document, _layout: Layout, drafts: DateDraft[]): DateDraft[] {
  return drafts;
}
