import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { AnnotateOptions } from '../../core/annotate';
import type { Finding } from '../../core/article';
import type { Annotator } from '../background/annotator';
import type { PreferencesStore } from '../preferences/preferences-store';
import { ArticleChanges } from './article-changes';
import { LatestTasks, pause } from './latest-tasks';
import { readArticle } from './read-article';
import { type Progress, ReadingQueue } from './reading-queue';
import { isSourceDocument, skipDocument } from './source-documents';
import { isListed, listFiles } from './source-files';
import {
  carryCorpusFindings,
  type StoredArticle,
  storeArticle,
  storeSkipped,
  withFindings,
} from './stored-article';

/** Milliseconds of quiet after a keystroke before the text is read again. */
const QUIET = 200;

/**
 * The one place that knows every article: open documents, from their text, and all source files of the workspace
 * folders, from disk. An open document always wins over its file.
 */
export class ArticleStore implements Disposable {
  private readonly entries = new Map<string, StoredArticle>();
  /** Documents being read, by version and address. */
  private readonly reading = new Map<string, Promise<void>>();
  /** Open documents that must be read again although their text is the same, by key. */
  private readonly stale = new Set<string>();
  private generation = 0;
  private firstReading: Promise<void> | null = null;
  private listing = 0;
  private waiting: (() => void)[] = [];

  private readonly changes = new ArticleChanges();
  /** Fires after the store has changed. One event names many files while folders are read. */
  readonly onDidChange = this.changes.onDidChange;
  private readonly queue = new ReadingQueue(
    (uri) => this.readFile(uri),
    () => this.settle(),
  );
  readonly onDidProgress = this.queue.onDidProgress;
  private readonly tasks: LatestTasks;
  private readonly invalidEmitter = new EventEmitter<void>();
  /** Fires when texts that have not changed are read again. */
  readonly onDidInvalidate = this.invalidEmitter.event;

  /** `report` hears of what should not happen; the store goes on. */
  constructor(
    private readonly annotator: Annotator,
    private readonly preferences: PreferencesStore,
    report: (error: unknown) => void,
  ) {
    this.tasks = new LatestTasks(report, () => this.settle());
  }

  /** Everything known, articles or not, in the order of their paths. */
  all(): StoredArticle[] {
    return [...this.entries.values()].sort(byPath);
  }

  /** What is an article, in the order of their paths. */
  articles(): StoredArticle[] {
    return this.all().filter(({ article }) => article !== null);
  }

  get(uri: Uri): StoredArticle | undefined {
    return this.entries.get(uri.toString());
  }

  get progress(): Progress {
    return this.queue.progress;
  }

  /** The entry for the text that `document` has now, made on the spot if need be; null when it is no article. */
  async current(document: TextDocument): Promise<StoredArticle | null> {
    for (;;) {
      const known = this.get(document.uri);
      if (known?.version === document.version && !this.stale.has(document.uri.toString()))
        return known.article === null ? null : known;
      if (document.isClosed || !isSourceDocument(document)) return null;
      await this.readDocument(document);
    }
  }

