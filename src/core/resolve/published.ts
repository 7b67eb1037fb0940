import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { weekdayOf } from './calendar';
import { type Dated, dayOf, type FoundPublished, isWholeDate } from './published-evidence';
import { inferPublished } from './published-inferred';
import { fromLine } from './published-line';
import { inferFromCaption } from './published-picture';
import { fromReport } from './published-report';
import { inferFromStamp } from './published-stamp';
import { orWeekdayOfLead } from './published-weekday';

/** How many days a date with a slip may lie behind the others. */
const SLIP = 31;

/** The day the article appeared: from a line that says so, from the report, or from dates that agree; else null. */
export function findPublished(
  document: Document,
  layout: Layout,
  dates: readonly Dated[],
): FoundPublished | null {
  const line = fromLine(document, layout, dates);
  if (line?.sure) return line;
  // A weekday that disagrees with its date is a slip, in the weekday or by a day as a rule, but now and then in the
  // year: such a date speaks where no other does, or where it is not far from the others.
  const agreeing = dates.filter(({ draft }) => !disagrees(draft));
  const sure =
    fromReport(document, agreeing) ??
    inferPublished(document, agreeing) ??
    inferFromCaption(document, layout, agreeing) ??
    inferFromStamp(document, layout, agreeing);
  // A bare date near the top may head a part of the article; it cannot be older than what the report looks back on.
  if (line !== null && (sure === null || sure.day - line.day <= 1)) return line;
  const latest = fromReport(document, dates);
  const reported =
    sure === null || (latest !== null && latest.day - sure.day <= SLIP) ? (latest ?? sure) : sure;
  return orWeekdayOfLead(document, reported, dates);
}

/** The weekday is written, and is not that of the date. */
function disagrees(draft: DateDraft): boolean {
  return draft.weekday > 0 && isWholeDate(draft) && weekdayOf(dayOf(draft)) !== draft.weekday;
}
