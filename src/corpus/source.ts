import type { Article } from '../core/article';

/** One article of many: what every aggregation over a folder works on. */
export interface Source {
  /** Unique in the corpus: a URI or a path. Its order is the order of the sources. */
  readonly id: string;
  readonly text: string;
  readonly article: Article;
}
