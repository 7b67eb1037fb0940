import { WorkspaceEdit, workspace } from 'vscode';
import type { BoilerplateKind } from '../../core/article';
import { addStrip } from '../fixes/strip-edit';
import type { ArticleStore } from '../store/article-store';
import type { Target } from '../views/tree-node';
import { stripAllFiles } from './strip-all-files';

/** Takes out of every source what is of `kind`, or only that with the text `text`, after a look at the preview. */
export async function stripLinesEverywhere(
  store: ArticleStore,
  { kind, text }: { readonly kind: BoilerplateKind; readonly text: string | null },
): Promise<void> {
  const fold = (line: string): string => line.replace(/\s+/g, ' ').toLowerCase();
  await stripAllFiles(
    store,
    (span, entry) => span.kind === kind && (text === null || fold(entry.textOf(span)) === fold(text)),
  );
}

/** Takes one piece of boilerplate out of its source, where it stands there still. */
export async function stripOne(store: ArticleStore, { entry, span }: Target): Promise<void> {
  const document = await workspace.openTextDocument(entry.uri);
  const current = await store.current(document);
  const found = current?.article?.boilerplate.find(
    ({ start, end }) => start === span?.start && end === span.end,
  );
  if (!current || found === undefined || current.textOf(found) !== entry.textOf(found)) return;
  const edit = new WorkspaceEdit();
  addStrip(edit, current, [found]);
  await workspace.applyEdit(edit);
}
