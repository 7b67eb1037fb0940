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
import type { Boilerplate } from '../../core/article';
import type { ArticleStore } from '../store/article-store';
import type { StoredArticle } from '../store/stored-article';
import { boilerplateName } from '../wording/kind-names';
import { addStrip } from './strip-edit';

/** Quick fixes on boilerplate: out with this, with all of its kind, with all in the file; or keep the line. */
export class StripActionProvider implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.QuickFix];

  constructor(private readonly store: ArticleStore) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
  ): Promise<CodeAction[]> {
    const entry = await this.store.current(document);
    if (!entry?.article) return [];
    const { boilerplate } = entry.article;
    const from = document.offsetAt(range.start);
    const to = document.offsetAt(range.end);
    const touched = boilerplate.filter(({ start, end }) => start <= to && end >= from);
    const [first] = touched;
    if (first === undefined) return [];
    const diagnostics = context.diagnostics.filter(
      ({ source, code }) => source === 'Copydesk' && codeOf(code).startsWith('boilerplate.'),
    );
    const fix = (title: string, spans: readonly Boilerplate[], isPreferred = false): CodeAction => {
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      action.edit = new WorkspaceEdit();
      addStrip(action.edit, entry, spans);
      action.diagnostics = diagnostics;
      action.isPreferred = isPreferred;
      return action;
    };
    const sameKind = boilerplate.filter(({ kind }) => kind === first.kind);
    const actions = [fix(l10n.t('Remove this boilerplate'), touched, true)];
    if (sameKind.length > 1)
      actions.push(
        fix(
          l10n.t(
            'Remove all of this kind in this file: {0} ({1})',
            boilerplateName(first.kind),
            sameKind.length,
          ),
          sameKind,
        ),
      );
    if (boilerplate.length > 1)
      actions.push(fix(l10n.t('Remove all boilerplate in this file ({0})', boilerplate.length), boilerplate));
    actions.push(keep(entry, first, diagnostics));
    return actions;
  }
}

function keep(entry: StoredArticle, span: Boilerplate, diagnostics: CodeAction['diagnostics']): CodeAction {
  const action = new CodeAction(l10n.t('Keep this line'), CodeActionKind.QuickFix);
  const { line } = entry.positionAt(span.start);
  action.command = { title: action.title, command: 'copydesk.keepLine', arguments: [entry.uri, line] };
  action.diagnostics = diagnostics;
  return action;
}

function codeOf(code: CodeActionContext['diagnostics'][number]['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
