import { FoldingRange, FoldingRangeKind, type FoldingRangeProvider, type TextDocument } from 'vscode';
import type { Span } from '../../core/article';
import { outline } from '../../corpus/outline';
import type { ArticleStore } from '../store/article-store';

/** Empty lines between two lines of litter that fold together, at most: a run never holds more than a page. */
const LONGEST_GAP = 20;

/** Folds runs of boilerplate lines, which "Fold All Block Comments" closes all at once, and sections. */
export class FoldingProvider implements FoldingRangeProvider {
  constructor(private readonly store: ArticleStore) {}

  async provideFoldingRanges(document: TextDocument): Promise<FoldingRange[]> {
    const entry = await this.store.current(document);
    if (!entry?.article) return [];
    // Read from the text that was annotated: the document may be another by now.
    const { text, article } = entry;
    const ranges: FoldingRange[] = [];
    let first = -1;
    let last = -1;
    const close = (): void => {
      if (last > first) ranges.push(new FoldingRange(first, last, FoldingRangeKind.Comment));
    };
    let reach = 0;
    for (const span of article.boilerplate) {
      const { start, end } = entry.rangeOf(span);
      if (!isWholeLine(text, span)) continue;
      if (last < 0 || start.line - last > LONGEST_GAP || text.slice(reach, span.start).trim() !== '') {
        close();
        first = start.line;
      }
      last = end.line;
      reach = span.end;
    }
    close();
    for (const { heading, range } of outline({ id: '', text, article }).sections) {
      if (heading === null) continue;
      const length = text.slice(range.start, range.end).trimEnd().length;
      const { start, end } = entry.rangeOf({ start: range.start, end: range.start + length });
      if (end.line > start.line) ranges.push(new FoldingRange(start.line, end.line, FoldingRangeKind.Region));
    }
    return ranges;
  }
}

/** Nothing but white space stands beside the span in its line. */
function isWholeLine(text: string, { start, end }: Span): boolean {
  return isEdge(text, start - 1, -1) && isEdge(text, end, 1);
}

function isEdge(text: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (at >= 0 && at < text.length && text[at] !== '\n' && text[at] !== '\r') {
    if (text[at].trim() !== '') return false;
    at += step;
  }
  return true;
}
