import { commands, type Disposable, l10n, type TreeView, window } from 'vscode';
import type { SourceOrder } from '../../corpus/arrange-sources';
import type { ArticleStore } from '../store/article-store';
import { counted } from '../wording/counts';
import { followCursor } from './follow-cursor';
import { readWhenSeen } from './read-when-seen';
import { showReadingProgress } from './reading-progress';
import type { SourcesOptions } from './sources-options';
import type { SourcesTree } from './sources-tree';
import type { TreeNode } from './tree-node';

const VIEW = 'copydesk.sources';

/** The view Sources: every article of the folder, and what was found in it. */
export function showSources(store: ArticleStore, tree: SourcesTree, options: SourcesOptions): Disposable[] {
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const update = (): void => describe(view, tree, store, options);
  update();
  const order = (name: string, by: SourceOrder) =>
    commands.registerCommand(`copydesk.sources.${name}`, () => options.setOrder(by));
  return [
    tree,
    view,
    showReadingProgress(store, VIEW),
    followCursor(view, tree, store),
    readWhenSeen(store, view),
    store.onDidChange((change) => {
      tree.update(change);
      update();
    }),
    options.onDidChange(() => {
      tree.refresh();
      update();
    }),
    order('sortByName', 'name'),
    order('sortByDate', 'date'),
    order('sortByCount', 'count'),
    commands.registerCommand('copydesk.sources.groupByFolder', () => options.setByFolder(true)),
    commands.registerCommand('copydesk.sources.showAsList', () => options.setByFolder(false)),
    commands.registerCommand('copydesk.sources.filter', () => askFilter(options)),
    commands.registerCommand('copydesk.sources.clearFilter', () => options.setFilter('')),
    commands.registerCommand('copydesk.refresh', () => store.refresh()),
  ];
}

function describe(
  view: TreeView<TreeNode>,
  tree: SourcesTree,
  store: ArticleStore,
  { filter }: SourcesOptions,
): void {
  const articles = store.articles();
  const findings = articles.reduce((sum, { article }) => sum + (article?.findings.length ?? 0), 0);
  view.badge = findings === 0 ? undefined : { value: findings, tooltip: counted('finding', findings) };
  view.description = articles.length === 0 ? undefined : String(articles.length);
  view.message =
    filter.trim() === ''
      ? undefined
      : l10n.t('Filtered by “{0}”: {1} of {2}', filter.trim(), tree.shown, articles.length);
}

/** Filters while the user types; Escape puts the filter back as it was. */
function askFilter(options: SourcesOptions): void {
  const before = options.filter;
  const box = window.createInputBox();
  box.value = before;
  box.placeholder = l10n.t('Words of the headline, the file name or a person in the source');
  let isAccepted = false;
  box.onDidChangeValue((value) => options.setFilter(value));
  box.onDidAccept(() => {
    isAccepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isAccepted) options.setFilter(before);
    box.dispose();
  });
  box.show();
}
