import type { Quote, Span } from '../core/article';
import { asRead } from '../core/text/readable-text';
import { joinWrappedLines } from '../core/text/wrapped-lines';
import type { Source } from './source';

/** A part of an article with a heading of its own. */
export interface Section {
  /** Null for what comes before the first heading. */
  readonly heading: Span | null;
  /** Up to the next heading; it begins with the heading itself. */
  readonly range: Span;
  readonly quotes: readonly Quote[];
}

export interface Outline {
  readonly headline: Span | null;
  readonly sections: readonly Section[];
}

/** Longest heading, and shortest paragraph that may follow one, in UTF-16 code units. */
const LONGEST_HEADING = 140;
const SHORTEST_PARAGRAPH = 80;

/**
 * The headline of an article and its sections. A heading is a short line of the body that no punctuation closes and
 * a paragraph follows. Linear in the text.
 */
export function outline({ text: written, article }: Source): Outline {
  const text = joinWrappedLines(written);
  const headline = article.metadata.find(({ field }) => field === 'headline') ?? null;
  const set = [...article.metadata, ...article.boilerplate, ...article.quotes].sort(
    (a, b) => a.start - b.start,
  );
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(trimmed).filter(({ start, end }) => end > start);
  const headings: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const [index, line] of lines.entries()) {
    while (next < set.length && set[next].start < line.end) reach = Math.max(reach, set[next++].end);
    const isFree = reach <= line.start;
    if (isFree && isHeading(text, line, lines[index + 1])) headings.push(line);
  }
  return { headline, sections: divide(headings, article.quotes, text.length) };
}

function trimmed({ 0: line, index }: RegExpExecArray): Span {
  const start = index + line.length - line.trimStart().length;
  return { start, end: start + line.trim().length };
}

function isHeading(text: string, line: Span, after: Span | undefined): boolean {
  const length = line.end - line.start;
  if (length > LONGEST_HEADING || after === undefined || after.end - after.start < SHORTEST_PARAGRAPH)
    return false;
  const words = asRead(text.slice(line.start, line.end));
  // A hyphen parts a word that the next line goes on with.
  return !/[.!;,:…"”’'»)-]$/.test(words) && /^[\p{Lu}\p{N}“"]/u.test(words) && /\s/.test(words);
}

function divide(headings: readonly Span[], quotes: readonly Quote[], end: number): Section[] {
  const starts: (Span | null)[] = headings[0]?.start === 0 ? [...headings] : [null, ...headings];
  let at = 0;
  return starts.map((heading, index) => {
    const range = { start: heading?.start ?? 0, end: starts[index + 1]?.start ?? end };
    const first = at;
    while (at < quotes.length && quotes[at].start < range.end) at++;
    return { heading, range, quotes: quotes.slice(first, at) };
  });
}
