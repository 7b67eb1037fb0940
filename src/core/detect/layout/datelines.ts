import { datelineEnd } from './dateline';
import { isFree, type LayoutDraft, markField, pushSpan } from './draft';
import { inkOf, isProse } from './line-shape';

/** A dateline alone on its line: `Jakarta -`. */
export function readDatelineLines(draft: LayoutDraft): void {
  const { tokens, lines } = draft.document;
  const count = Math.min(lines.length, 12);
  for (let line = 0; line < count; line++) {
    if (!isFree(draft, line) || inkOf(draft.features, line) > 8) continue;
    const end = lines.endToken[line];
    if (
      datelineEnd(tokens, draft.lexicon, lines.firstToken[line], end) === end &&
      end - lines.firstToken[line] > 1
    )
      markField(draft, line, 'dateline', { why: 'dateline' });
  }
}

/** Records the dateline that opens the article's first paragraph, or its second where the first has none. */
export function takeDateline(draft: LayoutDraft, bodyStart: number): void {
  const { tokens, lines } = draft.document;
  let tried = 0;
  for (let line = bodyStart; line < lines.length && tried < 2; line++) {
    if (!isFree(draft, line) || !isProse(draft.features, line)) continue;
    tried++;
    let first = lines.firstToken[line];
    const end = lines.endToken[line];
    while (first < end && draft.hidden[first] === 1) first++;
    const to = datelineEnd(tokens, draft.lexicon, first, end);
    if (to <= first || to >= end) continue;
    pushSpan(draft.metadataSpans, draft.document, 'dateline', 'dateline', first, to);
    return;
  }
}
