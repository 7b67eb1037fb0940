import type { Evidence } from '../article';
import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { TokenKind } from '../text/tokens';
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

const COPYRIGHT = 0xa9;
/** How far behind a copyright sign its year may stand, in tokens. */
const NEAR = 6;
/** Lines at the top in which a year and month at the beginning, behind a label at most, date the article. */
const HEAD = 6;
const LABEL = 2;
/** How many days apart two dates may lie to be of one report. */
const WEEKS = 21;
/** How many of the latest years in the text are tried. */
const YEARS = 3;

/** A year that the article may be of, and what speaks for it. */
export interface YearClue {
  readonly year: number;
  readonly evidence: Evidence;
}

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

/** Figures only: a day that names its month is as often that of an event long past. */
function isWeekdayAndDay(draft: DateDraft): boolean {
  return (
    draft.numeric &&
    draft.type === 'point' &&
    draft.weekday > 0 &&
    draft.month > 0 &&
    draft.day > 0 &&
    draft.year < 0
  );
}

function fits(draft: DateDraft, year: number): boolean {
  if (!isDate(year, draft.month, draft.day)) return false;
  return weekdayOf(dayNumber(year, draft.month, draft.day)) === draft.weekday;
}

/** Years that the text gives, what speaks most for publication first. */
function* yearClues(document: Document, dates: readonly Dated[]): Iterable<YearClue> {
  for (const { draft } of dates) {
    if (draft.year < 0 || draft.month === 0 || draft.day > 0) continue;
    const line = lineOfToken(document.lines, draft.firstToken);
    if (line < HEAD && draft.firstToken - document.lines.firstToken[line] <= LABEL)
      yield { year: draft.year, evidence: evidenceOf(document, draft, 'year-of-head') };
  }
  yield* nearYears(document, dates);
  yield* copyrightYears(document);
  const years = dates.filter(({ draft, tense }) => draft.year > 0 && draft.type === 'point' && tense <= 0);
  years.sort((a, b) => b.draft.year - a.draft.year);
  for (const { draft, tense } of years.slice(0, YEARS)) {
    yield { year: draft.year, evidence: evidenceOf(document, draft, 'year-in-text') };
    // What the text looks back on is not later than its publication: no earlier year can be it.
    if (tense < 0) return;
  }
}

/** The years of whole dates that lie within weeks of a weekday with day and month, were it of that year. */
function* nearYears(document: Document, dates: readonly Dated[]): Generator<YearClue> {
  const { month, day } = dates.find(({ draft }) => isWeekdayAndDay(draft))!.draft;
  for (const { draft } of dates) {
    if (!isWholeDate(draft) || draft.weekday === 0 || !isDate(draft.year, month, day)) continue;
    if (Math.abs(dayNumber(draft.year, month, day) - dayOf(draft)) <= WEEKS)
      yield { year: draft.year, evidence: evidenceOf(document, draft, 'year-in-text') };
  }
}

/** The years behind copyright signs, the last first. */
export function* copyrightYears(document: Document): Generator<YearClue> {
  const { tokens, text } = document;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens.code[i] !== COPYRIGHT || tokens.kind[i] !== TokenKind.punctuation) continue;
    for (let k = i + 1; k < Math.min(i + NEAR, tokens.length); k++) {
      if (tokens.kind[k] !== TokenKind.number || tokens.end[k] - tokens.start[k] !== 4) continue;
      const start = tokens.start[k];
      const end = tokens.end[k];
      const year = Number(text.slice(start, end));
      if (year > 1950 && year < 2200)
        yield { year, evidence: { why: 'copyright-year', text: text.slice(start, end), start, end } };
      break;
    }
  }
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
  return inferred(
    document,
    bare,
    dayIn(coming) - back,
    clue,
    evidenceOf(document, coming, 'weekday-and-day'),
  );
}

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
    if (layout.field.get(lineOfToken(document.lines, draft.firstToken)) !== 'caption') continue;
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
    if (layout.field.get(lineOfToken(document.lines, draft.firstToken)) !== 'caption') continue;
    if (latest === null || dayOf(draft) > dayOf(latest)) latest = draft;
  }
  if (latest === null) return null;
  return { day: dayOf(latest), token: latest.firstToken, ...spanOf(document, latest) };
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

function inferred(
  document: Document,
  draft: DateDraft,
  day: number,
  clue: YearClue,
  further?: Evidence,
): FoundPublished {
  const evidence = [evidenceOf(document, draft, 'weekday-and-day'), clue.evidence];
  if (further !== undefined) evidence.push(further);
  return { published: { value: isoDate(day), ...spanOf(document, draft), from: 'inferred', evidence }, day };
}
