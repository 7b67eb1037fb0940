import type { Evidence, Published } from '../article';
import type { DateDraft } from '../detect/dates/draft';
import type { Document } from '../text/document';
import { dayNumber, digits, isDate, isoDate } from './calendar';
import { offsetOn } from './summer-time';

export interface FoundPublished {
  readonly published: Published;
  /** As `calendar.ts` counts. */
  readonly day: number;
}

/** A draft with the tense of the words around it. */
export interface Dated {
  readonly draft: DateDraft;
  readonly tense: -1 | 0 | 1;
}

/** Day, month and year of one day are written, and there is such a day. */
export function isWholeDate(draft: DateDraft): boolean {
  return (
    draft.isFullDate &&
    draft.type === 'point' &&
    draft.unit === '' &&
    draft.lastDay === 0 &&
    isDate(draft.year, draft.month, draft.day)
  );
}

export function dayOf(draft: DateDraft): number {
  return dayNumber(draft.year, draft.month, draft.day);
}

/** The article dated by `draft`; with its clock time where a line of metadata gives it. */
export function found(
  document: Document,
  draft: DateDraft,
  from: Published['from'],
  evidence: Evidence[],
): FoundPublished {
  const day = dayOf(draft);
  const clock =
    draft.hasClock && from !== 'lead'
      ? `T${digits(draft.hour, 2)}:${digits(draft.minute, 2)}${offsetOn(draft.zone, day)}`
      : '';
  const { start, end } = spanOf(document, draft);
  return { published: { value: `${isoDate(day)}${clock}`, start, end, from, evidence }, day };
}

export function spanOf(document: Document, draft: DateDraft): { start: number; end: number } {
  return { start: document.tokens.start[draft.firstToken], end: document.tokens.end[draft.endToken - 1] };
}

export function evidenceOf(document: Document, draft: DateDraft, why: string): Evidence {
  const { start, end } = spanOf(document, draft);
  return { why, text: document.text.slice(start, end), start, end };
}
