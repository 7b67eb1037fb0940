import type { CancellationToken } from 'vscode';
import type { AnnotateOptions } from '../../core/annotate';
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
    // Loaded late: where the thread works, the host need not spend the time to make the words of all languages ready.
    const { annotate } = await import('../../core/annotate');
    // Lets whatever waits go first: typing, other extensions.
    await new Promise((resolve) => setTimeout(resolve));
    return token?.isCancellationRequested ? null : annotate(text, options);
  }

  dispose(): void {}
}
