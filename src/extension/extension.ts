import { commands, type ExtensionContext, languages, Uri, window } from 'vscode';
import { MemoryFile } from './background/memory-file';
import type { OpenThread } from './background/thread';
import { ThreadAnnotator } from './background/thread-annotator';
import { alwaysStripLine } from './commands/always-strip-line';
import { keepLine } from './commands/keep-line';
import { stripAllFiles } from './commands/strip-all-files';
import { stripFile } from './commands/strip-file';
import { toggleFindingsOnly } from './commands/toggle-findings';
import { treatAsSource } from './commands/treat-as-source';
import { publishDiagnostics } from './diagnostics/diagnostics';
import { pagesIn } from './diagnostics/pages';
import { LineActionProvider } from './fixes/line-actions';
import { RepairActionProvider } from './fixes/repair-actions';
import { StripActionProvider } from './fixes/strip-actions';
import { StripAllActionProvider } from './fixes/strip-all-action';
import { SourceHoverProvider } from './hovers/hover-provider';
import { PreferencesStore } from './preferences/preferences-store';
import { helpReading } from './reading/reading';
import { registerSemanticTokens } from './semantic-tokens';
import { SOURCES } from './source-selector';
import { showStatus } from './status-item';
import { ArticleStore } from './store/article-store';
import { checkTogether } from './store/check-together';
import { PeopleIndex } from './store/people-index';
import { watchSources } from './store/watch-sources';
import { showViews, type Trees } from './views/views';

/** What tests and other extensions get from `extensions.getExtension('copydesk.copydesk').exports`. */
export interface Api {
  readonly store: ArticleStore;
  readonly annotator: ThreadAnnotator;
  readonly trees: Trees;
}

/**
 * Starts the extension in either host: wires the parts together, and nothing else.
 * `worker` is the code that `openThread` runs.
 */
export async function start(context: ExtensionContext, worker: Uri, openThread: OpenThread): Promise<Api> {
  const { subscriptions, extensionUri, workspaceState } = context;
  const log = window.createOutputChannel('Copydesk', { log: true });
  const report = (error: unknown): void =>
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const preferences = new PreferencesStore();
  const annotator = new ThreadAnnotator(openThread, report);
  const memory = new MemoryFile(context, worker, annotator);
  const store = new ArticleStore(annotator, preferences, report);
  const people = new PeopleIndex(store);
  const views = showViews(store, workspaceState);
  const run = (name: string, action: (...args: never[]) => unknown) =>
    commands.registerCommand(`copydesk.${name}`, action);
  subscriptions.push(
    log,
    preferences,
    store,
    memory,
    preferences.onDidChange(() => void store.invalidate()),
    people,
    checkTogether(store, people),
    watchSources(store),
    ...publishDiagnostics(store, pagesIn(Uri.joinPath(extensionUri, 'docs', 'rules'))),
    ...showStatus(store),
    ...views.disposables,
    ...helpReading(store),
    languages.registerHoverProvider(SOURCES, new SourceHoverProvider(store, people)),
    ...registerSemanticTokens(store),
    ...[StripActionProvider, StripAllActionProvider, RepairActionProvider, LineActionProvider].map(
      (Provider) =>
        languages.registerCodeActionsProvider(SOURCES, new Provider(store), {
          providedCodeActionKinds: Provider.kinds,
        }),
    ),
    run('stripFile', (uri?: Uri) => stripFile(store, uri instanceof Uri ? uri : undefined)),
    run('stripAllFiles', () => stripAllFiles(store)),
    run('toggleFindingsOnly', toggleFindingsOnly),
    run('treatAsSource', treatAsSource),
    run('keepLine', (uri?: unknown, line?: unknown) => keepLine(preferences, uri, line)),
    run('alwaysStripLine', (uri?: unknown, line?: unknown) => alwaysStripLine(preferences, uri, line)),
    run('stopReading', () => store.cancel()),
  );
  // One article in front of somebody: its hovers tell where else in the folder its people are.
  const firstArticle = store.onDidChange(() => {
    if (store.articles().length === 0) return;
    firstArticle.dispose();
    void store.readFolders();
  });
  memory.follow(store);
  await Promise.all([memory.load(), preferences.readAll()]);
  store.readOpenDocuments();
  return { store, annotator, trees: views.trees };
}
