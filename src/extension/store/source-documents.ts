import type { TextDocument } from 'vscode';
import { articleShape } from '../../core/text/article-shape';
import { LARGEST_SOURCE } from '../../core/text/decode';
import { isIncluded } from './source-files';
import type { SkipReason } from './stored-article';

/** The language that Copydesk contributes: a document in it is always taken for an article. */
export const NEWS_SOURCE = 'news-source';

/**
 * Documents that show another text again: versions, differences, previews, output. Ours, of clean copies, begin with
 * `copydesk`. Of the schemes of VS Code itself only those of files elsewhere are sources.
 */
const ECHOES =
  /^(?:copydesk|git|gitfs|output|chat|comment|search-editor|debug|walkThrough|review|pr$|vscode(?!-(?:remote|vfs|test-web|local)$))/;

/** Whether a document is one to look at; whether its text is an article is asked of `skipDocument`. */
export function isSourceDocument(document: TextDocument): boolean {
  if (ECHOES.test(document.uri.scheme)) return false;
  if (document.languageId === NEWS_SOURCE) return true;
  if (document.languageId !== 'plaintext') return false;
  return document.isUntitled || /\.(?:txt|news)$/i.test(document.uri.path) || isIncluded(document.uri);
}

/** Why the text of a source document is not annotated, or null when it is. */
export function skipDocument(document: TextDocument, text: string): SkipReason | null {
  if (text.length > LARGEST_SOURCE) return 'too-large';
  if (text.trim() === '') return 'empty';
  if (text.includes('\0')) return 'binary';
  if (document.languageId === NEWS_SOURCE) return null;
  if (!document.isUntitled && !isIncluded(document.uri)) return 'excluded';
  return articleShape(text);
}
