import { Disposable, workspace } from 'vscode';
import type { ArticleStore } from './article-store';

/** Keeps `store` up with documents, files, folders and settings until disposed. */
export function watchSources(store: ArticleStore): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*');
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => store.documentChanged(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) store.documentChanged(document);
    }),
    workspace.onDidCloseTextDocument((document) => store.documentClosed(document)),
    watcher,
    watcher.onDidCreate((uri) => store.fileChanged(uri)),
    watcher.onDidChange((uri) => store.fileChanged(uri)),
    watcher.onDidDelete((uri) => store.fileRemoved(uri)),
    // A folder that moves is told as one change, whatever lies in it.
    workspace.onDidRenameFiles(() => void store.refresh()),
    workspace.onDidChangeWorkspaceFolders(() => void store.refresh()),
    workspace.onDidChangeConfiguration((event) => {
      const names = ['copydesk.include', 'copydesk.exclude', 'files.exclude'];
      if (names.some((name) => event.affectsConfiguration(name))) void store.refresh();
    }),
  );
}
