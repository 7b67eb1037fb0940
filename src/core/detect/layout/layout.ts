import type { Boilerplate, Metadata, MetadataField } from '../../article';
import { layoutLexicon } from '../../languages/lexicon';
import type { Document } from '../../text/document';
import { markCounters, markSigns } from './artifacts';
import { readCaptions } from './captions';
import { markCreditLine, readCredits } from './credits';
import { hasClockTime } from './date-line';
import { readDatelineLines, takeDateline } from './datelines';
import { isFree, type LayoutDraft, markLitter, newDraft } from './draft';
import { markDuplicates } from './duplicates';
import { readHead } from './head';
import { LineFlag, measureLine } from './line-features';
import { inkOf, isProse } from './line-shape';
import { markListItems } from './lists';
import { pushField } from './signatures';
import { findSpans } from './spans';
import { findBodyEnd, markNearLitter, readLabels, readTail } from './tail';
import { readDateLine, readWording } from './wording';

export const LineRole = { body: 0, boilerplate: 1, metadata: 2 } as const;

/** What each line is, and the litter inside lines. */
export interface Layout {
  readonly boilerplate: readonly Boilerplate[];
  readonly metadata: readonly Metadata[];
  /** A `LineRole` for each line of `document.lines`. */
  readonly role: Uint8Array;
  /** The field of each metadata line, by line index. */
  readonly field: ReadonlyMap<number, MetadataField>;
  /** 1 for each token inside boilerplate, be it a line or a span: other detectors pass over it. */
  readonly hidden: Uint8Array;
  /** Index of the first and the line after the last body line; equal where there is no body. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Tells article, metadata and boilerplate apart. */
export function detectLayout(document: Document): Layout {
  const draft = newDraft(document, layoutLexicon);
  const count = document.lines.length;
  for (let line = 0; line < count; line++) {
    measureLine(document, layoutLexicon, draft.features, line, draft.hidden);
    readWording(draft, line);
    if (isFree(draft, line) && (draft.features.flags[line] & LineFlag.inlineStart) !== 0)
      takeSpans(draft, line);
    markCreditLine(draft, line);
    markSigns(draft, line);
  }
  markDuplicates(draft);
  readDateLines(draft);
  readCaptions(draft);
  markListItems(draft);
  markCounters(draft);
  readDatelineLines(draft);
  const bodyStart = readHead(draft);
  readCredits(draft, bodyStart);
  const bodyEnd = findBodyEnd(draft, bodyStart);
  readLabels(draft, bodyStart, bodyEnd);
  markNearLitter(draft, bodyStart, bodyEnd);
  readTail(draft, bodyEnd);
  markNearLitter(draft, bodyStart, bodyEnd);
  takeDateline(draft, bodyStart);
  return finish(draft);
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
  measureLine(document, layoutLexicon, draft.features, line, draft.hidden);
  if (inkOf(draft.features, line) > 0) return;
  for (let i = 0; i < spans.length; i++) draft.boilerplateSpans.pop();
  markLitter(draft, line, spans[0].kind, { why: spans[0].why });
}

function readDateLines(draft: LayoutDraft): void {
  const count = draft.document.lines.length;
  let firstProse = 0;
  while (firstProse < count && !(isFree(draft, firstProse) && isProse(draft.features, firstProse)))
    firstProse++;
  for (let line = 0; line < count; line++)
    if (
      line < firstProse + 3 ||
      (draft.features.dateWords[line] > 0 && hasClockTime(draft, line) && draft.features.numbers[line] >= 4)
    )
      readDateLine(draft, line);
}

function finish(draft: LayoutDraft): Layout {
  const { lines } = draft.document;
  const boilerplate: Boilerplate[] = draft.boilerplateSpans;
  const metadata: Metadata[] = draft.metadataSpans;
  const role = new Uint8Array(lines.length);
  const fields = new Map<number, MetadataField>();
  let bodyStart = -1;
  let bodyEnd = 0;
  for (let line = 0; line < lines.length; line++) {
    const kind = draft.kind[line];
    const field = draft.field[line];
    const start = lines.start[line];
    const end = lines.end[line];
    const evidence = draft.evidence[line] ?? [];
    if (kind !== undefined) {
      role[line] = LineRole.boilerplate;
      boilerplate.push({ start, end, kind, evidence });
      draft.hidden.fill(1, lines.firstToken[line], lines.endToken[line]);
    } else if (field !== undefined) {
      role[line] = LineRole.metadata;
      fields.set(line, field);
      pushField(draft, line, field, metadata);
    } else {
      if (bodyStart < 0) bodyStart = line;
      bodyEnd = line + 1;
    }
  }
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return {
    boilerplate: boilerplate.sort(inOrder),
    metadata: metadata.sort(inOrder),
    role,
    field: fields,
    hidden: draft.hidden,
    bodyStart: Math.max(0, bodyStart),
    bodyEnd,
  };
}
