import type { Published } from '../article';
import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { dayNumber, digits, isDate, isoDate } from './calendar';
import { tenseAround } from './tense';

export interface FoundPublished {
  readonly published: Published;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Lines from the top and from the bottom among which a line that is a date tells when the article appeared. */
const HEAD_LINES = 14;
const TAIL_LINES = 8;
/** Words that a line of a date may hold beside it (`Published`, `Updated`, a name). */
const BESIDE = 12;

/** The day the article appeared, from a line that says so, or from the dates of its report; null where none can be told. */
export function findPublished(
  document: Document,
  layout: Layout,
  drafts: readonly DateDraft[],
): FoundPublished | null {
  return fromLine(document, layout, drafts) ?? fromReport(document, layout, drafts);
}

function fromLine(document: Document, layout: Layout, drafts: readonly DateDraft[]): FoundPublished | null {
  let best: DateDraft | null = null;
  for (const draft of drafts) {
    if (!draft.isFullDate || !isDate(draft.year, draft.month, draft.day)) continue;
    const line = lineOfToken(document.lines, draft.firstToken);
    if (layout.field.get(line) === 'published') return found(document, draft, 'metadata', 'published-line');
    if (best === null && isDateLine(document, draft, line)) best = draft;
  }
  return best === null ? null : found(document, best, 'metadata', 'date-line');
}

/** A short line near the top or the bottom that is little more than a date. */
function isDateLine(document: Document, draft: DateDraft, line: number): boolean {
  const { lines } = document;
  if (line >= HEAD_LINES && line < lines.length - TAIL_LINES) return false;
  const rest = lines.endToken[line] - lines.firstToken[line] - (draft.endToken - draft.firstToken);
  return rest <= (draft.hasClock ? BESIDE : 3);
}

/** Reports say on what day their sources spoke: the latest such day that is not still to come. */
function fromReport(
  document: Document,
  _layout: Layout,
  drafts: readonly DateDraft[],
): FoundPublished | null {
  let best: DateDraft | null = null;
  let bestDay = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    if (!draft.isFullDate || draft.weekday === 0 || !isDate(draft.year, draft.month, draft.day)) continue;
    if (tenseAround(document, draft.firstToken, draft.endToken) > 0) continue;
    const day = dayNumber(draft.year, draft.month, draft.day);
    if (day <= bestDay) continue;
    best = draft;
    bestDay = day;
  }
  return best === null ? null : found(document, best, 'lead', 'weekday-and-date');
}

function found(document: Document, draft: DateDraft, from: Published['from'], why: string): FoundPublished {
  const start = document.tokens.start[draft.firstToken];
  const end = document.tokens.end[draft.endToken - 1];
  const day = dayNumber(draft.year, draft.month, draft.day);
  const clock =
    draft.hasClock && from === 'metadata'
      ? `T${digits(draft.hour, 2)}:${digits(draft.minute, 2)}${draft.zone}`
      : '';
  const value = `${isoDate(day)}${clock}`;
  const text = document.text.slice(start, end);
  return { published: { value, start, end, from, evidence: [{ why, text, start, end }] }, day, start, end };
}
