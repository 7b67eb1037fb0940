import { keepLine as describeLine } from '../../core/preferences/kept-lines';
import type { PreferencesStore } from '../preferences/preferences-store';
import { addPreference } from '../preferences/write-preferences';
import { lineAt } from './line-at';

/** Remembers in `.copydesk.json` that a line is no boilerplate. */
export async function keepLine(store: PreferencesStore, uri?: unknown, line?: unknown): Promise<void> {
  const at = await lineAt(uri, line);
  if (at !== null && at.line !== '') await addPreference(store, at.uri, 'keep', describeLine(at));
}
