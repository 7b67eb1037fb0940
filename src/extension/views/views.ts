import { commands, type Disposable, type Memento, type Uri, window } from 'vscode';
import type { Span } from '../../core/article';
import { stripLinesEverywhere, stripOne } from '../commands/strip-lines';
import type { ArticleStore } from '../store/article-store';
import { BoilerplateTree } from './boilerplate-tree';
import type { CorpusTree } from './corpus-tree';
import { showCountBadges } from './count-badge';
import { PeopleTree } from './people-tree';
import { reveal } from './reveal';
import { showSources } from './sources-view';
import { TimelineTree } from './timeline-tree';
import type { TreeNode } from './tree-node';

/** The four views of the side bar, and the commands of their rows. */
export function showViews(store: ArticleStore, memory: Memento): Disposable[] {
  const onNode = (name: string, action: (content: TreeNode['content']) => unknown) =>
    commands.registerCommand(`copydesk.${name}`, (node?: TreeNode) => node && action(node.content));
  return [
    showCountBadges(),
    ...showSources(store, memory),
    ...showCorpusView(store, 'copydesk.people', new PeopleTree(store)),
    ...showCorpusView(store, 'copydesk.timeline', new TimelineTree(store)),
    ...showCorpusView(store, 'copydesk.boilerplate', new BoilerplateTree(store)),
    commands.registerCommand('copydesk.reveal', (uri: Uri, span?: Span) => reveal(store, uri, span)),
    onNode('openSource', ({ target }) => target && reveal(store, target.entry.uri)),
    onNode(
      'stripSource',
      ({ target }) => target && commands.executeCommand('copydesk.stripFile', target.entry.uri),
    ),
    onNode('stripOne', ({ target }) => target && stripOne(store, target)),
    onNode('stripEverywhere', ({ boilerplate }) => boilerplate && stripLinesEverywhere(store, boilerplate)),
  ];
}

function showCorpusView(store: ArticleStore, id: string, tree: CorpusTree): Disposable[] {
  const view = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
  const readWhenVisible = (): void => {
    if (view.visible) void store.readFolders();
  };
  readWhenVisible();
  return [
    tree,
    view,
    view.onDidChangeVisibility(readWhenVisible),
    store.onDidChange(() => tree.refreshSoon()),
  ];
}
