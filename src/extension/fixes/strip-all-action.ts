import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  l10n,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { ArticleStore } from '../store/article-store';
import { addStrip } from './strip-edit';

const KIND = CodeActionKind.SourceFixAll.append('copydesk');

/** `source.fixAll.copydesk`: takes out all boilerplate, on request or on save. Findings are never repaired by it. */
export class StripAllActionProvider implements CodeActionProvider {
  static readonly kinds = [KIND];

  constructor(private readonly store: ArticleStore) {}

  async provideCodeActions(
    document: TextDocument,
    _range: Range,
    { only, triggerKind }: CodeActionContext,
  ): Promise<CodeAction[]> {
    if (only === undefined || !only.contains(KIND)) return [];
    // Who has `source.fixAll` run on save for their programs has not asked for articles to be cut.
    if (triggerKind === CodeActionTriggerKind.Automatic && !KIND.contains(only)) return [];
    const entry = await this.store.current(document);
    if (!entry?.article || entry.article.boilerplate.length === 0) return [];
    const action = new CodeAction(l10n.t('Strip all boilerplate'), KIND);
    action.edit = new WorkspaceEdit();
    addStrip(action.edit, entry, entry.article.boilerplate);
    return [action];
  }
}
