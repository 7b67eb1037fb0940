import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { isoDate, weekdayOf } from './calendar';
import {
  type Dated,
  dayOf,
  evidenceOf,
  type FoundPublished,
  isWholeDate,
  spanOf,
} from './published-evidence';
import { inferFromWeekday, inferPublished, isBareWeekday } from './published-inferred';
import { fromLine } from './published-line';
import { fromReport } from './published-report';
import { inferFromStamp } from './published-stamp';

/** How many days a date with a slip may lie behind the others. */
const SLIP = 31;
/** How many days before it appeared an article may date what it reports of. */
const DAYS = 3;

/** The day the article appeared: from a line that says so, from the report, or from dates that agree; else null. */
export function findPublished(
  document: Document,
  layout: Layout,
  dates: readonly Dated[],
): FoundPublished | null {
  const line = fromLine(document, layout, dates);
  if (line !== null) return line;
  // A weekday that disagrees with its date is a slip, in the weekday or by a day as a rule, but now and then in the
  // year: such a date speaks where no other does, or where it is not far from the others.
  const agreeing = dates.filter(({ draft }) => !disagrees(draft));
  const sure =
    fromReport(document, agreeing) ??
    inferPublished(document, agreeing) ??
    inferFromStamp(document, layout, agreeing) ??
    inferFromWeekday(document, agreeing);
  const latest = fromReport(document, dates);
  const reported = sure === null || (latest !== null && latest.day - sure.day <= SLIP) ? latest : null;
  const found = reported ?? sure;
  return found === null ? null : orWeekdayOfLead(document, found, dates);
}

/** The weekday is written, and is not that of the date. */
function disagrees(draft: DateDraft): boolean {
  return draft.weekday > 0 && isWholeDate(draft) && weekdayOf(dayOf(draft)) !== draft.weekday;
}

/**
 * A lead that only names the weekday (`kata lurah itu, Selasa.`) speaks of the day of the report, which needs no date;
 * what goes on to date a day or two before it (`Senin (5/6)`) dates the event.
 */
function orWeekdayOfLead(document: Document, found: FoundPublished, dates: readonly Dated[]): FoundPublished {
  const { published, day } = found;
  const lead = dates.find(({ draft }) => draft.weekday > 0);
  if (lead === undefined || lead.tense > 0 || !isBareWeekday(lead.draft)) return found;
  // `LEEDS, May 5, 2023 — … on Sunday`: the date stands above it.
  if (spanOf(document, lead.draft).start > published.start) return found;
  const after = (lead.draft.weekday - weekdayOf(day) + 7) % 7;
  if (after === 0 || after > DAYS) return found;
  const evidence = [evidenceOf(document, lead.draft, 'weekday-of-lead'), ...published.evidence];
  return {
    published: { value: isoDate(day + after), ...spanOf(document, lead.draft), from: 'inferred', evidence },
    day: day + after,
  };
}
