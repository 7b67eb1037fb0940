import { type Disposable, languages, type Uri, workspace } from 'vscode';
import { readSettings, SECTION } from '../settings';
import type { ArticleStore } from '../store/article-store';
import { buildDiagnostics, type PageOf } from './build-diagnostics';

/** Publishes the diagnostics of open documents, and takes them back when a document is closed or is no article. */
export function publishDiagnostics(store: ArticleStore, pageOf: PageOf): Disposable[] {
  const collection = languages.createDiagnosticCollection('copydesk');
  const publish = (uri: Uri): void => {
    const entry = store.get(uri);
    // Files that are not open have their place in the views. Nothing is published for what was closed meanwhile.
    if (entry?.article && entry.version !== null && isOpen(uri))
      collection.set(uri, buildDiagnostics(entry, readSettings(uri), pageOf));
    else collection.delete(uri);
  };
  return [
    collection,
    store.onDidChange(({ changed, removed }) => {
      for (const uri of changed) publish(uri);
      for (const uri of removed) collection.delete(uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      for (const { uri } of workspace.textDocuments) publish(uri);
    }),
  ];
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some(
    ({ uri: open, isClosed }) => !isClosed && open.toString() === uri.toString(),
  );
}
