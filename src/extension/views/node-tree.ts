import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { TreeNode } from './tree-node';

/** Feeds a view from nodes; knows nothing of what they show. */
export class NodeTree implements TreeDataProvider<TreeNode>, Disposable {
  private known: readonly TreeNode[] | null = null;
  private readonly emitter = new EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.emitter.event;

  /** `build` makes the top nodes; it is asked when they are shown and after each change. */
  constructor(private readonly build: () => readonly TreeNode[]) {}

  get roots(): readonly TreeNode[] {
    this.known ??= this.build();
    return this.known;
  }

  /** Shows `node` again with all below it, or everything. */
  refresh(node?: TreeNode): void {
    if (node === undefined) this.known = null;
    this.emitter.fire(node);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return node === undefined ? [...this.roots] : node.children;
  }

  getTreeItem(node: TreeNode): TreeItem {
    return node.toTreeItem();
  }

  resolveTreeItem(item: TreeItem, node: TreeNode): TreeItem {
    item.tooltip = node.toTooltip();
    return item;
  }

  getParent(node: TreeNode): TreeNode | null {
    return node.parent;
  }

  dispose(): void {
    this.emitter.dispose();
  }
}
