import type { WrittenDate, WrittenPart } from '../../article';
import type { Document } from '../../text/document';
import type { DateDraft } from './draft';

/** Day, month, weekday and year as a draft was written, for rules that check and repair them; null without day and month. */
export function writtenDate({ tokens }: Document, draft: DateDraft): WrittenDate | null {
  if (draft.dayToken < 0 || draft.monthToken < 0 || draft.type !== 'point') return null;
  const part = (token: number, value: number): WrittenPart => ({
    start: tokens.start[token],
    end: tokens.end[token],
    value,
  });
  return {
    day: part(draft.dayToken, draft.day),
    month: part(draft.monthToken, draft.month),
    ...(draft.weekdayToken >= 0 && { weekday: part(draft.weekdayToken, draft.weekday) }),
    ...(draft.yearToken >= 0 && { year: part(draft.yearToken, draft.year) }),
  };
}
