import type { Article, Finding } from '../../core/article';
import { corpusRules } from './rules';

const ids: ReadonlySet<string> = new Set(corpusRules.map(({ id }) => id));

/** The findings of an article that only its place among others shows. */
export function corpusFindings({ findings }: Article): Finding[] {
  return findings.filter(({ rule }) => ids.has(rule));
}

/** The article with `findings` in the place of those that `corpusFindings` gives, in text order. */
export function withCorpusFindings(article: Article, findings: readonly Finding[]): Article {
  const own = article.findings.filter(({ rule }) => !ids.has(rule));
  return { ...article, findings: [...own, ...findings].sort((a, b) => a.start - b.start || a.end - b.end) };
}
