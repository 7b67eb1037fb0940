import type { AnnotateOptions } from '../../core/annotate';
import type { Article } from '../../core/article';

/** What is asked of the other thread: to annotate a text, to take in a saved memory, or to hand its memory out. */
export type Question =
  | { readonly kind: 'annotate'; readonly text: string; readonly options: AnnotateOptions }
  | { readonly kind: 'remember'; readonly memory: Uint8Array; readonly version: string }
  | { readonly kind: 'recall'; readonly version: string };

/** What it answers. `memory` is null where there is nothing new in it. */
export type Answer =
  | { readonly article: Article }
  | { readonly memory: Uint8Array | null }
  | { readonly error: string };

export type Request = Question & { readonly id: number };
export type Reply = Answer & { readonly id: number };

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
