import { isFree, type LayoutDraft, markLitter } from '../draft';
import { markCreditLine } from '../tail/credits';
import { markSigns } from './artifacts';
import { measureLine } from './line-features';
import { LineFlag } from './line-flags';
import { inkOf, readsOn } from './line-shape';
import { findSpans } from './spans';
import { readWording } from './wording';

/** Measures each line and labels those that tell what they are whatever stands around them. */
export function labelAlone(draft: LayoutDraft): void {
  const { document, features } = draft;
  for (let line = 0; line < document.lines.length; line++) {
    measure(draft, line);
    readWording(draft, line);
    if (isFree(draft, line) && (features.flags[line] & (LineFlag.inlineStart | LineFlag.floatingStart)) !== 0)
      takeSpans(draft, line);
    markCreditLine(draft, line);
    markSigns(draft, line);
  }
}

function measure({ document, lexicon, features, hidden }: LayoutDraft, line: number): void {
  measureLine(document, lexicon, features, line, hidden);
  if (readsOn(features, line)) features.flags[line] |= LineFlag.prose;
}

/** Takes litter inside a line out, and measures the rest again. */
function takeSpans(draft: LayoutDraft, line: number): void {
  const { document } = draft;
  const spans = findSpans(draft, line);
  if (spans.length === 0) return;
  for (const { from, to, kind, why } of spans) {
    draft.hidden.fill(1, from, to);
    const start = document.tokens.start[from];
    const end = document.tokens.end[to - 1];
    draft.boilerplateSpans.push({
      start,
      end,
      kind,
      evidence: [{ why, text: document.text.slice(start, end), start, end }],
    });
  }
  measure(draft, line);
  if (inkOf(draft.features, line) > 0) {
    // What is left may be litter by its own wording: then the line is litter as a whole.
    readWording(draft, line);
    if (draft.kind[line] !== undefined) draft.boilerplateSpans.length -= spans.length;
    return;
  }
  draft.boilerplateSpans.length -= spans.length;
  markLitter(draft, line, spans[0].kind, { why: spans[0].why });
}
