import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import type { ArticleStore } from '../store/article-store';

const KIND = CodeActionKind.Refactor.append('copydesk');

/** "Always strip lines like this", on a line that is not boilerplate yet. Only when asked for: no bulb on every line. */
export class LineActionProvider implements CodeActionProvider {
  static readonly kinds = [KIND];

  constructor(private readonly store: ArticleStore) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { triggerKind }: CodeActionContext,
  ): Promise<CodeAction[]> {
    const line = document.lineAt(range.start.line);
    if (triggerKind !== CodeActionTriggerKind.Invoke || line.isEmptyOrWhitespace) return [];
    const entry = await this.store.current(document);
    const from = document.offsetAt(line.range.start);
    const to = document.offsetAt(line.range.end);
    const isLitter = entry?.article?.boilerplate.some(({ start, end }) => start <= to && end >= from);
    if (entry === null || isLitter) return [];
    const action = new CodeAction(l10n.t('Always strip lines like this'), KIND);
    action.command = {
      title: action.title,
      command: 'copydesk.alwaysStripLine',
      arguments: [document.uri, range.start.line],
    };
    return [action];
  }
}
