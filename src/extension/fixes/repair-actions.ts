import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  l10n,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { ArticleStore } from '../store/article-store';

/** The repairs that findings carry, each offered by itself: what a source wrote is never mended in bulk. */
export class RepairActionProvider implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.QuickFix];

  constructor(private readonly store: ArticleStore) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
  ): Promise<CodeAction[]> {
    const entry = await this.store.current(document);
    const actions: CodeAction[] = [];
    if (!entry?.article) return actions;
    const from = document.offsetAt(range.start);
    const to = document.offsetAt(range.end);
    for (const finding of entry.article.findings) {
      if (finding.start > to || finding.end < from) continue;
      for (const { title, args, edits } of finding.fixes) {
        const action = new CodeAction(l10n.t(title, ...args), CodeActionKind.QuickFix);
        action.edit = new WorkspaceEdit();
        for (const edit of edits) action.edit.replace(entry.uri, entry.rangeOf(edit), edit.newText);
        action.diagnostics = context.diagnostics.filter(
          ({ code }) => typeof code === 'object' && code.value === finding.rule,
        );
        actions.push(action);
      }
    }
    return actions;
  }
}
