import {
  type Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Span } from '../../core/article';
import { SECTION } from '../settings';
import type { ArticleStore } from '../store/article-store';

/** Behind a date its ISO value, behind a quote its speaker; each off until the user wants it. */
export class SourceInlayHints implements InlayHintsProvider, Disposable {
  private readonly emitter = new EventEmitter<void>();
  readonly onDidChangeInlayHints = this.emitter.event;
  private readonly subscriptions: Disposable[];

  constructor(private readonly store: ArticleStore) {
    this.subscriptions = [
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.inlayHints`)) this.emitter.fire();
      }),
      store.onDidChange(({ changed }) => {
        const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
        if (changed.some((uri) => open.has(uri.toString()))) this.emitter.fire();
      }),
    ];
  }

  async provideInlayHints(document: TextDocument, range: Range): Promise<InlayHint[]> {
    const { dates, speakers } = workspace.getConfiguration(`${SECTION}.inlayHints`, document.uri);
    if (dates !== true && speakers !== true) return [];
    const entry = await this.store.current(document);
    if (!entry?.article) return [];
    const from = document.offsetAt(range.start);
    const to = document.offsetAt(range.end);
    const hints: InlayHint[] = [];
    const add = (span: Span, text: string): void => {
      if (span.end < from || span.end > to) return;
      const hint = new InlayHint(entry.positionAt(span.end), text);
      hint.paddingLeft = true;
      hints.push(hint);
    };
    if (dates === true)
      for (const date of entry.article.dates)
        if (date.value !== null && date.value !== entry.textOf(date)) add(date, date.value);
    if (speakers === true)
      for (const quote of entry.article.quotes) if (quote.speaker) add(quote, `— ${quote.speaker.name}`);
    return hints;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.emitter.dispose();
  }
}
