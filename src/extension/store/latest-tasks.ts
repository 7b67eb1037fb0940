import { type CancellationToken, CancellationTokenSource, type Disposable, type Uri } from 'vscode';

/** Work on texts, one task at a time for each: a newer one cancels the one before it. */
export class LatestTasks implements Disposable {
  private readonly sources = new Map<string, CancellationTokenSource>();

  /** `report` hears of a task that throws; `settled` is called after each task. */
  constructor(
    private readonly report: (error: unknown) => void,
    private readonly settled: () => void,
  ) {}

  get size(): number {
    return this.sources.size;
  }

  /** Runs `task` for a text in the place of the one before it. Never throws. */
  async run(uri: Uri, task: (token: CancellationToken) => Promise<void>): Promise<void> {
    const key = uri.toString();
    this.cancel(key);
    const source = new CancellationTokenSource();
    this.sources.set(key, source);
    try {
      await task(source.token);
    } catch (error) {
      this.report(error);
    } finally {
      if (this.sources.get(key) === source) this.sources.delete(key);
      source.dispose();
      this.settled();
    }
  }

  /** Asks the task of this text, if there is one, to end. */
  cancel(key: string): void {
    this.sources.get(key)?.cancel();
  }

  /** Asks the tasks of all texts to end whose keys `which` accepts. */
  cancelAll(which: (key: string) => boolean = () => true): void {
    for (const [key, source] of this.sources) if (which(key)) source.cancel();
  }

  dispose(): void {
    this.cancelAll();
  }
}

/** Waits, unless `token` is cancelled before. */
export function pause(milliseconds: number, token: CancellationToken): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    token.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
