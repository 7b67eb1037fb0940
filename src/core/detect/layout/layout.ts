import type { Boilerplate, Metadata, MetadataField } from '../../article';
import type { Document } from '../../text/document';

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
  return {
    boilerplate: [],
    metadata: [],
    role: new Uint8Array(document.lines.length),
    field: new Map(),
    hidden: new Uint8Array(document.tokens.length),
    bodyStart: 0,
    bodyEnd: document.lines.length,
  };
}
