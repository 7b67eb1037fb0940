import { commands, type Disposable, window } from 'vscode';
import type { ArticleStore } from '../store/article-store';

/** Shows in the view `viewId` that folders are being read, and tells menus by the context `copydesk.reading`. */
export function showReadingProgress(store: ArticleStore, viewId: string): Disposable {
  let end: (() => void) | null = null;
  const update = (): void => {
    const isReading = store.progress.total > 0;
    if (isReading === (end !== null)) return;
    void commands.executeCommand('setContext', 'copydesk.reading', isReading);
    if (isReading) {
      const finished = new Promise<void>((resolve) => {
        end = resolve;
      });
      void window.withProgress({ location: { viewId } }, () => finished);
    } else {
      end?.();
      end = null;
    }
  };
  update();
  return store.onDidProgress(update);
}
