import { Position, Range, type Uri } from 'vscode';
import { TextDocument as Lines } from 'vscode-languageserver-textdocument';
import type { Article, Finding, Span } from '../../core/article';
import type { NotArticle } from '../../core/text/article-shape';
import { asRead } from '../../core/text/readable-text';
import { corpusFindings, withCorpusFindings } from '../../corpus/rules/add-findings';
import { carryFindings } from '../../corpus/rules/carry-findings';

/** Why a text is not annotated. */
export type SkipReason = NotArticle | 'binary' | 'encoding' | 'too-large' | 'excluded' | 'unreadable';

/** One text that Copydesk knows: an open document, or a file of a workspace folder. */
export interface StoredArticle {
  readonly uri: Uri;
  /** The version of the open document that was annotated; null for a file that is not open. */
  readonly version: number | null;
  /** What the offsets count in; empty where there is no article. */
  readonly text: string;
  /** Null where the text is no article: `reason` says why. */
  readonly article: Article | null;
  readonly reason: SkipReason | null;
  /** The headline, else the first line of the article, else the file name. On one line, not escaped. */
  readonly label: string;
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  textOf(span: Span): string;
}

/** Longest label shown, in UTF-16 code units. */
const LABEL_LENGTH = 160;

export function storeArticle(
  uri: Uri,
  version: number | null,
  text: string,
  article: Article,
): StoredArticle {
  const lines = Lines.create(uri.toString(), '', version ?? 0, text);
  const positionAt = (offset: number): Position => {
    const { line, character } = lines.positionAt(offset);
    return new Position(line, character);
  };
  return {
    uri,
    version,
    text,
    article,
    reason: null,
    label: labelOf(text, article) || fileName(uri),
    positionAt,
    rangeOf: ({ start, end }) => new Range(positionAt(start), positionAt(end)),
    textOf: ({ start, end }) => text.slice(start, end),
  };
}

export function storeSkipped(uri: Uri, version: number | null, reason: SkipReason): StoredArticle {
  const origin = new Position(0, 0);
  return {
    uri,
    version,
    text: '',
    article: null,
    reason,
    label: fileName(uri),
    positionAt: () => origin,
    rangeOf: () => new Range(origin, origin),
    textOf: () => '',
  };
}

/** The entry with the findings that its place among others shows: the same one where they are as they were. */
export function withFindings(entry: StoredArticle, findings: readonly Finding[]): StoredArticle {
  const { article } = entry;
  if (article === null) return entry;
  const before = corpusFindings(article);
  if (before.length === findings.length && JSON.stringify(before) === JSON.stringify(findings)) return entry;
  return { ...entry, article: withCorpusFindings(article, findings) };
}

/** `after` with those findings of several articles that still hold: they do not flicker while somebody types. */
export function carryCorpusFindings(before: StoredArticle | undefined, after: StoredArticle): StoredArticle {
  if (!before?.article) return after;
  return withFindings(after, carryFindings(corpusFindings(before.article), before.text, after.text));
}

/** The last part of the path. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1) || uri.path;
}

function labelOf(text: string, article: Article): string {
  const headline = article.metadata.find(({ field }) => field === 'headline');
  if (headline) return oneLine(asRead(text.slice(headline.start, headline.end)));
  const litter = [...article.boilerplate, ...article.metadata];
  for (const match of text.slice(0, 20_000).matchAll(/[^\r\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].trim() !== '' && !litter.some((span) => span.start < end && span.end > start))
      return oneLine(match[0]);
  }
  return '';
}

/** `text` as it fits one row of a view. */
export function oneLine(text: string, length = LABEL_LENGTH): string {
  const flat = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}
