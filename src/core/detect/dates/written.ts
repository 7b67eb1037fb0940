import type { WrittenDate, WrittenPart } from '../../article';
import type { Document } from '../../text/document';
import type { Tokens } from '../../text/tokens';
import type { DateDraft } from './draft';

/** Day, month, weekday and year as a draft was written, for rules that check and repair them; null without day and month. */
export function writtenDate({ tokens }: Document, draft: DateDraft): WrittenDate | null {
  if (draft.dayToken < 0 || draft.monthToken < 0 || draft.type !== 'point') return null;
  const day = partOf(tokens, draft.dayToken, draft.day);
  const month = partOf(tokens, draft.monthToken, draft.month);
  const year = draft.yearToken < 0 ? null : partOf(tokens, draft.yearToken, draft.year);
  if (draft.weekdayToken < 0 || draft.lastDay > 0)
    return year === null ? { day, month } : { day, month, year };
  const weekday = partOf(tokens, draft.weekdayToken, draft.weekday);
  return year === null ? { day, month, weekday } : { day, month, weekday, year };
}

function partOf({ start, end }: Tokens, token: number, value: number): WrittenPart {
  return { start: start[token], end: end[token], value };
}
