import {
  type Disposable,
  languages,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { readSettings, SECTION } from '../settings';
import type { ArticleStore } from '../store/article-store';
import { buildDiagnostics } from './build-diagnostics';
import type { PageOf } from './pages';

/** Publishes the diagnostics of open documents, and takes them back when a document is closed or is no article. */
export function publishDiagnostics(store: ArticleStore, pageOf: PageOf): Disposable[] {
  const collection = languages.createDiagnosticCollection('copydesk');
  const publish = (uri: Uri): void => {
    const entry = store.get(uri);
    // Files that are not open have their place in the views. Nothing is published for what was closed meanwhile.
    if (entry?.article && entry.version !== null && isShown(uri))
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
    window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const uri of [...opened, ...closed].flatMap(urisOf)) publish(uri);
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      collection.forEach((uri) => {
        if (!isShown(uri)) collection.delete(uri);
      });
      for (const { document } of editors) if (!collection.has(document.uri)) publish(document.uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      for (const { uri } of workspace.textDocuments) publish(uri);
    }),
  ];
}

/** Whether somebody has the document before them: VS Code keeps many a document long after its last tab is closed. */
function isShown(uri: Uri): boolean {
  const key = uri.toString();
  const isVisible = window.visibleTextEditors.some(({ document }) => document.uri.toString() === key);
  if (isVisible) return true;
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => urisOf(tab).some((one) => one.toString() === key)),
  );
}

function urisOf({ input }: Tab): Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.modified] : [];
}
