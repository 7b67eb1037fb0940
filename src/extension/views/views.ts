import { commands, type Disposable, type Memento, type Uri, window } from 'vscode';
import type { Span } from '../../core/article';
import { stripLinesEverywhere, stripOne } from '../commands/strip-lines';
import type { ArticleStore } from '../store/article-store';
import { BoilerplateTree } from './boilerplate-tree';
import type { CorpusTree } from './corpus-tree';
import { showCountBadges } from './count-badge';
import { PeopleTree } from './people-tree';
import { readWhenSeen } from './read-when-seen';
import { reveal } from './reveal';
import { SourcesOptions } from './sources-options';
import { SourcesTree } from './sources-tree';
import { showSources } from './sources-view';
import { TimelineTree } from './timeline-tree';
import type { TreeNode } from './tree-node';

/** The nodes of each view. */
export interface Trees {
  readonly sources: SourcesTree;
  readonly people: PeopleTree;
  readonly timeline: TimelineTree;
  readonly boilerplate: BoilerplateTree;
}

/** The four views of the side bar, and the commands of their rows. */
export function showViews(store: ArticleStore, memory: Memento): { trees: Trees; disposables: Disposable[] } {
  const options = new SourcesOptions(memory);
  const trees = {
    sources: new SourcesTree(store, options),
    people: new PeopleTree(store),
    timeline: new TimelineTree(store),
    boilerplate: new BoilerplateTree(store),
  };
  const onNode = (name: string, action: (content: TreeNode['content']) => unknown) =>
    commands.registerCommand(`copydesk.${name}`, (node?: TreeNode) => node && action(node.content));
  const disposables = [
    showCountBadges(),
    options,
    ...showSources(store, trees.sources, options),
    ...showCorpusView(store, 'copydesk.people', trees.people),
    ...showCorpusView(store, 'copydesk.timeline', trees.timeline),
    ...showCorpusView(store, 'copydesk.boilerplate', trees.boilerplate),
    commands.registerCommand('copydesk.reveal', (uri: Uri, span?: Span) => reveal(store, uri, span)),
    onNode('openSource', ({ target }) => target && reveal(store, target.entry.uri)),
    onNode(
      'stripSource',
      ({ target }) => target && commands.executeCommand('copydesk.stripFile', target.entry.uri),
    ),
    onNode('stripOne', ({ target }) => target && stripOne(store, target)),
    onNode('stripEverywhere', ({ boilerplate }) => boilerplate && stripLinesEverywhere(store, boilerplate)),
  ];
  return { trees, disposables };
}

function showCorpusView(store: ArticleStore, id: string, tree: CorpusTree): Disposable[] {
  const view = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
  return [tree, view, readWhenSeen(store, view), store.onDidChange(() => tree.refreshSoon())];
}
