import { l10n, window } from 'vscode';
import { LinePattern } from '../../core/preferences/line-pattern';
import type { PreferencesStore } from '../preferences/preferences-store';
import { addPreference } from '../preferences/write-preferences';
import { lineAt } from './line-at';

/** Asks which lines are meant, beginning with a guess from the one at hand, and remembers it in `.copydesk.json`. */
export async function alwaysStripLine(store: PreferencesStore, uri?: unknown, line?: unknown): Promise<void> {
  const at = await lineAt(uri, line);
  if (at === null || at.line === '') return;
  const value = guessPattern(at.line);
  const pattern = await window.showInputBox({
    title: l10n.t('Always strip lines like this'),
    prompt: l10n.t('A whole line, in which * stands for any text'),
    value,
    valueSelection: value.endsWith(' *') ? [value.length - 1, value.length] : undefined,
    validateInput: problemOf,
  });
  if (pattern !== undefined) await addPreference(store, at.uri, 'strip', pattern.trim());
}

/** What comes before a colon is the label of such lines, and what follows differs: `Read more: *`. */
function guessPattern(line: string): string {
  const label = /^[^:]{3,40}:(?=\s)/.exec(line)?.[0];
  return label === undefined ? line : `${label} *`;
}

function problemOf(pattern: string): string | null {
  if (pattern.trim().length > 500) return l10n.t('At most 500 characters.');
  return new LinePattern(pattern).isTooBroad
    ? l10n.t('At least three letters, or every line would go.')
    : null;
}
