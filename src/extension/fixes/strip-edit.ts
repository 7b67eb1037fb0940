import type { WorkspaceEdit, WorkspaceEditEntryMetadata } from 'vscode';
import type { Boilerplate } from '../../core/article';
import { stripEdits } from '../../core/strip';
import type { StoredArticle } from '../store/stored-article';

/** Adds to `edit` the deletion of exactly `spans` from their own text: not one other character, no line break. */
export function addStrip(
  edit: WorkspaceEdit,
  entry: StoredArticle,
  spans: readonly Boilerplate[],
  describe?: (span: Boilerplate) => WorkspaceEditEntryMetadata,
): void {
  stripEdits({ boilerplate: spans }).forEach((one, i) => {
    edit.replace(entry.uri, entry.rangeOf(one), one.newText, describe?.(spans[i]));
  });
}