  /** Resolves when nothing is being read and every change has been told. */
  async whenIdle(): Promise<void> {
    while (this.isReading || this.changes.isWaiting)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Everything that is an article, each with the text that its document or file has now. */
  async freshArticles(): Promise<StoredArticle[]> {
    for (const document of workspace.textDocuments)
      if (!document.isClosed && isSourceDocument(document)) await this.current(document);
    return this.articles();
  }

  /**
   * Begins to read the workspace folders, once: whoever shows more than the open documents calls it. A folder
   * full of text files is not read for somebody who only opened a note.
   */
  async readFolders(): Promise<void> {
    this.firstReading ??= this.listFolders();
    await this.firstReading;
  }

  /** Reads the documents that were open before anybody listened. */
  readOpenDocuments(): void {
    for (const document of workspace.textDocuments) this.documentChanged(document, 0);
  }

  /** Reads everything again because what is to be stripped or kept has changed. */
  async invalidate(): Promise<void> {
    this.generation++;
    for (const [key, { version }] of this.entries) if (version !== null) this.stale.add(key);
    this.invalidEmitter.fire();
    await this.refresh();
  }

  /** Reads open documents again, and the folders where they have been read. */
  async refresh(): Promise<void> {
    this.readOpenDocuments();
    if (this.firstReading === null) return;
    this.firstReading = this.listFolders();
    await this.firstReading;
  }

  private async listFolders(): Promise<void> {
    this.listing++;
    try {
      const listed = (await Promise.all((workspace.workspaceFolders ?? []).map(listFiles))).flat();
      const keep = new Set(listed.map(String));
      for (const [key, entry] of this.entries)
        if (entry.version === null && !keep.has(key)) this.remove(entry.uri);
      this.queue.add(listed);
    } finally {
      this.listing--;
      this.settle();
    }
  }

  /** Puts what the articles together show, by address, into the place of what they showed before. */
  setCorpusFindings(findings: ReadonlyMap<string, readonly Finding[]>): void {
    for (const [key, entry] of this.entries) {
      const after = withFindings(entry, findings.get(key) ?? []);
      if (after === entry) continue;
      this.entries.set(key, after);
      this.changes.add(entry.uri);
    }
    this.changes.tell();
  }

  /** Stops reading folders; what has been read stays. `refresh` goes on. */
  cancel(): void {
    this.queue.clear();
    this.tasks.cancelAll((key) => !this.isOpen(key));
    this.settle();
  }

  /** A document was opened or edited: it is read after `quiet` milliseconds without another change. */
  documentChanged(document: TextDocument, quiet = QUIET): void {
    if (!isSourceDocument(document)) {
      const known = this.get(document.uri);
      if (known !== undefined && known.version !== null) this.remove(document.uri);
      return;
    }
    void this.tasks.run(document.uri, async (token) => {
      await pause(quiet, token);
      if (!token.isCancellationRequested) await this.readDocument(document);
    });
  }

  /** A document was closed: its file counts again, where it has one in a folder. */
  documentClosed(document: TextDocument): void {
    this.tasks.cancel(document.uri.toString());
    if (this.firstReading !== null && isListed(document.uri)) this.fileChanged(document.uri);
    else this.remove(document.uri);
  }

  /** A file was made or changed. */
  fileChanged(uri: Uri): void {
    if (this.firstReading === null || this.isOpen(uri.toString())) return;
    if (isListed(uri)) this.queue.add([uri]);
  }

  /** A file, or a folder with all that is in it, is gone. Open documents stay. */
  fileRemoved(uri: Uri): void {
    const key = uri.toString();
    for (const [other, entry] of this.entries)
      if ((other === key || other.startsWith(`${key}/`)) && entry.version === null) this.remove(entry.uri);
  }

  dispose(): void {
    for (const part of [this.queue, this.tasks, this.changes, this.invalidEmitter, this.annotator])
      part.dispose();
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Reads the text that a document has now; whoever asks for the same text meanwhile waits for the same result. */
  private async readDocument(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const key = `${version} ${this.generation} ${uri}`;
    const running = this.reading.get(key) ?? this.annotateDocument(document);
    this.reading.set(key, running);
    try {
      await running;
    } finally {
      this.reading.delete(key);
    }
  }

  private async annotateDocument(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const text = document.getText();
    const reason = skipDocument(document, text);
    if (reason !== null) {
      this.put(storeSkipped(uri, version, reason));
      return;
    }
    const { generation } = this;
    const article = await this.annotator.annotate(text, this.optionsFor(uri), 'document');
    if (generation !== this.generation) return;
    // What was read may be an older text by now, or the document may be gone.
    if (article === null || document.isClosed || document.version !== version) return;
    if (isSourceDocument(document)) this.put(storeArticle(uri, version, text, article));
  }

  /** Reads a file of the folders, unless it is open: then its document counts. */
  private async readFile(uri: Uri): Promise<void> {
    if (this.isOpen(uri.toString())) return;
    await this.tasks.run(uri, async (token: CancellationToken) => {
      const entry = await readArticle(uri, this.annotator, this.optionsFor(uri), token);
      if (token.isCancellationRequested || this.isOpen(uri.toString())) return;
      if (entry === null) this.remove(uri);
      else this.put(entry);
    });
  }

  private optionsFor(uri: Uri): AnnotateOptions {
    return { preferences: this.preferences.for(uri) };
  }

  private isOpen(key: string): boolean {
    return workspace.textDocuments.some(
      (document) => !document.isClosed && document.uri.toString() === key && isSourceDocument(document),
    );
  }

  private put(entry: StoredArticle): void {
    const key = entry.uri.toString();
    this.entries.set(key, carryCorpusFindings(this.entries.get(key), entry));
    this.stale.delete(key);
    this.changes.add(entry.uri);
    // A document is in front of somebody; a file is one of many.
    if (entry.version !== null) this.changes.tell();
  }

  private remove(uri: Uri): void {
    const key = uri.toString();
    this.tasks.cancel(key);
    if (!this.entries.delete(key)) return;
    this.changes.remove(uri);
    this.changes.tell();
  }

  private get isReading(): boolean {
    return !this.queue.isIdle || this.listing + this.tasks.size > 0;
  }

  /** Called whenever something has ended: tells, and wakes who waits, once nothing is left to do. */
  private settle(): void {
    if (this.isReading) return;
    this.changes.tell();
    this.queue.resetProgress();
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function byPath(a: StoredArticle, b: StoredArticle): number {
  const [left, right] = [a.uri.toString(), b.uri.toString()];
  return left < right ? -1 : left > right ? 1 : 0;
}
