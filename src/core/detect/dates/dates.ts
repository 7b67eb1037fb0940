import type { DateAnnotation, Published } from '../../article';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';

/** The dates of an article and the day it appeared. */
export interface Dates {
  readonly dates: readonly DateAnnotation[];
  readonly published: Published | null;
}

/** Finds time expressions outside boilerplate, infers the publication date, and resolves each expression. */
export function detectDates(_document: Document, _layout: Layout): Dates {
  return { dates: [], published: null };
}
