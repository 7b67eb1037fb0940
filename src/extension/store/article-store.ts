import {
  CancellationTokenSource,
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
import { readArticle } from './read-article';
import { isSourceDocument, skipDocument } from './source-documents';
import { isListed, listFiles } from './source-files';
import {
  carryCorpusFindings,
  type StoredArticle,
  storeArticle,
  storeSkipped,
  withFindings,
} from './stored-article';

export interface ArticleChange {
  readonly changed: readonly Uri[];
  readonly removed: readonly Uri[];
}

/** How far reading the folders has come; `total` is 0 when nothing is being read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Files read at the same time. */
const PARALLEL = 8;
/** Milliseconds of quiet after a keystroke before the text is read again. */
const QUIET = 200;
/** Milliseconds over which changes of files are gathered into one event. */
const GATHER = 100;

/**
 * The one place that knows every article: open documents, from their text, and all source files of the workspace
 * folders, from disk. An open document always wins over its file.
 */
export class ArticleStore implements Disposable {
  private readonly entries = new Map<string, StoredArticle>();
  /** What is under way for a text, by its key; a newer task for the same text cancels the older one. */
  private readonly tasks = new Map<string, CancellationTokenSource>();
  /** Documents being read, by version and address. */
  private readonly reading = new Map<string, Promise<void>>();
  /** Open documents that must be read again although their text is the same, by key. */
  private readonly stale = new Set<string>();
  private generation = 0;
  private queue: Uri[] = [];
  private readers = 0;
  private firstReading: Promise<void> | null = null;
  private listing = 0;
  private total = 0;
  private done = 0;
  private changed = new Map<string, Uri>();
  private removed = new Map<string, Uri>();
  private gathering: ReturnType<typeof setTimeout> | null = null;
  private waiting: (() => void)[] = [];

  private readonly changeEmitter = new EventEmitter<ArticleChange>();
  /** Fires after the store has changed. One event names many files while folders are read. */
  readonly onDidChange = this.changeEmitter.event;
  private readonly invalidEmitter = new EventEmitter<void>();
  /** Fires when texts that have not changed are read again. */
  readonly onDidInvalidate = this.invalidEmitter.event;
  private readonly progressEmitter = new EventEmitter<Progress>();
  readonly onDidProgress = this.progressEmitter.event;

  /** `report` hears of what should not happen; the store goes on. */
  constructor(
    private readonly annotator: Annotator,
    private readonly preferences: PreferencesStore,
    private readonly report: (error: unknown) => void,
  ) {}

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
    return { done: this.done, total: this.total };
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
    while (!this.isIdle()) await new Promise<void>((resolve) => this.waiting.push(resolve));
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
      this.enqueue(listed);
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
      this.changed.set(key, entry.uri);
    }
    this.tell();
  }

  /** Stops reading folders; what has been read stays. `refresh` goes on. */
  cancel(): void {
    this.queue = [];
    for (const [key, source] of this.tasks) if (!this.isOpen(key)) source.cancel();
    this.settle();
  }

  /** A document was opened or edited: it is read after `quiet` milliseconds without another change. */
  documentChanged(document: TextDocument, quiet = QUIET): void {
    if (!isSourceDocument(document)) {
      const known = this.get(document.uri);
      if (known !== undefined && known.version !== null) this.remove(document.uri);
      return;
    }
    this.start(document.uri, async (source) => {
      await pause(quiet, source);
      if (!source.token.isCancellationRequested) await this.readDocument(document);
    });
  }

  /** A document was closed: its file counts again, where it has one in a folder. */
  documentClosed(document: TextDocument): void {
    this.tasks.get(document.uri.toString())?.cancel();
    if (this.firstReading !== null && isListed(document.uri)) this.fileChanged(document.uri);
    else this.remove(document.uri);
  }

  /** A file was made or changed. */
  fileChanged(uri: Uri): void {
    if (this.firstReading === null || this.isOpen(uri.toString())) return;
    if (isListed(uri)) this.enqueue([uri]);
  }

  /** A file, or a folder with all that is in it, is gone. Open documents stay. */
  fileRemoved(uri: Uri): void {
    const key = uri.toString();
    for (const [other, entry] of this.entries)
      if ((other === key || other.startsWith(`${key}/`)) && entry.version === null) this.remove(entry.uri);
  }

  dispose(): void {
    this.queue = [];
    if (this.gathering !== null) clearTimeout(this.gathering);
    for (const source of this.tasks.values()) source.cancel();
    this.changeEmitter.dispose();
    this.invalidEmitter.dispose();
    this.progressEmitter.dispose();
    this.annotator.dispose();
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

  private enqueue(uris: readonly Uri[]): void {
    for (const uri of uris) this.queue.push(uri);
    this.total += uris.length;
    while (this.readers < PARALLEL && this.queue.length > 0) void this.readQueue();
    this.settle();
  }

  private async readQueue(): Promise<void> {
    this.readers++;
    for (let uri = this.queue.shift(); uri !== undefined; uri = this.queue.shift()) {
      const file = uri;
      if (!this.isOpen(file.toString()))
        await this.start(file, async ({ token }) => {
          const entry = await readArticle(file, this.annotator, this.optionsFor(file), token);
          if (token.isCancellationRequested || this.isOpen(file.toString())) return;
          if (entry === null) this.remove(file);
          else this.put(entry);
        });
      this.done++;
      this.progressEmitter.fire(this.progress);
    }
    this.readers--;
    this.settle();
  }

  /** Runs `task` for a text in the place of the one before it. */
  private async start(uri: Uri, task: (source: CancellationTokenSource) => Promise<void>): Promise<void> {
    const key = uri.toString();
    this.tasks.get(key)?.cancel();
    const source = new CancellationTokenSource();
    this.tasks.set(key, source);
    try {
      await task(source);
    } catch (error) {
      this.report(error);
    } finally {
      if (this.tasks.get(key) === source) this.tasks.delete(key);
      source.dispose();
      this.settle();
    }
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
    this.removed.delete(key);
    this.changed.set(key, entry.uri);
    // A document is in front of somebody; a file is one of many.
    if (entry.version !== null) this.tell();
    else this.gather();
  }

  private remove(uri: Uri): void {
    const key = uri.toString();
    this.tasks.get(key)?.cancel();
    if (!this.entries.delete(key)) return;
    this.changed.delete(key);
    this.removed.set(key, uri);
    this.tell();
  }

  private gather(): void {
    this.gathering ??= setTimeout(() => this.tell(), GATHER);
  }

  private tell(): void {
    if (this.gathering !== null) clearTimeout(this.gathering);
    this.gathering = null;
    if (this.changed.size + this.removed.size === 0) return;
    const change = { changed: [...this.changed.values()], removed: [...this.removed.values()] };
    this.changed = new Map();
    this.removed = new Map();
    this.changeEmitter.fire(change);
  }

  private isIdle(): boolean {
    const isReading = this.readers + this.listing + this.queue.length + this.tasks.size > 0;
    return !isReading && this.gathering === null;
  }

  /** Called whenever something has ended: tells, and wakes who waits, once nothing is left to do. */
  private settle(): void {
    if (this.readers + this.listing + this.queue.length + this.tasks.size > 0) return;
    this.tell();
    if (this.total > 0) {
      this.total = 0;
      this.done = 0;
      this.progressEmitter.fire(this.progress);
    }
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function byPath(a: StoredArticle, b: StoredArticle): number {
  const [left, right] = [a.uri.toString(), b.uri.toString()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Waits, unless `source` is cancelled before. */
function pause(milliseconds: number, source: CancellationTokenSource): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    source.token.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
