import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { TreeNode } from './tree-node';

/** Milliseconds over which changes are gathered before everything is shown again. */
const GATHER = 250;
/** At most one part in so many of the time goes into showing everything again and again, as while a folder is read. */
const SHARE = 20;

/** Feeds a view from nodes; knows nothing of what they show. */
export abstract class NodeTree implements TreeDataProvider<TreeNode>, Disposable {
  private known: readonly TreeNode[] | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Milliseconds that building and describing the rows took the last time. */
  private cost = 0;
  private readonly emitter = new EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.emitter.event;

  /** Makes the top nodes. Asked for when they are shown, and after each change. */
  protected abstract build(): readonly TreeNode[];

  get roots(): readonly TreeNode[] {
    if (this.known === null) this.known = this.timed(() => this.build());
    return this.known;
  }

  /** Shows `node` again with all below it, or everything. */
  refresh(node?: TreeNode): void {
    if (node === undefined) {
      if (this.timer !== null) clearTimeout(this.timer);
      this.timer = null;
      this.known = null;
      this.cost = 0;
    }
    this.emitter.fire(node);
  }

  /** Shows everything again in a moment; many calls cost no more than one, and many rows make the moment longer. */
  refreshSoon(): void {
    this.timer ??= setTimeout(() => this.refresh(), Math.max(GATHER, this.cost * SHARE));
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return node === undefined ? [...this.roots] : node.children;
  }

  getTreeItem(node: TreeNode): TreeItem {
    return this.timed(() => node.toTreeItem());
  }

  resolveTreeItem(item: TreeItem, node: TreeNode): TreeItem {
    item.tooltip = node.toTooltip();
    return item;
  }

  getParent(node: TreeNode): TreeNode | null {
    return node.parent;
  }

  private timed<T>(work: () => T): T {
    const begun = performance.now();
    const result = work();
    this.cost += performance.now() - begun;
    return result;
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.emitter.dispose();
  }
}
