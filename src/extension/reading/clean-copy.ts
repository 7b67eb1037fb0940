import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocumentContentProvider,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { stripText } from '../../core/strip';
import { decode, encode } from '../../core/text/decode';
import type { ArticleStore } from '../store/article-store';
import { NEWS_SOURCE } from '../store/source-documents';
import { fileName, type StoredArticle } from '../store/stored-article';

const SCHEME = 'copydesk-clean';

/**
 * Clean copies as documents that cannot be edited and follow their source. What goes out of a source goes without
 * its line break, so line for line the copy stands beside its source.
 */
export class CleanCopies implements TextDocumentContentProvider, Disposable {
  private readonly emitter = new EventEmitter<Uri>();
  readonly onDidChange = this.emitter.event;
  private readonly subscriptions: Disposable[];

  constructor(private readonly store: ArticleStore) {
    this.subscriptions = [
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      store.onDidChange(({ changed }) => {
        const open = workspace.textDocuments.filter(({ uri }) => uri.scheme === SCHEME);
        if (open.length === 0) return;
        const texts = new Set(changed.map(String));
        for (const { uri } of open) if (texts.has(sourceUri(uri).toString())) this.emitter.fire(uri);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => alignWith(textEditor)),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return cleanText(this.store.get(sourceUri(uri)));
  }

  /** Opens the clean copy beside its source. */
  async showBeside(uri: Uri | undefined): Promise<void> {
    const entry = await this.entryFor(uri);
    if (entry === null) return;
    const copy = await workspace.openTextDocument(cleanUri(entry.uri));
    const document = await languages.setTextDocumentLanguage(copy, NEWS_SOURCE);
    await window.showTextDocument(document, {
      viewColumn: ViewColumn.Beside,
      preview: true,
      preserveFocus: true,
    });
  }

  /** Shows source and clean copy in the difference editor. */
  async compare(uri: Uri | undefined): Promise<void> {
    const entry = await this.entryFor(uri);
    if (entry === null) return;
    const title = l10n.t('{0}: source and clean copy', fileName(entry.uri));
    await commands.executeCommand('vscode.diff', entry.uri, cleanUri(entry.uri), title);
  }

  /** Asks where to, and writes the clean copy there in the encoding of its source. */
  async save(uri: Uri | undefined): Promise<void> {
    const entry = await this.entryFor(uri);
    if (entry === null) return;
    const target = await window.showSaveDialog({
      defaultUri:
        entry.uri.scheme === 'untitled' ? undefined : entry.uri.with({ path: cleanPath(entry.uri.path) }),
      title: l10n.t('Save Clean Copy'),
      filters: { [l10n.t('Text')]: ['txt'] },
    });
    if (target === undefined) return;
    if (target.toString() === entry.uri.toString()) {
      void window.showWarningMessage(
        l10n.t('That is the source itself. To clean it, use “Strip Boilerplate from This Source”.'),
      );
      return;
    }
    await workspace.fs.writeFile(target, await encodeLike(entry.uri, cleanText(entry)));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.emitter.dispose();
  }

  private async entryFor(uri: Uri | undefined): Promise<StoredArticle | null> {
    const target = uri ?? window.activeTextEditor?.document.uri;
    const source = target?.scheme === SCHEME ? sourceUri(target) : target;
    const entry = source && (await this.store.current(await workspace.openTextDocument(source)));
    if (entry?.article) return entry;
    void window.showInformationMessage(l10n.t('Open a source first.'));
    return null;
  }
}

function cleanUri(source: Uri): Uri {
  return Uri.from({ scheme: SCHEME, path: cleanPath(source.path), query: source.toString() });
}

function sourceUri(clean: Uri): Uri {
  return Uri.parse(clean.query);
}

function cleanText(entry: StoredArticle | undefined): string {
  return entry?.article ? stripText(entry.text, entry.article.boilerplate) : '';
}

/** `a/b.txt` as `a/b.clean.txt`: what the tab of a copy, and the file it is saved as, is called. */
function cleanPath(path: string): string {
  return path.replace(/(\.[^./]*)?$/, '.clean$1');
}

async function encodeLike(source: Uri, text: string): Promise<Uint8Array> {
  try {
    const decoded = decode(await workspace.fs.readFile(source));
    if (!('reason' in decoded)) return encode(text, decoded.encoding, decoded.hasMark);
  } catch {
    // Not on disk: an untitled document.
  }
  return encode(text, 'utf-8');
}

/** Scrolls the other of source and clean copy to the same lines, where both are to be seen. */
function alignWith(editor: TextEditor): void {
  const { uri } = editor.document;
  if (editor !== window.activeTextEditor) return;
  const other = uri.scheme === SCHEME ? sourceUri(uri) : cleanUri(uri);
  const [range] = editor.visibleRanges;
  for (const visible of window.visibleTextEditors)
    if (visible.document.uri.toString() === other.toString())
      visible.revealRange(range.with({ end: range.start }), TextEditorRevealType.AtTop);
}
