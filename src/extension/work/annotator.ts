import type { CancellationToken } from 'vscode';
import { annotate } from '../../core/annotate';
import type { Article } from '../../core/article';

/** Annotates texts somewhere; null when `token` was cancelled first. */
export interface Annotator {
  annotate(text: string, token?: CancellationToken): Promise<Article | null>;
  dispose(): void;
}

/** Annotates in this thread: for places where no other can be had. */
export class InThreadAnnotator implements Annotator {
  async annotate(text: string, token?: CancellationToken): Promise<Article | null> {
    // Lets whatever waits go first: typing, other extensions.
    await new Promise((resolve) => setTimeout(resolve));
    return token?.isCancellationRequested ? null : annotate(text);
  }

  dispose(): void {}
}
