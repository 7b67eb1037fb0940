import type { DateDraft } from '../detect/dates/draft';
import type { Document } from '../text/document';
import { dayNumber, isDate, isoDate, weekdayOf } from './calendar';
import {
  type Dated,
  dayOf,
  evidenceOf,
  type FoundPublished,
  isWholeDate,
  spanOf,
} from './published-evidence';
import type { Named } from './text-anchor';
import { isWeekdayAndDay, type YearClue, yearClues } from './year-clues';

/**
 * A weekday with day and month (`Selasa (05/09)`) fits one year in five to eleven. Where a year that the text gives,
 * in a line of metadata, a copyright line or a date, is such a year for all of them, that is the year.
 */
export function inferPublished(document: Document, dates: readonly Dated[]): FoundPublished | null {
  const partial = dates.filter(({ draft }) => isWeekdayAndDay(draft));
  if (partial.length === 0) return null;
  for (const clue of yearClues(document, dates)) {
    if (!partial.every(({ draft }) => fits(draft, clue.year))) continue;
    const found = latestReported(document, dates, partial, clue);
    if (found !== null) return found;
  }
  return null;
}

function fits(draft: DateDraft, year: number): boolean {
  if (!isDate(year, draft.month, draft.day)) return false;
  return weekdayOf(dayNumber(year, draft.month, draft.day)) === draft.weekday;
}

/** The latest dated weekday that is not to come; else the bare weekday of the report that is nearest before one that is. */
function latestReported(
  document: Document,
  dates: readonly Dated[],
  partial: readonly Dated[],
  clue: YearClue,
): FoundPublished | null {
  const dayIn = (draft: DateDraft): number => dayNumber(clue.year, draft.month, draft.day);
  const latest = (from: readonly Dated[]): DateDraft | null =>
    from.reduce<DateDraft | null>(
      (best, { draft }) => (best === null || dayIn(draft) > dayIn(best) ? draft : best),
      null,
    );
  const reported = latest(partial.filter(({ tense }) => tense <= 0));
  if (reported !== null) return inferred(document, reported, dayIn(reported), clue);
  const coming = partial[0].draft;
  const bare = dates.find(({ draft, tense }) => isBareWeekday(draft) && tense <= 0)?.draft;
  if (bare === undefined) return null;
  const back = (coming.weekday - bare.weekday + 7) % 7 || 7;
  return inferred(document, bare, dayIn(coming) - back, clue);
}

/** A weekday alone, counted from nothing. */
export function isBareWeekday(draft: DateDraft): boolean {
  return (
    draft.type === 'point' &&
    draft.weekday > 0 &&
    draft.lastWeekday === 0 &&
    draft.month === 0 &&
    draft.day === 0 &&
    draft.unit === '' &&
    draft.relative === null
  );
}

/** The day on which the report says it happened, and a whole date that is such a weekday: the report was written then or shortly after. */
export function inferFromWeekday(document: Document, dates: readonly Dated[]): FoundPublished | null {
  const reported = dates.find(({ draft, tense }) => isBareWeekday(draft) && tense <= 0)?.draft;
  if (reported === undefined) return null;
  const dated = dates.find(
    ({ draft }) => isWholeDate(draft) && weekdayOf(dayOf(draft)) === reported.weekday,
  )?.draft;
  if (dated === undefined) return null;
  const clue = { year: dated.year, evidence: evidenceOf(document, dated, 'date-of-weekday') };
  return inferred(document, reported, dayOf(dated), clue);
}

/** The latest date that gives its weekday: what the text counts from where nothing tells when it appeared. */
export function latestDay(document: Document, dates: readonly Dated[]): Named | null {
  let latest: DateDraft | null = null;
  for (const { draft } of dates)
    if (isWholeDate(draft) && draft.weekday > 0 && (latest === null || dayOf(draft) > dayOf(latest)))
      latest = draft;
  return latest && { day: dayOf(latest), token: latest.firstToken, ...spanOf(document, latest) };
}

/** The article dated by `draft`, whose year `clue` gives. */
function inferred(document: Document, draft: DateDraft, day: number, clue: YearClue): FoundPublished {
  const evidence = [evidenceOf(document, draft, 'weekday-and-day'), clue.evidence];
  return { published: { value: isoDate(day), ...spanOf(document, draft), from: 'inferred', evidence }, day };
}
