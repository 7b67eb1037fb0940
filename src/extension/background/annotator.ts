import type { CancellationToken } from 'vscode';
import type { AnnotateOptions } from '../../core/annotate';
import type { Article } from '../../core/article';

/** `document`: somebody is looking at it. `file`: one of many, and can wait. */
export type Priority = 'document' | 'file';

/** Annotates texts somewhere; null when `token` was cancelled first. */
export interface Annotator {
  annotate(
    text: string,
    options: AnnotateOptions,
    priority: Priority,
    token?: CancellationToken,
  ): Promise<Article | null>;
  dispose(): void;
}
