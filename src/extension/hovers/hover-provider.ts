import {
  type CancellationToken,
  Hover,
  type HoverProvider,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Span } from '../../core/article';
import type { ArticleStore } from '../store/article-store';
import type { PeopleIndex } from '../store/people-index';
import type { StoredArticle } from '../store/stored-article';
import { boilerplateHover } from './boilerplate-hover';
import { dateHover } from './date-hover';
import { metadataHover } from './metadata-hover';
import { personHover } from './person-hover';
import { quoteHover } from './quote-hover';

/** Tells what the text under the pointer was taken for, and why; the smallest thing first. */
export class SourceHoverProvider implements HoverProvider {
  constructor(
    private readonly store: ArticleStore,
    private readonly people: PeopleIndex,
  ) {}

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | null> {
    const entry = await this.store.current(document);
    if (entry === null || token.isCancellationRequested) return null;
    const hovers = this.hoversAt(entry, document.offsetAt(position));
    const [smallest] = hovers;
    if (smallest === undefined) return null;
    // Never trusted, no HTML, no icons: all of it may hold text of the article.
    const contents = hovers.map(({ markdown }) => new MarkdownString(markdown));
    return new Hover(contents, entry.rangeOf(smallest.span));
  }

  private hoversAt(entry: StoredArticle, offset: number): { span: Span; markdown: string }[] {
    const { article } = entry;
    if (article === null) return [];
    const hovers: { span: Span; markdown: string }[] = [];
    const at = <T extends Span>(spans: readonly T[], describe: (span: T) => string): void => {
      for (const span of spans)
        if (span.start <= offset && offset < span.end) hovers.push({ span, markdown: describe(span) });
    };
    at(article.dates, (date) => dateHover(entry, article, date));
    for (const person of article.people)
      at(person.mentions, () => personHover(entry, person, this.people.elsewhere(person, entry.uri)));
    at(article.quotes, (quote) => quoteHover(article, quote));
    at(article.boilerplate, boilerplateHover);
    at(article.metadata, (metadata) => metadataHover(article, metadata));
    return hovers;
  }
}
