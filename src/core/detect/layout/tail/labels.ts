import { isFree, type LayoutDraft, markField, markLitter } from '../draft';
import { inkOf, isProse, isTag } from '../lines/line-shape';

/** `Editor`, and `: Name` on the next line: both tell the same field. */
export function readLabels(draft: LayoutDraft, bodyStart: number, bodyEnd: number): void {
  const { document, features } = draft;
  const count = document.lines.length;
  for (let line = 0; line < count; line++) {
    if (
      draft.kind[line] === 'badge' &&
      line + 1 < count &&
      isFree(draft, line + 1) &&
      isSigned(draft, line + 1)
    ) {
      markField(draft, line + 1, 'byline', { why: 'under-badge' });
      continue;
    }
    const hint = draft.hint[line];
    if (hint?.why !== 'label' || !isFree(draft, line)) continue;
    if (line >= bodyStart && line < bodyEnd) continue;
    let value = line + 1;
    while (value < count && value < line + 3 && inkOf(features, value) === 0) value++;
    if (value >= count || !isFree(draft, value) || !isValue(draft, value)) {
      // Its value was lost; a heading has text below it.
      if (line >= bodyEnd && (value >= count || !isFree(draft, value)))
        markLitter(draft, line, 'artifact', { why: 'label-alone' });
      continue;
    }
    const evidence = {
      why: 'label',
      text: document.text.slice(document.lines.start[line], document.lines.end[line]),
    };
    markField(draft, line, hint.field!, evidence);
    markField(draft, value, hint.field!, evidence);
  }
}

/** One to four capitalised words: the name under a writer's badge. */
function isSigned(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  return (
    f.small[line] === 0 && f.words[line] > 0 && f.words[line] <= 4 && f.numbers[line] === 0 && isTag(f, line)
  );
}

function isValue(draft: LayoutDraft, line: number): boolean {
  const ink = inkOf(draft.features, line);
  return ink > 0 && ink <= 10 && !isProse(draft.features, line);
}
