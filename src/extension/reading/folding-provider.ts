import { FoldingRange, FoldingRangeKind, type FoldingRangeProvider, type TextDocument } from 'vscode';
import { outline } from '../../corpus/outline';
import type { ArticleStore } from '../store/article-store';

/** Folds runs of boilerplate lines, which "Fold All Block Comments" closes all at once, and sections. */
export class FoldingProvider implements FoldingRangeProvider {
  constructor(private readonly store: ArticleStore) {}

  async provideFoldingRanges(document: TextDocument): Promise<FoldingRange[]> {
    const entry = await this.store.current(document);
    if (!entry?.article) return [];
    const { text, article } = entry;
    const ranges: FoldingRange[] = [];
    let first = -1;
    let last = -1;
    const close = (): void => {
      if (last > first) ranges.push(new FoldingRange(first, last, FoldingRangeKind.Comment));
    };
    for (const span of article.boilerplate) {
      const { start, end } = entry.rangeOf(span);
      const isWhole = document.lineAt(start.line).text.trim().length === end.character - start.character;
      if (start.line !== end.line || !isWhole) continue;
      if (last < 0 || !isBlank(document, last + 1, start.line)) {
        close();
        first = start.line;
      }
      last = start.line;
    }
    close();
    for (const { heading, range } of outline({ id: '', text, article }).sections) {
      if (heading === null) continue;
      const { start, end } = entry.rangeOf(range);
      let lastLine = end.character === 0 ? end.line - 1 : end.line;
      while (lastLine > start.line && document.lineAt(lastLine).isEmptyOrWhitespace) lastLine--;
      if (lastLine > start.line) ranges.push(new FoldingRange(start.line, lastLine, FoldingRangeKind.Region));
    }
    return ranges;
  }
}

/** Whether the lines from `from` up to `to` are empty; runs never hold more than a page. */
function isBlank(document: TextDocument, from: number, to: number): boolean {
  if (to - from > 20) return false;
  for (let line = from; line < to; line++) if (!document.lineAt(line).isEmptyOrWhitespace) return false;
  return true;
}
