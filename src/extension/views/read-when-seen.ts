import { commands, type Disposable, type TreeView } from 'vscode';
import type { ArticleStore } from '../store/article-store';

/**
 * Has the folders read as soon as `view` is seen, and sets the context `copydesk.hasRead` when that is done: until
 * then an empty view does not mean that there is nothing to show.
 */
export function readWhenSeen(store: ArticleStore, view: TreeView<unknown>): Disposable {
  const read = async (): Promise<void> => {
    if (!view.visible) return;
    await store.readFolders();
    await store.whenIdle();
    await commands.executeCommand('setContext', 'copydesk.hasRead', true);
  };
  void read();
  return view.onDidChangeVisibility(read);
}
