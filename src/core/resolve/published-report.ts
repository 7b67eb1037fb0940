import type { DateDraft } from '../detect/dates/draft';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { TokenKind } from '../text/tokens';
import { type Dated, dayOf, evidenceOf, type FoundPublished, found, isWholeDate } from './published-evidence';

/** How far into its line the date of a dateline may begin. */
const DATELINE = 12;
/** How far behind the date its dash may stand, in tokens; and where a source comes between: `(GLOBE NEWSWIRE) --`. */
const BEHIND = 3;
const SOURCE = 8;
const OPEN = 0x28;
const SLASH = 0x2f;
/** Lines from the top in which a dateline may stand. */
const HEAD_LINES = 14;

/**
 * Reports name the day on which their sources spoke, with its weekday: the latest such day that is not still to come.
 * Without one, the date of the dateline.
 */
export function fromReport(document: Document, dates: readonly Dated[]): FoundPublished | null {
  let best: DateDraft | null = null;
  let dateline: DateDraft | null = null;
  // What the text looks back on cannot be later than its publication.
  let past = 0;
  const weekdays = bareWeekdays(dates);
  for (const { draft, tense } of dates) {
    const shift = draft.relative?.shift ?? 0;
    const looksBack = tense < 0 || shift < 0;
    if (looksBack && draft.year > past && draft.month > 0) past = draft.year;
    if (!isWholeDate(draft)) continue;
    // `hari ini, Kamis 6 Maret 2025`
    if (draft.days === 0)
      return found(document, draft, 'lead', [evidenceOf(document, draft, 'weekday-and-date')]);
    // `Kamis (6/3/2025)` is how a report dates itself; with the month in words it may as well be the date of a
    // picture or of an event, unless a verb of the past stands by or the text goes on to speak of that weekday.
    const reports = draft.numeric || looksBack || (weekdays & (1 << draft.weekday)) !== 0;
    if (draft.weekday > 0 && tense <= 0 && shift <= 0 && reports) {
      if (best === null || dayOf(draft) > dayOf(best)) best = draft;
    } else if (dateline === null && isInDateline(document, draft)) dateline = draft;
  }
  // `JAKARTA, 8 Januari 2025 – …` was written when what it dates was over.
  if (best !== null && dateline !== null && dayOf(dateline) > dayOf(best)) best = null;
  if (best !== null && best.year >= past)
    return found(document, best, 'lead', [evidenceOf(document, best, 'weekday-and-date')]);
  if (dateline !== null && dateline.year >= past)
    return found(document, dateline, 'lead', [evidenceOf(document, dateline, 'dateline')]);
  return null;
}

/** A bit for each weekday that the text names without a date. */
function bareWeekdays(dates: readonly Dated[]): number {
  let bits = 0;
  for (const { draft } of dates)
    if (draft.type === 'point' && draft.weekday > 0 && draft.month === 0 && draft.day === 0)
      bits |= 1 << draft.weekday;
  return bits;
}

/** `JAKARTA, 5 September 2023 – …` */
function isInDateline(document: Document, draft: DateDraft): boolean {
  const { tokens, lines } = document;
  const line = lineOfToken(lines, draft.firstToken);
  if (line >= HEAD_LINES || draft.firstToken - lines.firstToken[line] > DATELINE) return false;
  const next = tokens.code[draft.endToken];
  const reach = next === OPEN || next === SLASH ? SOURCE : BEHIND;
  for (let i = draft.endToken; i < Math.min(draft.endToken + reach, lines.endToken[line]); i++) {
    const code = tokens.code[i];
    const dash = code === 0x2d || code === 0x2013 || code === 0x2014;
    if (tokens.kind[i] === TokenKind.punctuation && dash && tokens.start[i] > tokens.end[i - 1]) return true;
  }
  return false;
}
