import { env, l10n, type TextEditor, window, workspace } from 'vscode';
import { attribute, toMarkdownAttribution, toPlainAttribution } from '../../export/attribution';
import type { ArticleStore } from '../store/article-store';
import type { Target } from '../views/tree-node';

const formats = { plain: toPlainAttribution, markdown: toMarkdownAttribution };

/** Copies the quote of a row, or the one at the cursor, with all that a citation needs. */
export async function copyQuote(
  store: ArticleStore,
  format: keyof typeof formats,
  target: Target | undefined,
): Promise<void> {
  const place = target ?? (await quoteAtCursor(store, window.activeTextEditor));
  const { article, text, uri } = place?.entry ?? {};
  const quote = article?.quotes.find(
    ({ start, end }) => start === place?.span?.start && end === place.span.end,
  );
  if (!article || !quote || text === undefined || uri === undefined) {
    void window.showInformationMessage(l10n.t('Put the cursor into a quote first.'));
    return;
  }
  const file = { file: workspace.asRelativePath(uri), text, article };
  await env.clipboard.writeText(formats[format](attribute(file, quote)));
  window.setStatusBarMessage(l10n.t('Copied the quote with its attribution.'), 5000);
}

async function quoteAtCursor(
  store: ArticleStore,
  editor: TextEditor | undefined,
): Promise<Target | undefined> {
  if (editor === undefined) return undefined;
  const entry = await store.current(editor.document);
  if (!entry?.article) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  const span = entry.article.quotes.find(({ start, end }) => start <= offset && offset <= end);
  return span && { entry, span };
}
