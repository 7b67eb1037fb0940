import {
  l10n,
  ProgressLocation,
  ThemeIcon,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  window,
  workspace,
} from 'vscode';
import type { Boilerplate } from '../../core/article';
import { addStrip } from '../fixes/strip-edit';
import type { ArticleStore } from '../store/article-store';
import type { StoredArticle } from '../store/stored-article';
import { boilerplateName } from '../wording/kind-names';

/** Takes the boilerplate out of every source after a look at VS Code's refactor preview. `filter` leaves some in. */
export async function stripAllFiles(
  store: ArticleStore,
  filter: (span: Boilerplate, entry: StoredArticle) => boolean = () => true,
): Promise<boolean> {
  const location = { location: ProgressLocation.Window, title: l10n.t('Reading sources') };
  const entries = await window.withProgress(location, async () => {
    await store.readFolders();
    await store.whenIdle();
    // Files may have changed a moment ago, and open ones with this very keystroke.
    return store.freshArticles();
  });
  const edit = new WorkspaceEdit();
  let first: StoredArticle | null = null;
  for (const entry of entries) {
    const spans = entry.article?.boilerplate.filter((span) => filter(span, entry)) ?? [];
    if (spans.length === 0) continue;
    first ??= entry;
    addStrip(edit, entry, spans, describe);
  }
  if (first === null) {
    void window.showInformationMessage(l10n.t('No boilerplate was found in any source.'));
    return false;
  }
  openPreview(edit, first);
  return workspace.applyEdit(edit, { isRefactoring: true });
}

/** The preview groups by what this says. */
function describe({ kind }: Boilerplate): WorkspaceEditEntryMetadata {
  return { label: boilerplateName(kind), needsConfirmation: false, iconPath: new ThemeIcon('clear-all') };
}

/**
 * The preview opens when one edit needs confirmation, and shows such edits unticked: a hundred boxes to tick.
 * So the one that asks for it is an edit that does nothing, which the preview leaves out: making a file that is there.
 */
function openPreview(edit: WorkspaceEdit, { uri }: StoredArticle): void {
  edit.createFile(uri, { ignoreIfExists: true }, { label: l10n.t('Boilerplate'), needsConfirmation: true });
}
