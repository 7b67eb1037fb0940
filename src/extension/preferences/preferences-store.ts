import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  FileSystemError,
  l10n,
  languages,
  Range,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { TextDocument as Lines } from 'vscode-languageserver-textdocument';
import type { LinePreferences } from '../../core/preferences/line-preferences';
import { decode } from '../../core/text/decode';
import { type Malformed, readPreferences } from './read-preferences';

const PREFERENCES_FILE = '.copydesk.json';

/** What the `.copydesk.json` of each workspace folder says, kept up with the files. */
export class PreferencesStore implements Disposable {
  private readonly byFolder = new Map<string, LinePreferences>();
  private readonly collection = languages.createDiagnosticCollection('copydesk-preferences');
  private readonly emitter = new EventEmitter<void>();
  /** Fires when articles must be read again. */
  readonly onDidChange = this.emitter.event;
  private readonly subscription: Disposable;

  constructor() {
    const watcher = workspace.createFileSystemWatcher(`**/${PREFERENCES_FILE}`);
    const changed = (uri: Uri): void => {
      const folder = workspace.getWorkspaceFolder(uri);
      if (folder && uri.toString() === fileOf(folder).toString()) void this.read(folder);
    };
    this.subscription = Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      workspace.onDidChangeWorkspaceFolders(
        ({ added }) => void Promise.all(added.map((one) => this.read(one))),
      ),
    );
  }

  /** Reads the files of all folders. */
  async readAll(): Promise<void> {
    await Promise.all((workspace.workspaceFolders ?? []).map((folder) => this.read(folder)));
  }

  /** What applies to the text at `uri`. */
  for(uri: Uri): LinePreferences | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder && this.byFolder.get(folder.uri.toString());
  }

  /** Reads the file of one folder, and tells when what it says has changed. */
  async read(folder: WorkspaceFolder): Promise<void> {
    const uri = fileOf(folder);
    const key = folder.uri.toString();
    const text = await textOf(uri);
    const preferences = text === null ? null : readPreferences(text);
    this.collection.delete(uri);
    if (preferences !== null && 'message' in preferences) {
      // What was valid before stays in force while somebody types.
      this.complain(uri, text ?? '', preferences);
      return;
    }
    if (JSON.stringify(preferences) === JSON.stringify(this.byFolder.get(key) ?? null)) return;
    if (preferences === null) this.byFolder.delete(key);
    else this.byFolder.set(key, preferences);
    this.emitter.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
    this.emitter.dispose();
  }

  private complain(uri: Uri, text: string, { start, end, message }: Malformed): void {
    const lines = Lines.create('', '', 0, text);
    const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
    const range = new Range(from.line, from.character, to.line, to.character);
    const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Error);
    diagnostic.source = 'Copydesk';
    this.collection.set(uri, [diagnostic]);
    const open = l10n.t('Open file');
    const sentence = l10n.t('{0} is ignored, line {1}: {2}', PREFERENCES_FILE, from.line + 1, message);
    void window.showWarningMessage(sentence, open).then((answer) => {
      if (answer === open) void window.showTextDocument(uri, { selection: range });
    });
  }
}

/** Where a folder keeps its preferences. */
export function fileOf(folder: WorkspaceFolder): Uri {
  return Uri.joinPath(folder.uri, PREFERENCES_FILE);
}

/** The text of the file, or null where there is none. A file in a strange encoding reads as malformed. */
export async function textOf(uri: Uri): Promise<string | null> {
  try {
    const decoded = decode(await workspace.fs.readFile(uri));
    return 'reason' in decoded ? '\0' : decoded.text;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    return '\0';
  }
}
