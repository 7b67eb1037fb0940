import type { Article, Span, TextEdit } from './article';

/**
 * `text` without `spans` (UTF-16 offsets, in text order, not overlapping) and with every other character as it was:
 * the line break of a line that goes stays, so that line numbers, and the bytes around, do not change.
 * Linear in the text.
 */
export function stripText(text: string, spans: readonly Span[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    kept.push(text.slice(at, start));
    at = end;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

/** The deletions that take the boilerplate of `article` out. */
export function stripEdits({ boilerplate }: Pick<Article, 'boilerplate'>): TextEdit[] {
  return boilerplate.map(({ start, end }) => ({ start, end, newText: '' }));
}
