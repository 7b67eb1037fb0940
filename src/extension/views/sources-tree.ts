import { type Uri, workspace } from 'vscode';
import { arrangeSources, groupByFolder, type ListedSource } from '../../corpus/arrange-sources';
import type { ArticleChange } from '../store/article-changes';
import type { ArticleStore } from '../store/article-store';
import { fileName, type StoredArticle } from '../store/stored-article';
import { NodeTree } from './node-tree';
import { sourceNode } from './source-node';
import type { SourcesOptions } from './sources-options';
import { TreeNode } from './tree-node';

interface Listed extends ListedSource {
  readonly entry: StoredArticle;
}

/** The nodes of the view Sources: made once, and brought up to date one by one where their place stays. */
export class SourcesTree extends NodeTree {
  private readonly listed = new Map<string, Listed>();
  private readonly nodes = new Map<string, TreeNode>();

  constructor(
    private readonly store: ArticleStore,
    private readonly options: SourcesOptions,
  ) {
    super();
  }

  /** The node of a source, or none where the filter hides it. */
  nodeOf(uri: Uri): TreeNode | undefined {
    this.roots;
    return this.nodes.get(uri.toString());
  }

  /** How many sources the filter lets through. */
  get shown(): number {
    this.roots;
    return this.nodes.size;
  }

  update({ changed, removed }: ArticleChange): void {
    const stays = removed.length === 0 && changed.every((uri) => this.keepsPlace(uri));
    if (!stays || changed.length > 20) {
      this.refreshSoon();
      return;
    }
    for (const uri of changed) {
      const node = this.nodes.get(uri.toString());
      const entry = this.store.get(uri);
      if (node === undefined || entry === undefined) continue;
      this.listed.set(uri.toString(), listedOf(entry));
      node.update(sourceNode(entry));
      this.refresh(node);
    }
  }

  protected override build(): TreeNode[] {
    this.nodes.clear();
    this.listed.clear();
    for (const entry of this.store.articles()) this.listed.set(entry.uri.toString(), listedOf(entry));
    const { order, filter, byFolder } = this.options;
    const arranged = arrangeSources([...this.listed.values()], order, filter);
    if (!byFolder) return arranged.map((source) => this.node(null, source));
    const folders = groupByFolder(arranged);
    return folders.map(([folder, sources]) => {
      const parent = new TreeNode(null, {
        id: `folder:${folder}`,
        label: folder || workspace.name || '/',
        description: String(sources.length),
        icon: 'folder',
        kind: 'folder',
        isExpanded: folders.length <= 5,
        children: () => nodes,
      });
      const nodes = sources.map((source) => this.node(parent, source));
      return parent;
    });
  }

  private node(parent: TreeNode | null, { entry }: Listed): TreeNode {
    const node = new TreeNode(parent, sourceNode(entry));
    this.nodes.set(entry.uri.toString(), node);
    return node;
  }

  /** Whether what changed in a source leaves the list as it is. */
  private keepsPlace(uri: Uri): boolean {
    const entry = this.store.get(uri);
    const before = this.listed.get(uri.toString());
    if (entry?.article == null || before === undefined) return entry?.article == null && before === undefined;
    const after = listedOf(entry);
    const { order, filter } = this.options;
    return (
      (order !== 'date' || before.published === after.published) &&
      (order !== 'count' || before.count === after.count) &&
      (filter === '' || before.words === after.words)
    );
  }
}

function listedOf(entry: StoredArticle): Listed {
  const path = workspace.asRelativePath(entry.uri);
  const people = entry.article?.people.map(({ name }) => name) ?? [];
  return {
    entry,
    folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
    name: fileName(entry.uri),
    published: entry.article?.published?.value ?? null,
    count: entry.article?.quotes.length ?? 0,
    words: [path, entry.label, ...people].join('\n'),
  };
}
