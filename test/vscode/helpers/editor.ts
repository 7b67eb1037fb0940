import { assert } from 'chai';
import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Api } from '../../../src/extension/extension';
import type { StoredArticle } from '../../../src/extension/store/stored-article';

/** The running extension. */
export async function activated(): Promise<Api> {
  const extension = extensions.getExtension<Api>('copydesk.copydesk');
  assert.ok(extension);
  return await extension.activate();
}

/** Waits until `probe` gives something; gives up after `patience` milliseconds. */
export async function until<T>(
  probe: () => T | Promise<T>,
  what: string,
  patience = 20_000,
): Promise<Exclude<T, false | null | undefined>> {
  const limit = Date.now() + patience;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false)
      return value as Exclude<T, false | null | undefined>;
    if (Date.now() > limit) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The address of a file of the first workspace folder. */
export function inFolder(name: string, folder = 0): Uri {
  const root = workspace.workspaceFolders?.[folder];
  assert.ok(root, 'no folder is open');
  return Uri.joinPath(root.uri, name);
}

export async function show(uri: Uri): Promise<TextEditor> {
  return await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Opens an untitled document, as a plain text or in the language given. */
export async function showText(content: string, language = 'plaintext'): Promise<TextEditor> {
  return await window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

/** What the store has for the text that the document has now. */
export async function annotated(document: TextDocument): Promise<StoredArticle> {
  const { store } = await activated();
  return await until(() => {
    const entry = store.get(document.uri);
    return entry?.version === document.version ? entry : null;
  }, `the annotation of ${document.uri.path}`);
}

export function diagnosticsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');
}

export function codesOf(uri: Uri): string[] {
  return diagnosticsOf(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.files.revertAll').then(undefined, () => {});
  while (
    window.activeTextEditor?.document.isDirty ||
    window.tabGroups.all.some(({ tabs }) => tabs.length > 0)
  ) {
    if (window.activeTextEditor === undefined) {
      await commands.executeCommand('workbench.action.closeAllEditors');
      break;
    }
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Writes a file and tells its address. */
export async function write(name: string, content: string | Uint8Array, folder = 0): Promise<Uri> {
  const uri = inFolder(name, folder);
  await workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}
