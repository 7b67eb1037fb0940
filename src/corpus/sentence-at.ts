import type { Span } from '../core/article';

/** UTF-16 code units looked at on either side: a paragraph, not an endless line. */
const REACH = 1000;

/**
 * The sentence of `text` around `span`, without surrounding white space; it never leaves the line. Sentences end
 * where Unicode (UAX 29) says so for `language`, an ISO 639-1 code. Costs the same however long the text is.
 */
export function sentenceAt(text: string, span: Span, language: string): Span {
  let from = span.start;
  while (from > 0 && span.start - from < REACH && !isBreak(text, from - 1)) from--;
  let to = span.end;
  while (to < text.length && to - span.end < REACH && !isBreak(text, to)) to++;
  const line = text.slice(from, to);
  let start = from;
  let end = to;
  for (const { index, segment } of segmenter(language).segment(line)) {
    const begin = from + index;
    if (begin <= span.start) start = begin;
    end = begin + segment.length;
    if (end >= span.end) break;
  }
  while (start < span.start && /\s/.test(text[start])) start++;
  while (end > span.end && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

function isBreak(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x0a || code === 0x0d;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}
