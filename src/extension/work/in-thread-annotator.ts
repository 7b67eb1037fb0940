import type { CancellationToken } from 'vscode';
import { type AnnotateOptions, annotate } from '../../core/annotate';
import type { Article } from '../../core/article';
import type { Annotator, Priority } from './annotator';

/** Annotates in the thread of the extension host: for places where no other can be had. */
export class InThreadAnnotator implements Annotator {
  async annotate(
    text: string,
    options: AnnotateOptions,
    _priority: Priority,
    token?: CancellationToken,
  ): Promise<Article | null> {
    // Lets whatever waits go first: typing, other extensions.
    await new Promise((resolve) => setTimeout(resolve));
    return token?.isCancellationRequested ? null : annotate(text, options);
  }

  dispose(): void {}
}
