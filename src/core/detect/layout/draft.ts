import type { Boilerplate, BoilerplateKind, Evidence, Metadata, MetadataField } from '../../article';
import { ByteRoom } from '../../text/byte-room';
import type { Document } from '../../text/document';
import type { LayoutLexicon } from './layout-lexicon';
import type { LineMeaning } from './layout-words';
import { emptyFeatures, type LineFeatures } from './lines/line-features';
import { isProse } from './lines/line-shape';

/** What a line is taken for so far. A line has one label; the first that is given stays. */
export interface LayoutDraft {
  readonly document: Document;
  readonly lexicon: LayoutLexicon;
  readonly features: LineFeatures;
  readonly hidden: Uint8Array;
  readonly kind: (BoilerplateKind | undefined)[];
  readonly field: (MetadataField | undefined)[];
  readonly evidence: (readonly Evidence[] | undefined)[];
  /** What the wording alone says of a line where that does not decide. */
  readonly hint: (LineMeaning | undefined)[];
  /** Litter and metadata that are a part of their line. */
  readonly boilerplateSpans: Boilerplate[];
  readonly metadataSpans: Metadata[];
}

const room = new ByteRoom();

export function newDraft(document: Document, lexicon: LayoutLexicon): LayoutDraft {
  const count = document.lines.length;
  const hidden = room.zeros(document.tokens.length);
  return makeDraft(document, lexicon, emptyFeatures(count), hidden, noLabels(count));
}

export type Labels = Pick<LayoutDraft, 'field' | 'evidence' | 'hint'>;

function noLabels(count: number): Labels {
  return { field: blanks(count), evidence: blanks(count), hint: blanks(count) };
}

/** A draft in which no line is litter yet. All drafts are made here: so they have one shape, and reading them stays fast. */
export function makeDraft(
  document: Document,
  lexicon: LayoutLexicon,
  features: LineFeatures,
  hidden: Uint8Array,
  { field, evidence, hint }: Labels,
): LayoutDraft {
  return {
    document,
    lexicon,
    features,
    hidden,
    kind: blanks(document.lines.length),
    field,
    evidence,
    hint,
    boilerplateSpans: [],
    metadataSpans: [],
  };
}

/** Filled one by one, as all lists of lines are: one with holes would be another kind of array. */
function blanks<T>(count: number): (T | undefined)[] {
  const list: (T | undefined)[] = [];
  for (let i = 0; i < count; i++) list.push(undefined);
  return list;
}

export function isFree(draft: LayoutDraft, line: number): boolean {
  return draft.kind[line] === undefined && draft.field[line] === undefined;
}

/** Running text of the article, as far as is known. */
export function isParagraph(draft: LayoutDraft, line: number): boolean {
  return isFree(draft, line) && isProse(draft.features, line);
}

/** Calls `line` litter of `kind`, unless it has a label. */
export function markLitter(draft: LayoutDraft, line: number, kind: BoilerplateKind, why: Evidence): void {
  if (!isFree(draft, line)) return;
  draft.kind[line] = kind;
  draft.evidence[line] = [why];
}

/** Calls `line` metadata, unless it has a label. */
export function markField(draft: LayoutDraft, line: number, field: MetadataField, why: Evidence): void {
  if (!isFree(draft, line)) return;
  draft.field[line] = field;
  draft.evidence[line] = [why];
}

/** Evidence that stands in the text: tokens `from` to `to`. */
export function tokenEvidence(document: Document, why: string, from: number, to: number): Evidence {
  const start = document.tokens.start[from];
  const end = document.tokens.end[Math.max(from, to - 1)];
  return { why, text: document.text.slice(start, end), start, end };
}

/** Records tokens `from` to `to` as metadata inside a line. */
export function pushSpan(
  spans: Metadata[],
  document: Document,
  field: MetadataField,
  why: string,
  from: number,
  to: number,
): void {
  const start = document.tokens.start[from];
  const end = document.tokens.end[to - 1];
  spans.push({ start, end, field, evidence: [{ why, text: document.text.slice(start, end), start, end }] });
}
