import { Selection, TextEditorRevealType, type Uri, window } from 'vscode';
import type { Span } from '../../core/article';
import type { ArticleStore } from '../store/article-store';

/**
 * Shows a source in an editor, `span` of it selected. The cursor goes to the start of the span: at its end a long
 * line that is not wrapped would be scrolled out of sight.
 */
export async function reveal(store: ArticleStore, uri: Uri, span?: Span): Promise<void> {
  const editor = await window.showTextDocument(uri, { preview: true });
  const entry = store.get(uri);
  if (span === undefined || entry === undefined) return;
  const range = entry.rangeOf(span);
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(range.with({ end: range.start }), TextEditorRevealType.InCenterIfOutsideViewport);
}
