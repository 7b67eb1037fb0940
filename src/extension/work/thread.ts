import type { AnnotateOptions } from '../../core/annotate';
import type { Article } from '../../core/article';

/** One text for the other thread. */
export interface Request {
  readonly id: number;
  readonly text: string;
  readonly options: AnnotateOptions;
}

/** What comes back: the article, or why there is none. */
export type Reply =
  | { readonly id: number; readonly article: Article }
  | { readonly id: number; readonly error: string };

/** A thread of its own: `worker_threads` in Node, a web worker in a browser. */
export interface Thread {
  post(request: Request): void;
  end(): void;
}

export interface ThreadListener {
  onReply(reply: Reply): void;
  /** The thread is gone; nothing more comes. */
  onEnd(error: unknown): void;
}

export type OpenThread = (listener: ThreadListener) => Promise<Thread>;
