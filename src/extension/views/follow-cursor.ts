import { Disposable, type TextEditor, type TreeView, window, workspace } from 'vscode';
import type { Span } from '../../core/article';
import { SECTION } from '../settings';
import type { ArticleStore } from '../store/article-store';
import type { SourcesTree } from './sources-tree';
import type { TreeNode } from './tree-node';

/** Milliseconds the cursor rests before the view follows it. */
const REST = 150;

/**
 * Selects in the view what the cursor stands on, in as far as it is open there: following opens no row. Off where the
 * user has set it so.
 */
export function followCursor(view: TreeView<TreeNode>, tree: SourcesTree, store: ArticleStore): Disposable {
  const open = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (editor: TextEditor): void => {
    const { document, selection } = editor;
    const entry = store.get(document.uri);
    if (!view.visible || entry?.version !== document.version) return;
    const node = tree.nodeOf(document.uri);
    if (node === undefined) return;
    const { followCursor } = workspace.getConfiguration(`${SECTION}.sources`, document.uri);
    if (followCursor === false || (node.parent !== null && !open.has(node.parent.id))) return;
    const at = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    // Several rows may stand for one place; who has just clicked one stays there.
    const [selected] = view.selection;
    const { target } = selected?.content ?? {};
    if (target?.entry.uri.toString() === entry.uri.toString() && target.span && covers(target.span, at))
      return;
    const found = open.has(node.id) ? smallest(node, at, open) : node;
    if (found === selected) return;
    view.reveal(found, { select: true, focus: false, expand: false }).then(undefined, () => {});
  };
  const soon = (editor: TextEditor | undefined): void => {
    clearTimeout(timer);
    if (editor !== undefined) timer = setTimeout(() => follow(editor), REST);
  };
  return Disposable.from(
    view.onDidExpandElement(({ element }) => open.add(element.id)),
    view.onDidCollapseElement(({ element }) => open.delete(element.id)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => soon(textEditor)),
    window.onDidChangeActiveTextEditor(soon),
    new Disposable(() => clearTimeout(timer)),
  );
}

/** The row of the smallest thing around `at` in the open sections of `source`, else the source itself. */
function smallest(source: TreeNode, at: Span, open: ReadonlySet<string>): TreeNode {
  let best = source;
  let length = Number.POSITIVE_INFINITY;
  for (const section of source.children) {
    if (!open.has(section.id)) continue;
    for (const node of section.children) {
      const span = node.content.target?.span;
      if (span === undefined || !covers(span, at) || span.end - span.start >= length) continue;
      best = node;
      length = span.end - span.start;
    }
  }
  return best;
}

function covers(span: Span, at: Span): boolean {
  return span.start <= at.start && at.end <= span.end;
}
