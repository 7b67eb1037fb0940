import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { weekdayOf } from './calendar';
import {
  type Dated,
  dayOf,
  evidenceOf,
  type FoundPublished,
  isWholeDate,
  spanOf,
} from './published-evidence';
import { inferred, isBareWeekday } from './published-inferred';
import type { Named } from './text-anchor';

/**
 * The date of a picture and the weekday on which the report says it happened: where the date is such a weekday, the
 * picture was taken then, and the report was written on that day or shortly after.
 */
export function inferFromCaption(
  document: Document,
  layout: Layout,
  dates: readonly Dated[],
): FoundPublished | null {
  const reported = dates.find(({ draft, tense }) => isBareWeekday(draft) && tense <= 0)?.draft;
  if (reported === undefined) return null;
  const latestYear = Math.max(...dates.map(({ draft, tense }) => (tense <= 0 ? draft.year : -1)));
  for (const { draft } of dates) {
    if (!isWholeDate(draft) || draft.year < latestYear) continue;
    if (layout.field[lineOfToken(document.lines, draft.firstToken)] !== 'caption') continue;
    if (weekdayOf(dayOf(draft)) !== reported.weekday) continue;
    const clue = { year: draft.year, evidence: evidenceOf(document, draft, 'date-of-picture') };
    return inferred(document, reported, dayOf(draft), clue);
  }
  return null;
}

/**
 * The latest date of a picture that gives its weekday: what the text counts from where nothing tells when it appeared,
 * since pictures of the day stand beside its news. Null where no caption gives one.
 */
export function latestPicture(document: Document, layout: Layout, dates: readonly Dated[]): Named | null {
  let latest: DateDraft | null = null;
  for (const { draft } of dates) {
    if (!isWholeDate(draft) || draft.weekday === 0) continue;
    if (layout.field[lineOfToken(document.lines, draft.firstToken)] !== 'caption') continue;
    if (latest === null || dayOf(draft) > dayOf(latest)) latest = draft;
  }
  if (latest === null) return null;
  return { day: dayOf(latest), token: latest.firstToken, ...spanOf(document, latest) };
}
