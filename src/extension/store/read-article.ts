import { type CancellationToken, FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { AnnotateOptions } from '../../core/annotate';
import { articleShape } from '../../core/text/article-shape';
import { decode, LARGEST_SOURCE } from '../../core/text/decode';
import type { Annotator } from '../background/annotator';
import { type StoredArticle, storeArticle, storeSkipped } from './stored-article';

/** Reads and annotates a file that is not open. Null when there is none any more, or `token` was cancelled. */
export async function readArticle(
  uri: Uri,
  annotator: Annotator,
  options: AnnotateOptions,
  token: CancellationToken,
): Promise<StoredArticle | null> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return null;
    if (size > LARGEST_SOURCE) return storeSkipped(uri, null, 'too-large');
    const decoded = decode(await workspace.fs.readFile(uri));
    if ('reason' in decoded) return storeSkipped(uri, null, decoded.reason);
    const reason = uri.path.endsWith('.news') ? null : articleShape(decoded.text);
    if (reason !== null) return storeSkipped(uri, null, reason);
    const article = await annotator.annotate(decoded.text, options, 'file', token);
    return article === null ? null : storeArticle(uri, null, decoded.text, article);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    return storeSkipped(uri, null, 'unreadable');
  }
}
