import { type Disposable, LanguageStatusSeverity, l10n, languages, type TextDocument, window } from 'vscode';
import { SOURCES } from './source-selector';
import type { ArticleStore } from './store/article-store';
import { isSourceDocument } from './store/source-documents';
import { counted } from './wording/counts';
import { explainSkip } from './wording/skip-reasons';

/** The language status item: what is found in the document in front, or why it is not checked. */
export function showStatus(store: ArticleStore): Disposable[] {
  const item = languages.createLanguageStatusItem('copydesk.status', SOURCES);
  item.name = 'Copydesk';
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const status = document === undefined ? tooLarge() : statusOf(store, document);
    item.text = status.text;
    item.detail = status.detail;
    item.busy = status.busy ?? false;
    item.severity = LanguageStatusSeverity.Information;
    item.accessibilityInformation = { label: `Copydesk: ${status.text}. ${status.detail}` };
    item.command = status.command;
  };
  update();
  return [item, window.onDidChangeActiveTextEditor(update), store.onDidChange(update)];
}

interface Status {
  readonly text: string;
  readonly detail: string;
  readonly busy?: boolean;
  readonly command?: { title: string; command: string };
}

function statusOf(store: ArticleStore, document: TextDocument): Status {
  const entry = store.get(document.uri);
  if (!isSourceDocument(document)) return { text: l10n.t('Not a source'), detail: explainSkip(null) };
  if (entry === undefined) return { text: l10n.t('Reading…'), detail: '', busy: true };
  if (entry.article === null) {
    const canTreat = entry.reason !== 'binary' && entry.reason !== 'too-large' && entry.reason !== 'empty';
    const treat = { title: l10n.t('Check it anyway'), command: 'copydesk.treatAsSource' };
    return {
      text: l10n.t('Not checked'),
      detail: explainSkip(entry.reason),
      command: canTreat ? treat : undefined,
    };
  }
  const { quotes, people, dates, boilerplate, findings } = entry.article;
  const officials = people.filter(({ official }) => official).length;
  return {
    text: `${counted('finding', findings.length)}, ${counted('boilerplate', boilerplate.length)}`,
    detail: [
      counted('quote', quotes.length),
      counted('official', officials),
      counted('date', dates.length),
    ].join(', '),
    command:
      boilerplate.length > 0
        ? { title: l10n.t('Strip boilerplate'), command: 'copydesk.stripFile' }
        : undefined,
  };
}

/** VS Code gives extensions no document of more than 50 MB, so there is no active editor then. */
function tooLarge(): Status {
  return { text: l10n.t('Not checked'), detail: explainSkip('too-large') };
}
