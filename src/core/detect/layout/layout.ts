import type { Boilerplate, Metadata, MetadataField, Span } from '../../article';
import { layoutLexicon } from '../../languages/lexicon';
import type { Document } from '../../text/document';
import { type LayoutDraft, newDraft } from './draft';
import { labelAlone } from './lines/alone';
import { pushField } from './signatures';
import { labelsOf, sweep } from './sweep';
import { labelTogether } from './together';

export const LineRole = { body: 0, boilerplate: 1, metadata: 2 } as const;

/** What each line is, and the litter inside lines. */
export interface Layout {
  readonly boilerplate: readonly Boilerplate[];
  readonly metadata: readonly Metadata[];
  /** A `LineRole` for each line of `document.lines`. */
  readonly role: Uint8Array;
  /** The field of each line that is metadata, by line index. */
  readonly field: readonly (MetadataField | undefined)[];
  /** 1 for each token inside boilerplate, be it a line or a span: other detectors pass over it. */
  readonly hidden: Uint8Array;
  /** The lines that people keep, whatever they look like. */
  readonly kept: readonly Span[];
}

/** Tells article, metadata and boilerplate apart. */
export function detectLayout(document: Document): Layout {
  const draft = newDraft(document, layoutLexicon);
  labelAlone(draft);
  const alone = labelsOf(draft);
  labelTogether(draft);
  sweep(draft, alone);
  return finish(draft);
}

function finish(draft: LayoutDraft): Layout {
  const { lines } = draft.document;
  const boilerplate: Boilerplate[] = [];
  const metadata: Metadata[] = [];
  const role = new Uint8Array(lines.length);
  const fields: (MetadataField | undefined)[] = [];
  const isLitterAt = litterAt(draft);
  for (const span of draft.boilerplateSpans) if (!isLitterAt(span.start)) boilerplate.push(span);
  for (const span of draft.metadataSpans) if (!isLitterAt(span.start)) metadata.push(span);
  for (let line = 0; line < lines.length; line++) {
    const kind = draft.kind[line];
    const field = draft.field[line];
    const start = lines.start[line];
    const end = lines.end[line];
    fields.push(kind === undefined ? field : undefined);
    if (kind !== undefined) {
      role[line] = LineRole.boilerplate;
      boilerplate.push({ start, end, kind, evidence: draft.evidence[line] ?? [] });
      draft.hidden.fill(1, lines.firstToken[line], lines.endToken[line]);
    } else if (field !== undefined) {
      role[line] = LineRole.metadata;
      pushField(draft, line, field, metadata);
    }
  }
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return {
    // The lines come in order; only what was found inside lines stands before them.
    boilerplate: draft.boilerplateSpans.length > 0 ? boilerplate.sort(inOrder) : boilerplate,
    metadata: draft.metadataSpans.length > 0 ? metadata.sort(inOrder) : metadata,
    role,
    field: fields,
    hidden: draft.hidden,
    kept: [],
  };
}

/** Whether an offset lies in a line that is litter as a whole. */
function litterAt({ document, kind }: LayoutDraft): (offset: number) => boolean {
  const { start } = document.lines;
  return (offset) => {
    let low = 0;
    let high = document.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return kind[low] !== undefined;
  };
}
