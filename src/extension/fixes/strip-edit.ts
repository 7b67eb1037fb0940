import type { Uri, WorkspaceEdit, WorkspaceEditEntryMetadata } from 'vscode';
import type { Boilerplate } from '../../core/article';
import type { StoredArticle } from '../store/stored-article';

/**
 * Adds to `edit` the deletion of exactly `spans` from their own text: not one other character, no line break.
 * Spans that overlap are cut once.
 */
export function addStrip(
  edit: WorkspaceEdit,
  entry: StoredArticle,
  spans: readonly Boilerplate[],
  describe?: (span: Boilerplate) => WorkspaceEditEntryMetadata,
): void {
  const uri: Uri = entry.uri;
  let done = 0;
  for (const span of spans) {
    const start = Math.max(span.start, done);
    if (span.end <= start) continue;
    edit.delete(uri, entry.rangeOf({ start, end: span.end }), describe?.(span));
    done = span.end;
  }
}
