import {
  type CancellationToken,
  type Disposable,
  type DocumentRangeSemanticTokensProvider,
  type DocumentSemanticTokensProvider,
  EventEmitter,
  languages,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import type { Article, Span } from '../core/article';
import { SOURCES } from './source-selector';
import type { ArticleStore } from './store/article-store';
import type { StoredArticle } from './store/stored-article';

const TYPES = ['metadata', 'quote', 'boilerplate', 'person', 'official', 'speaker', 'cue', 'date'];
const MODIFIERS = ['direct', 'indirect', 'unresolved'];

const legend = new SemanticTokensLegend(TYPES, MODIFIERS);

interface Layer extends Span {
  /** Index into `TYPES`; where spans overlap, the higher one is seen. */
  readonly type: number;
  readonly modifiers: number;
}

/** Texts longer than this, in UTF-16 code units, are coloured where they are seen, not as a whole. */
const LONGEST_WHOLE = 200_000;

/** Colours for what a grammar cannot know: who is an official, what was said, what is litter. */
class SemanticTokensProvider implements DocumentSemanticTokensProvider, DocumentRangeSemanticTokensProvider {
  private readonly emitter = new EventEmitter<void>();
  /** Tells that colours have changed although the text has not. */
  readonly onDidChangeSemanticTokens = this.emitter.event;

  constructor(private readonly store: ArticleStore) {
    store.onDidInvalidate(() => this.emitter.fire());
  }

  async provideDocumentSemanticTokens(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<SemanticTokens | null> {
    const entry = await this.store.current(document);
    if (entry?.article == null || entry.text.length > LONGEST_WHOLE || token.isCancellationRequested)
      return null;
    return build(entry, { start: 0, end: entry.text.length });
  }

  async provideDocumentRangeSemanticTokens(
    document: TextDocument,
    range: Range,
    token: CancellationToken,
  ): Promise<SemanticTokens | null> {
    const entry = await this.store.current(document);
    if (entry?.article == null || token.isCancellationRequested) return null;
    return build(entry, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  }
}

/** Registers the colours for whole documents and for what is seen of them. */
export function registerSemanticTokens(store: ArticleStore): Disposable[] {
  const provider = new SemanticTokensProvider(store);
  return [
    languages.registerDocumentSemanticTokensProvider(SOURCES, provider, legend),
    languages.registerDocumentRangeSemanticTokensProvider(SOURCES, provider, legend),
  ];
}

function build(entry: StoredArticle, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder(legend);
  if (entry.article !== null)
    for (const piece of flatten(layersOf(entry.article, within))) push(builder, entry, piece);
  return builder.build();
}

function layersOf(article: Article, within: Span): Layer[] {
  const layers: Layer[] = [];
  const add = ({ start, end }: Span, name: string, modifier?: string): void => {
    const modifiers = modifier === undefined ? 0 : 1 << MODIFIERS.indexOf(modifier);
    if (end > start && start < within.end && end > within.start)
      layers.push({ start, end, type: TYPES.indexOf(name), modifiers });
  };
  for (const span of article.metadata) add(span, 'metadata');
  for (const span of article.boilerplate) add(span, 'boilerplate');
  for (const quote of article.quotes) {
    add(quote, 'quote', quote.type);
    if (quote.speaker?.person === null) add(quote.speaker, 'speaker');
    if (quote.cue) add(quote.cue, 'cue');
  }
  for (const person of article.people)
    for (const mention of person.mentions) add(mention, person.official ? 'official' : 'person');
  for (const date of article.dates) add(date, 'date', date.value === null ? 'unresolved' : undefined);
  return layers;
}

/** Cuts overlapping layers into pieces that do not overlap: in each piece the highest type is seen. */
function flatten(layers: readonly Layer[]): Layer[] {
  const edges = layers
    .flatMap((layer) => [
      { at: layer.start, layer, opens: true },
      { at: layer.end, layer, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
  const open: Layer[][] = TYPES.map(() => []);
  const pieces: Layer[] = [];
  let from = 0;
  for (const { at, layer, opens } of edges) {
    const seen = open.findLast((stack) => stack.length > 0)?.at(-1);
    if (seen !== undefined && at > from) pieces.push({ ...seen, start: from, end: at });
    from = at;
    const stack = open[layer.type];
    if (opens) stack.push(layer);
    else stack.splice(stack.indexOf(layer), 1);
  }
  return pieces;
}

/** A token lies in one line: longer pieces are cut at line breaks. */
function push(
  builder: SemanticTokensBuilder,
  entry: StoredArticle,
  { start, end, type, modifiers }: Layer,
): void {
  const from = entry.positionAt(start);
  const to = entry.positionAt(end);
  if (from.line === to.line) {
    builder.push(from.line, from.character, end - start, type, modifiers);
    return;
  }
  let line = from.line;
  let character = from.character;
  for (const text of entry.text.slice(start, end).split(/\r\n|\n|\r/)) {
    if (text.length > 0) builder.push(line, character, text.length, type, modifiers);
    line++;
    character = 0;
  }
}
