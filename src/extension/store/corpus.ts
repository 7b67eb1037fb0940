import type { Source } from '../../corpus/source';
import type { ArticleStore } from './article-store';
import type { StoredArticle } from './stored-article';

/** All articles of a store as the corpus knows them, and the way back from each. */
export interface Corpus {
  readonly sources: readonly Source[];
  /** By the id of the source, which is the URI of the article. */
  readonly entries: ReadonlyMap<string, StoredArticle>;
}

export function corpusOf(store: ArticleStore): Corpus {
  const entries = new Map<string, StoredArticle>();
  const sources: Source[] = [];
  for (const entry of store.articles()) {
    if (entry.article === null) continue;
    const id = entry.uri.toString();
    entries.set(id, entry);
    sources.push({ id, text: entry.text, article: entry.article });
  }
  return { sources, entries };
}
