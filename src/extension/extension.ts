import { type ExtensionContext, window } from 'vscode';
import { ArticleStore } from './store/article-store';
import { watchSources } from './store/watch-sources';
import { InThreadAnnotator } from './work/annotator';

/** What tests and other extensions get from `extensions.getExtension('copydesk.copydesk').exports`. */
export interface Api {
  readonly store: ArticleStore;
}

/** Called by VS Code when one of our activation events fires. */
export function activate(context: ExtensionContext): Api {
  const log = window.createOutputChannel('Copydesk', { log: true });
  const store = new ArticleStore(new InThreadAnnotator(), (error) => log.error(String(error)));
  context.subscriptions.push(log, store, watchSources(store));
  void store.refresh();
  return { store };
}
