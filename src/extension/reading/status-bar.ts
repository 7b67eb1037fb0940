import { commands, type Disposable, l10n, StatusBarAlignment, window, workspace } from 'vscode';
import { readSettings, SECTION } from '../settings';
import type { ArticleStore } from '../store/article-store';
import { counted } from '../wording/counts';

/** In the status bar: how much there is in the source in front, and a click between all of it and findings alone. */
export function showStatusBar(store: ArticleStore): Disposable[] {
  const item = window.createStatusBarItem('copydesk.counts', StatusBarAlignment.Right, 50);
  item.name = 'Copydesk';
  item.command = 'copydesk.toggleFindingsOnly';
  let isSource: boolean | null = null;
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const article = uri && store.get(uri)?.article;
    if (isSource !== Boolean(article)) {
      isSource = Boolean(article);
      // Menus and keys go by it: most sources are plain text to VS Code, and most plain texts are no sources.
      void commands.executeCommand('setContext', 'copydesk.isSource', isSource);
    }
    if (!article) {
      item.hide();
      return;
    }
    const { showOnlyFindings } = readSettings(uri);
    const { quotes, boilerplate, findings } = article;
    const counts = [
      counted('quote', quotes.length),
      counted('boilerplate', boilerplate.length),
      counted('finding', findings.length),
    ].join(', ');
    const click = showOnlyFindings
      ? l10n.t('Click to show everything')
      : l10n.t('Click to show only findings');
    item.text = [
      showOnlyFindings ? '$(filter-filled)' : '$(quote)',
      showOnlyFindings ? '' : `${quotes.length} $(clear-all) ${boilerplate.length}`,
      `$(warning) ${findings.length}`,
    ].join(' ');
    item.tooltip = `${counts}\n${click}`;
    item.accessibilityInformation = { label: `Copydesk: ${counts}. ${click}`, role: 'button' };
    item.show();
  };
  update();
  return [
    item,
    window.onDidChangeActiveTextEditor(update),
    store.onDidChange(update),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) update();
    }),
  ];
}
