import type { DateDraft } from '../detect/dates/draft';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { OPEN, SLASH } from '../text/punctuation';
import { type Dated, dayOf, evidenceOf, type FoundPublished, found, isWholeDate } from './published-evidence';

/** How far into its line the date of a dateline may begin, and how far behind it its dash may stand: farther behind a source. */
const DATELINE = 12;
const BEHIND = 3;
const SOURCE = 8;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);

/**
 * Reports name the day on which their sources spoke, with its weekday (`Kamis (6/3/2025)`): the latest such day that is
 * not still to come. With the month in words it may as well be the date of a picture or of an event, unless a verb of
 * the past stands by. Without one, the date of the dateline.
 */
export function fromReport(document: Document, dates: readonly Dated[]): FoundPublished | null {
  let best: DateDraft | null = null;
  let dateline: DateDraft | null = null;
  for (const { draft, tense } of dates) {
    if (!isWholeDate(draft)) continue;
    // `hari ini, Kamis 6 Maret 2025`
    if (draft.days === 0)
      return found(document, draft, 'lead', [evidenceOf(document, draft, 'weekday-and-date')]);
    const shift = draft.relative?.shift ?? 0;
    const reports = draft.numeric || tense < 0 || shift < 0;
    if (draft.weekday > 0 && tense <= 0 && shift <= 0 && reports) {
      if (best === null || dayOf(draft) > dayOf(best)) best = draft;
    } else if (dateline === null && isInDateline(document, draft)) dateline = draft;
  }
  if (best !== null) return found(document, best, 'lead', [evidenceOf(document, best, 'weekday-and-date')]);
  return dateline && found(document, dateline, 'lead', [evidenceOf(document, dateline, 'dateline')]);
}

/** `JAKARTA, 5 September 2023 – …`, `AUSTIN, Nov. 4, 2019 /NEWS WIRE/ -- …` in the first lines. */
function isInDateline({ tokens, lines }: Document, draft: DateDraft): boolean {
  const line = lineOfToken(lines, draft.firstToken);
  if (line >= DATELINE || draft.firstToken - lines.firstToken[line] > DATELINE) return false;
  const next = tokens.code[draft.endToken];
  const reach = next === OPEN || next === SLASH ? SOURCE : BEHIND;
  const end = Math.min(draft.endToken + reach, lines.endToken[line]);
  for (let i = draft.endToken; i < end; i++)
    if (DASHES.has(tokens.code[i]) && tokens.start[i] > tokens.end[i - 1]) return true;
  return false;
}
