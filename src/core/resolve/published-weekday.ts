import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { isoDate, weekdayOf } from './calendar';
import { type Dated, evidenceOf, type FoundPublished, spanOf } from './published-evidence';
import { isBareWeekday } from './published-inferred';

/** How many days before it appeared an article may date what it reports of. */
const DAYS = 3;
/** Lines from the top among which the lead stands. */
const HEAD_LINES = 14;

/**
 * A lead that only names the weekday (`kata lurah itu, Selasa.`) speaks of the day of the report, which needs no date;
 * what goes on to date a day or two before it (`Senin (5/6)`) dates the event.
 */
export function orWeekdayOfLead(
  document: Document,
  found: FoundPublished | null,
  dates: readonly Dated[],
): FoundPublished | null {
  if (found === null || !found.published.evidence.some(({ why }) => why.startsWith('weekday-and-da')))
    return found;
  const { published, day } = found;
  const lead = dates.find(({ draft }) => draft.weekday > 0 && draft.type === 'point');
  if (lead === undefined || lead.tense > 0 || !isBareWeekday(lead.draft)) return found;
  const { start, end } = spanOf(document, lead.draft);
  const after = (lead.draft.weekday - weekdayOf(day) + 7) % 7;
  if (start > published.start || after === 0 || after > DAYS) return found;
  if (lineOfToken(document.lines, lead.draft.firstToken) >= HEAD_LINES) return found;
  const evidence = [evidenceOf(document, lead.draft, 'weekday-of-lead'), ...published.evidence];
  return {
    published: { value: isoDate(day + after), start, end, from: 'inferred', evidence },
    day: day + after,
  };
}
