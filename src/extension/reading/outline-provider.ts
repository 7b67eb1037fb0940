import { DocumentSymbol, type DocumentSymbolProvider, l10n, SymbolKind, type TextDocument } from 'vscode';
import type { Quote, Span } from '../../core/article';
import { asRead } from '../../core/text/readable-text';
import { outline, type Section } from '../../corpus/outline';
import type { ArticleStore } from '../store/article-store';
import { oneLine, type StoredArticle } from '../store/stored-article';

/** Longest name of a symbol, in UTF-16 code units. */
const NAME = 120;
/** The same of the words of a quote behind its speaker, short enough for the breadcrumbs. */
const WORDS = 40;

/** Outline and breadcrumbs: the headline, below it sections and quotes. */
export class OutlineProvider implements DocumentSymbolProvider {
  constructor(private readonly store: ArticleStore) {}

  async provideDocumentSymbols(document: TextDocument): Promise<DocumentSymbol[]> {
    const entry = await this.store.current(document);
    if (!entry?.article) return [];
    const { text, article } = entry;
    const { headline, sections } = outline({ id: '', text, article });
    const parts = sections.flatMap((section) => symbolsOf(entry, section));
    if (headline === null) return parts;
    const top = symbol(entry, asRead(entry.textOf(headline)), SymbolKind.File, headline, {
      start: 0,
      end: text.length,
    });
    top.children = parts;
    return [top];
  }
}

function symbolsOf(entry: StoredArticle, { heading, range, quotes }: Section): DocumentSymbol[] {
  const children = quotes.map((quote) => quoteSymbol(entry, quote, range));
  if (heading === null) return children;
  const section = symbol(entry, asRead(entry.textOf(heading)), SymbolKind.Namespace, heading, range);
  section.children = children;
  return [section];
}

function quoteSymbol(entry: StoredArticle, quote: Quote, within: Span): DocumentSymbol {
  const span = { start: quote.start, end: Math.min(quote.end, within.end) };
  const speaker = quote.speaker?.name ?? l10n.t('Speaker not named');
  // Go to Symbol shows names only, and one speaker may have many quotes.
  const name = `${speaker}: ${oneLine(asRead(entry.textOf(span)), WORDS)}`;
  return symbol(entry, name, SymbolKind.String, span, span);
}

function symbol(
  entry: StoredArticle,
  name: string,
  kind: SymbolKind,
  selection: Span,
  range: Span,
): DocumentSymbol {
  return new DocumentSymbol(
    oneLine(name, NAME) || '–',
    '',
    kind,
    entry.rangeOf(range),
    entry.rangeOf(selection),
  );
}
