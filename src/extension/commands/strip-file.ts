import { l10n, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { addStrip } from '../fixes/strip-edit';
import type { ArticleStore } from '../store/article-store';
import { explainSkip } from '../wording/skip-reasons';

/** Takes all boilerplate out of one source, in one step that undo takes back. Without `uri`: of the active editor. */
export async function stripFile(store: ArticleStore, uri?: Uri): Promise<void> {
  const target = uri ?? window.activeTextEditor?.document.uri;
  if (target === undefined) {
    void window.showInformationMessage(l10n.t('Open a source first.'));
    return;
  }
  const document = await workspace.openTextDocument(target);
  const entry = await store.current(document);
  if (!entry?.article) {
    void window.showInformationMessage(explainSkip(store.get(target)?.reason ?? null));
    return;
  }
  const { boilerplate } = entry.article;
  if (boilerplate.length === 0) {
    void window.showInformationMessage(l10n.t('No boilerplate was found in this source.'));
    return;
  }
  const edit = new WorkspaceEdit();
  addStrip(edit, entry, boilerplate);
  if (document.version !== entry.version || !(await workspace.applyEdit(edit)))
    void window.showWarningMessage(
      l10n.t('The text changed meanwhile. Nothing was taken out; please try again.'),
    );
}
