import { applyEdits, type FormattingOptions, modify, parse } from 'jsonc-parser';
import { l10n, type Uri, window, workspace } from 'vscode';
import type { KeptLine } from '../../core/preferences/line-preferences';
import { fileOf, type PreferencesStore, textOf } from './preferences-store';
import { readPreferences } from './read-preferences';

const FORMAT: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * Adds `item` to the list `list` of the `.copydesk.json` of the folder that `uri` is in, leaving comments and order
 * as they are. False, with a message, where there is no folder or the file is malformed.
 */
export async function addPreference(
  store: PreferencesStore,
  uri: Uri,
  list: 'strip' | 'keep',
  item: string | KeptLine,
): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) {
    void window.showWarningMessage(
      l10n.t('Lines are remembered in the folder of the source. Open the folder, then try again.'),
    );
    return false;
  }
  const file = fileOf(folder);
  const open = workspace.textDocuments.find((one) => one.uri.toString() === file.toString() && one.isDirty);
  const text = open?.getText() ?? (await textOf(file)) ?? '{}\n';
  const preferences = readPreferences(text);
  if (open !== undefined || 'message' in preferences) {
    const message = open
      ? l10n.t('Save .copydesk.json first.')
      : l10n.t('.copydesk.json is malformed. Repair it first.');
    void window.showWarningMessage(message);
    await window.showTextDocument(file);
    return false;
  }
  if (!preferences[list].some((known) => JSON.stringify(known) === JSON.stringify(item))) {
    await workspace.fs.writeFile(file, new TextEncoder().encode(withItem(text, list, item)));
  }
  await store.read(folder);
  return true;
}

function withItem(text: string, list: 'strip' | 'keep', item: string | KeptLine): string {
  const value = parse(text, [], { allowTrailingComma: true }) as Record<string, unknown>;
  const edits = Array.isArray(value[list])
    ? modify(text, [list, -1], item, { formattingOptions: FORMAT, isArrayInsertion: true })
    : modify(text, [list], [item], { formattingOptions: FORMAT });
  return applyEdits(text, edits);
}
