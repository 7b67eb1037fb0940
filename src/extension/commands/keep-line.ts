import type { TextDocument } from 'vscode';
import { keepLine as describeLine } from '../../core/preferences/kept-lines';
import type { PreferencesStore } from '../preferences/preferences-store';
import { addPreference } from '../preferences/write-preferences';
import { lineAt } from './line-at';

/** Remembers in `.copydesk.json` that a line is no boilerplate. */
export async function keepLine(store: PreferencesStore, uri?: unknown, line?: unknown): Promise<void> {
  const at = await lineAt(uri, line);
  if (at === null || at.document.lineAt(at.line).isEmptyOrWhitespace) return;
  const around = [filledLine(at.document, at.line, -1), at.line, filledLine(at.document, at.line, 1)];
  const lines = around.map((one) => (one === null ? '' : at.document.lineAt(one).text));
  await addPreference(store, at.document.uri, 'keep', describeLine(lines, 1));
}

/** The next line in direction `step` that is not blank. */
function filledLine(document: TextDocument, line: number, step: -1 | 1): number | null {
  for (let at = line + step; at >= 0 && at < document.lineCount; at += step)
    if (!document.lineAt(at).isEmptyOrWhitespace) return at;
  return null;
}
