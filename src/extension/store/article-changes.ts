import { type Disposable, EventEmitter, type Uri } from 'vscode';

export interface ArticleChange {
  readonly changed: readonly Uri[];
  readonly removed: readonly Uri[];
}

/** Milliseconds over which changes of files are gathered into one event. */
const GATHER = 100;

/** Gathers what has changed, so that one event names many files while folders are read. */
export class ArticleChanges implements Disposable {
  private changed = new Map<string, Uri>();
  private removed = new Map<string, Uri>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly emitter = new EventEmitter<ArticleChange>();
  readonly onDidChange = this.emitter.event;

  /** To be told soon, with others; `tell` does not wait. */
  add(uri: Uri): void {
    const key = uri.toString();
    this.removed.delete(key);
    this.changed.set(key, uri);
    this.timer ??= setTimeout(() => this.tell(), GATHER);
  }

  /** As `add`, for what is gone. */
  remove(uri: Uri): void {
    const key = uri.toString();
    this.changed.delete(key);
    this.removed.set(key, uri);
    this.timer ??= setTimeout(() => this.tell(), GATHER);
  }

  get isWaiting(): boolean {
    return this.timer !== null;
  }

  /** Fires what has been gathered, if anything. */
  tell(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.changed.size + this.removed.size === 0) return;
    const change = { changed: [...this.changed.values()], removed: [...this.removed.values()] };
    this.changed = new Map();
    this.removed = new Map();
    this.emitter.fire(change);
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.emitter.dispose();
  }
}
