import {
  type Command,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
} from 'vscode';
import type { BoilerplateKind, Span } from '../../core/article';
import type { StoredArticle } from '../store/stored-article';
import { counted } from '../wording/counts';
import { quoteBadge } from './count-badge';

/** What a node leads to: a source, and a place in it. */
export interface Target {
  readonly entry: StoredArticle;
  readonly span?: Span;
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
  /** What a click shows; for a node with children, what its command "Open" does. */
  readonly target?: Target;
  /** What of the boilerplate the row stands for; a null text is all of the kind. */
  readonly boilerplate?: { readonly kind: BoilerplateKind; readonly text: string | null };
  /** How many quotes there are, shown at the right end. */
  readonly quotes?: number;
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
    private now: NodeContent,
  ) {
    this.id = parent === null ? now.id : `${parent.id}\n${now.id}`;
  }

  get content(): NodeContent {
    return this.now;
  }

  /** Takes new content, which must have the same id, and forgets what was below. */
  update(content: NodeContent): void {
    this.now = content;
    this.known = null;
  }

  get children(): TreeNode[] {
    this.known ??= this.now.children?.(this) ?? [];
    return this.known;
  }

  toTreeItem(): TreeItem {
    const { label, description, icon, kind, target, quotes, children, isExpanded } = this.now;
    const state = isExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, children ? state : TreeItemCollapsibleState.None);
    const spoken = typeof label === 'string' ? label : label.label;
    item.id = this.id;
    item.description = description;
    item.iconPath = icon === undefined ? undefined : new ThemeIcon(icon);
    item.contextValue = kind;
    const parts = [spoken, description, quotes && counted('quote', quotes)];
    item.accessibilityInformation = { label: parts.filter(Boolean).join(', ') };
    if (quotes !== undefined) item.resourceUri = quoteBadge(quotes);
    // A row that opens does only that: VS Code would open one with a command by its arrow alone.
    item.command = children || target === undefined ? undefined : openCommand(target);
    return item;
  }

  /** Never trusted, no HTML, no icons: it may hold text of the article. */
  toTooltip(): MarkdownString | undefined {
    return this.now.tooltip && new MarkdownString(this.now.tooltip());
  }
}

/** Shows `target` in an editor, its place selected. */
function openCommand({ entry, span }: Target): Command {
  return { command: 'copydesk.reveal', title: '', arguments: [entry.uri, span] };
}
