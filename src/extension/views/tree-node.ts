import {
  type Command,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
} from 'vscode';
import type { Span } from '../../core/article';
import type { StoredArticle } from '../store/stored-article';

/** A place in a source that a node leads to. */
export interface Target {
  readonly entry: StoredArticle;
  readonly span: Span;
}

export interface NodeContent {
  /** Unique among its siblings, and the same after every change that leaves the thing itself. */
  readonly id: string;
  readonly label: string | TreeItemLabel;
  readonly description?: string;
  /** Id of a codicon. */
  readonly icon?: string;
  /** Markdown in which text of articles is escaped; asked for when it is shown. */
  readonly tooltip?: () => string;
  /** What menus go by (`viewItem`). */
  readonly kind: string;
  /** What a click shows. */
  readonly target?: Target;
  /** Asked for when the node is opened; a node without it is a leaf. */
  readonly children?: (node: TreeNode) => TreeNode[];
  readonly isExpanded?: boolean;
}

/** One row of a view. */
export class TreeNode {
  /** Unique in the view. */
  readonly id: string;
  private known: TreeNode[] | null = null;

  constructor(
    readonly parent: TreeNode | null,
    readonly content: NodeContent,
  ) {
    this.id = parent === null ? content.id : `${parent.id}\n${content.id}`;
  }

  get children(): TreeNode[] {
    this.known ??= this.content.children?.(this) ?? [];
    return this.known;
  }

  toTreeItem(): TreeItem {
    const { label, description, icon, kind, target, children, isExpanded } = this.content;
    const state = isExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, children ? state : TreeItemCollapsibleState.None);
    const spoken = typeof label === 'string' ? label : label.label;
    item.id = this.id;
    item.description = description;
    item.iconPath = icon === undefined ? undefined : new ThemeIcon(icon);
    item.contextValue = kind;
    item.accessibilityInformation = { label: description ? `${spoken}, ${description}` : spoken };
    item.command = target && openCommand(target);
    return item;
  }

  /** Never trusted, no HTML, no icons: it may hold text of the article. */
  toTooltip(): MarkdownString | undefined {
    return this.content.tooltip && new MarkdownString(this.content.tooltip());
  }
}

/** Shows `target` in its editor, selected. */
export function openCommand({ entry, span }: Target): Command {
  return { command: 'vscode.open', title: '', arguments: [entry.uri, { selection: entry.rangeOf(span) }] };
}
