import { type Disposable, EventEmitter, type Uri } from 'vscode';

/** How far reading the folders has come; `total` is 0 when nothing is being read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Files read at the same time. */
const PARALLEL = 8;

/** Files that wait to be read, some at a time, in the order in which they came. */
export class ReadingQueue implements Disposable {
  private waiting: Uri[] = [];
  private readers = 0;
  private done = 0;
  private total = 0;
  private readonly emitter = new EventEmitter<Progress>();
  readonly onDidProgress = this.emitter.event;

  /** `read` must not throw; `settled` is called when a reader has found nothing more to do. */
  constructor(
    private readonly read: (uri: Uri) => Promise<void>,
    private readonly settled: () => void,
  ) {}

  get progress(): Progress {
    return { done: this.done, total: this.total };
  }

  get isIdle(): boolean {
    return this.readers === 0 && this.waiting.length === 0;
  }

  add(uris: readonly Uri[]): void {
    for (const uri of uris) this.waiting.push(uri);
    this.total += uris.length;
    while (this.readers < PARALLEL && this.waiting.length > 0) void this.work();
  }

  /** Forgets what has not been begun. */
  clear(): void {
    this.waiting = [];
  }

  /** Counts from nothing again. */
  resetProgress(): void {
    if (this.total === 0) return;
    this.total = 0;
    this.done = 0;
    this.emitter.fire(this.progress);
  }

  dispose(): void {
    this.clear();
    this.emitter.dispose();
  }

  private async work(): Promise<void> {
    this.readers++;
    for (let uri = this.waiting.shift(); uri !== undefined; uri = this.waiting.shift()) {
      await this.read(uri);
      this.done++;
      this.emitter.fire(this.progress);
    }
    this.readers--;
    this.settled();
  }
}
