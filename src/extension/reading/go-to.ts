import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { Article, Span } from '../../core/article';
import type { ArticleStore } from '../store/article-store';

export type Stop = 'quotes' | 'findings' | 'boilerplate';

/** Selects the next or the previous quote, finding or piece of boilerplate; behind the last comes the first. */
export async function goTo(store: ArticleStore, stop: Stop, step: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const entry = await store.current(editor.document);
  if (!entry?.article) return;
  const stops = starts(entry.article[stop]);
  if (stops.length === 0) {
    const nothing: Record<Stop, string> = {
      quotes: l10n.t('There is no quote in this source.'),
      findings: l10n.t('There is no finding in this source.'),
      boilerplate: l10n.t('There is no boilerplate in this source.'),
    };
    window.setStatusBarMessage(nothing[stop], 5000);
    return;
  }
  const at = editor.document.offsetAt(editor.selection.start);
  const next = step > 0 ? stops.find(({ start }) => start > at) : stops.findLast(({ start }) => start < at);
  const { start, end } = entry.rangeOf(next ?? stops[step > 0 ? 0 : stops.length - 1]);
  editor.selection = new Selection(end, start);
  editor.revealRange(editor.selection.with({ end: start }), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One span a place: where two begin together, the cursor would never get past the first. */
function starts(spans: Article[Stop]): Span[] {
  return spans.filter(({ start }, index) => index === 0 || spans[index - 1].start !== start);
}
