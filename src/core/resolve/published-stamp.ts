import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { dayNumber, digits, isDate, isoDate } from './calendar';
import {
  type Dated,
  dayOf,
  evidenceOf,
  type FoundPublished,
  isWholeDate,
  spanOf,
} from './published-evidence';
import { copyrightYears, type YearClue } from './year-clues';

/** How many days from the stamp another date of the text may lie to give it its year. */
const NEAR = 14;

/**
 * A line of metadata that gives day and month only (`Updated Nov 3, 9:41 AM`): in the year of another date of the text
 * that lies within two weeks, else in that of the copyright line.
 */
export function inferFromStamp(
  document: Document,
  layout: Layout,
  dates: readonly Dated[],
): FoundPublished | null {
  const first = dates.find(({ draft }) => isStamp(document, layout, draft))?.draft;
  if (first === undefined) return null;
  // `Updated Nov 19, Posted Nov 18`: the earlier one is the article's.
  const stamp = dates.reduce(
    (earliest, { draft }) =>
      draft.month === earliest.month && draft.day < earliest.day && isStamp(document, layout, draft)
        ? draft
        : earliest,
    first,
  );
  const clue = nearDate(document, stamp, dates) ?? copyrightYears(document).next().value ?? null;
  if (clue === null || !isDate(clue.year, stamp.month, stamp.day)) return null;
  const day = dayNumber(clue.year, stamp.month, stamp.day);
  const clock = stamp.hasClock ? `T${digits(stamp.hour, 2)}:${digits(stamp.minute, 2)}` : '';
  const evidence = [evidenceOf(document, stamp, 'published-line'), clue.evidence];
  return {
    published: { value: `${isoDate(day)}${clock}`, ...spanOf(document, stamp), from: 'inferred', evidence },
    day,
  };
}

function isStamp(document: Document, layout: Layout, draft: DateDraft): boolean {
  if (draft.type !== 'point' || draft.month === 0 || draft.day === 0 || draft.year >= 0) return false;
  if (draft.unit !== '' || draft.relative !== null) return false;
  return layout.field[lineOfToken(document.lines, draft.firstToken)] === 'published';
}

function nearDate(document: Document, stamp: DateDraft, dates: readonly Dated[]): YearClue | null {
  for (const { draft } of dates) {
    if (!isWholeDate(draft) || !isDate(draft.year, stamp.month, stamp.day)) continue;
    const apart = Math.abs(dayNumber(draft.year, stamp.month, stamp.day) - dayOf(draft));
    if (apart <= NEAR) return { year: draft.year, evidence: evidenceOf(document, draft, 'year-in-text') };
  }
  return null;
}
