import { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { dayNumber, isDate } from './calendar';
import { type Dated, dayOf, evidenceOf, type FoundPublished, found, isWholeDate } from './published-evidence';
import { type YearClue, yearClues } from './year-clues';

/** How many days from the stamp another date of the text may lie to give it its year. */
const NEAR = 14;

/**
 * A line of metadata that gives day and month only (`Updated Nov 3, 9:41 AM`): in the year of another date of the text
 * that lies near it, else in that of the copyright line.
 */
export function inferFromStamp(
  document: Document,
  layout: Layout,
  dates: readonly Dated[],
): FoundPublished | null {
  const stamps = dates.map(({ draft }) => draft).filter((draft) => isStamp(document, layout, draft));
  if (stamps.length === 0) return null;
  // `Updated Nov 19, Posted Nov 18`: the earlier one is the article's.
  const [stamp] = stamps.sort((a, b) => a.month - b.month || a.day - b.day);
  const clue = nearDate(document, stamp, dates) ?? yearClues(document, dates).next().value;
  if (clue === undefined || !isDate(clue.year, stamp.month, stamp.day)) return null;
  const dated = Object.assign(new DateDraft(), stamp, { year: clue.year });
  return found(document, dated, 'inferred', [evidenceOf(document, stamp, 'published-line'), clue.evidence]);
}

function isStamp(document: Document, layout: Layout, draft: DateDraft): boolean {
  if (draft.type !== 'point' || draft.month === 0 || draft.day === 0 || draft.year >= 0) return false;
  return layout.field[lineOfToken(document.lines, draft.firstToken)] === 'published';
}

function nearDate(document: Document, { month, day }: DateDraft, dates: readonly Dated[]): YearClue | null {
  for (const { draft } of dates)
    if (isWholeDate(draft) && Math.abs(dayNumber(draft.year, month, day) - dayOf(draft)) <= NEAR)
      return { year: draft.year, evidence: evidenceOf(document, draft, 'year-in-text') };
  return null;
}
