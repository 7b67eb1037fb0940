import type { CancellationToken } from 'vscode';
import type { AnnotateOptions } from '../../core/annotate';
import type { Article } from '../../core/article';
import type { Annotator, Priority } from './annotator';
import { InThreadAnnotator } from './in-thread-annotator';
import type { Answer, OpenThread, Question, Reply, Thread } from './thread';

interface Task {
  readonly id: number;
  readonly question: Question;
  readonly token?: CancellationToken;
  /** Null: cancelled, or nobody there to answer. */
  readonly resolve: (answer: Answer | null) => void;
  /** How often the thread has ended over it. */
  failures: number;
}

/** Requests on their way at one time: enough to keep the thread busy, few enough for a keystroke to be served next. */
const IN_FLIGHT = 2;
/** A thread that ended is opened again this many times; then texts are annotated in the host's own thread. */
const MOST_FAILURES = 3;

/**
 * Annotates in a thread of its own, so that neither a large text nor a large folder holds up the extension host.
 * Documents go before files.
 */
export class ThreadAnnotator implements Annotator {
  private readonly queues: Record<Priority, Task[]> = { document: [], file: [] };
  private readonly running = new Map<number, Task>();
  private readonly fallback = new InThreadAnnotator();
  private thread: Thread | null = null;
  private isOpening = false;
  private failures = 0;
  private count = 0;

  constructor(
    private readonly open: OpenThread,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Whether texts are annotated in a thread of their own, and not in the host's. */
  get hasThread(): boolean {
    return this.thread !== null;
  }

  async annotate(
    text: string,
    options: AnnotateOptions,
    priority: Priority,
    token?: CancellationToken,
  ): Promise<Article | null> {
    const answer = this.isGivenUp
      ? null
      : await this.ask({ kind: 'annotate', text, options }, priority, token);
    if (token?.isCancellationRequested) return null;
    if (answer === null && this.isGivenUp) return this.fallback.annotate(text, options, priority, token);
    if (answer !== null && 'error' in answer) throw new Error(answer.error);
    return answer !== null && 'article' in answer ? answer.article : null;
  }

  /** Asks the thread; null where `token` was cancelled or there is no thread. Documents go before files. */
  ask(question: Question, priority: Priority, token?: CancellationToken): Promise<Answer | null> {
    if (this.isGivenUp) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.queues[priority].push({ id: ++this.count, question, token, resolve, failures: 0 });
      void this.pump();
    });
  }

  dispose(): void {
    this.thread?.end();
    this.thread = null;
    for (const task of this.takeAll()) task.resolve(null);
  }

  private get isGivenUp(): boolean {
    return this.failures >= MOST_FAILURES;
  }

  private async pump(): Promise<void> {
    if (this.isOpening) return;
    if (this.thread === null && !(await this.openThread())) return;
    while (this.thread !== null && this.running.size < IN_FLIGHT) {
      const task = this.queues.document.shift() ?? this.queues.file.shift();
      if (task === undefined) return;
      if (task.token?.isCancellationRequested) {
        task.resolve(null);
        continue;
      }
      this.running.set(task.id, task);
      this.thread.post({ ...task.question, id: task.id });
    }
  }

  private async openThread(): Promise<boolean> {
    this.isOpening = true;
    try {
      const thread: Thread = await this.open({
        onReply: (reply) => this.finish(reply),
        onEnd: (error) => {
          if (this.isOpening || this.thread === thread) this.fail(error);
        },
      });
      this.thread = thread;
      return true;
    } catch (error) {
      this.isOpening = false;
      this.fail(error);
      return false;
    } finally {
      this.isOpening = false;
    }
  }

  private finish(reply: Reply): void {
    const task = this.running.get(reply.id);
    this.running.delete(reply.id);
    task?.resolve(task.token?.isCancellationRequested ? null : reply);
    void this.pump();
  }

  /** The thread is gone: what it had not answered is asked once more of another, for it may be what ended it. */
  private fail(error: unknown): void {
    this.thread = null;
    this.failures++;
    this.report(error);
    for (const task of this.running.values()) {
      if (++task.failures > 1) task.resolve({ error: String(error) });
      else this.queues.document.unshift(task);
    }
    this.running.clear();
    if (!this.isGivenUp) void this.pump();
    else for (const task of this.takeAll()) task.resolve(null);
  }

  private takeAll(): Task[] {
    const tasks = [...this.running.values(), ...this.queues.document, ...this.queues.file];
    this.running.clear();
    this.queues.document = [];
    this.queues.file = [];
    return tasks;
  }
}
