import type { Span } from './article';

/**
 * `text` without `spans` (UTF-16 offsets, in text order, not overlapping) and with every other character as it was.
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
