import type { Evidence, Published } from '../article';
import { DateBit } from '../detect/dates/date-bits';
import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { TokenKind } from '../text/tokens';
import { dayNumber, digits, isDate, isoDate, weekdayOf } from './calendar';
import { inferPublished } from './published-inferred';

export interface FoundPublished {
  readonly published: Published;
  /** As `calendar.ts` counts. */
  readonly day: number;
}

/** A draft with the tense of the words around it. */
export interface Dated {
  readonly draft: DateDraft;
  readonly tense: -1 | 0 | 1;
}

/** Lines from the top and from the bottom among which a line that is a date tells when the article appeared. */
const HEAD_LINES = 14;
const TAIL_LINES = 8;
/** The same for a line in which a label stands before the date. */
const LABELLED = 40;
/** Tokens that a line of a date may hold beside it: a label, a name; fewer where no clock time speaks for it. */
const BESIDE_CLOCK = 14;
const BESIDE_DAY = 4;
const BESIDE_EDGE = 10;
/** How many days a date with a slip may lie behind the others. */
const SLIP = 31;
/** No article of the web is older, but many tell of older days. */
const OLDEST = 1990;
const SENTENCE_ENDS = new Set([0x2e, 0x21, 0x3f]);
/** How far into its line the date of a dateline may begin. */
const DATELINE = 12;

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
  const sure = fromReport(document, agreeing) ?? inferPublished(document, agreeing);
  const latest = fromReport(document, dates);
  if (sure === null || latest === null) return sure ?? latest;
  return latest.day - sure.day <= SLIP ? latest : sure;
}

function fromLine(document: Document, layout: Layout, dates: readonly Dated[]): FoundPublished | null {
  let marked: DateDraft | null = null;
  let shaped: DateDraft | null = null;
  for (const { draft } of dates) {
    if (!isWholeDate(draft)) continue;
    const line = lineOfToken(document.lines, draft.firstToken);
    if (layout.field.get(line) === 'published') {
      // Of `Published` and `Updated` on one day the one with a clock time says more; else the first one counts.
      if (marked === null || (draft.hasClock && !marked.hasClock && dayOf(draft) === dayOf(marked)))
        marked = draft;
    } else if (shaped === null && isDateLine(document, draft, line)) shaped = draft;
  }
  if (marked !== null)
    return found(document, marked, 'metadata', [evidenceOf(document, marked, 'published-line')]);
  return shaped === null
    ? null
    : found(document, shaped, 'metadata', [evidenceOf(document, shaped, 'date-line')]);
}

/** A short line near the top or the bottom that is little more than a date. */
function isDateLine(document: Document, draft: DateDraft, line: number): boolean {
  const { lines } = document;
  const fromEnd = lines.length - line;
  const rest = lines.endToken[line] - lines.firstToken[line] - (draft.endToken - draft.firstToken);
  if (rest <= BESIDE_CLOCK && (line < LABELLED || fromEnd <= LABELLED) && isLabelled(document, draft, line))
    return true;
  if (line < HEAD_LINES)
    return rest <= (draft.hasClock ? BESIDE_CLOCK : BESIDE_DAY) || isAtEdge(document, draft, line, rest);
  return fromEnd <= TAIL_LINES && draft.hasClock && rest <= BESIDE_CLOCK;
}

/** A byline with the date behind it, or a date with a label behind it; no sentence, and not the headline. */
function isAtEdge({ tokens, lines }: Document, draft: DateDraft, line: number, rest: number): boolean {
  if (line === 0 || rest > BESIDE_EDGE || draft.year < OLDEST) return false;
  const last = lines.endToken[line] - 1;
  if (draft.endToken <= last)
    return draft.firstToken === lines.firstToken[line] && !SENTENCE_ENDS.has(tokens.code[last]);
  return true;
}

/** `Published`, `Diterbitkan` and the like shortly before the date, in its line. */
function isLabelled(document: Document, draft: DateDraft, line: number): boolean {
  const { tokens, lines, lexicon } = document;
  const bits = lexicon.dates.classes.bits;
  const from = Math.max(lines.firstToken[line], draft.firstToken - 3);
  for (let i = from; i < draft.firstToken; i++)
    if (bits[tokens.word[i]] & DateBit.publishedLabel) return true;
  return false;
}

/**
 * Reports name the day on which their sources spoke, with its weekday: the latest such day that is not still to come.
 * Without one, the date of the dateline.
 */
function fromReport(document: Document, dates: readonly Dated[]): FoundPublished | null {
  let best: DateDraft | null = null;
  let dateline: DateDraft | null = null;
  // What the text looks back on cannot be later than its publication.
  let past = 0;
  const weekdays = bareWeekdays(dates);
  for (const { draft, tense } of dates) {
    if (tense < 0 && draft.year > past && draft.month > 0) past = draft.year;
    if (!isWholeDate(draft)) continue;
    // `hari ini, Kamis 6 Maret 2025`
    if (draft.days === 0) return found(document, draft, 'lead', [evidenceOf(document, draft, 'today')]);
    // `Kamis (6/3/2025)` is how a report dates itself; with the month in words it may as well be the date of a
    // picture or of an event, unless a verb of the past stands by or the text goes on to speak of that weekday.
    const reports = draft.numeric || tense < 0 || (weekdays & (1 << draft.weekday)) !== 0;
    if (draft.weekday > 0 && tense <= 0 && draft.relative === null && reports) {
      if (best === null || dayOf(draft) > dayOf(best)) best = draft;
    } else if (dateline === null && isInDateline(document, draft)) dateline = draft;
  }
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
  for (let i = draft.endToken; i < Math.min(draft.endToken + 3, lines.endToken[line]); i++) {
    const code = tokens.code[i];
    const dash = code === 0x2d || code === 0x2013 || code === 0x2014;
    if (tokens.kind[i] === TokenKind.punctuation && dash && tokens.start[i] > tokens.end[i - 1]) return true;
  }
  return false;
}

function isWholeDate(draft: DateDraft): boolean {
  return draft.isFullDate && draft.type === 'point' && isDate(draft.year, draft.month, draft.day);
}

/** The weekday is written, and is not that of the date. */
function disagrees(draft: DateDraft): boolean {
  return draft.weekday > 0 && isWholeDate(draft) && weekdayOf(dayOf(draft)) !== draft.weekday;
}

function dayOf(draft: DateDraft): number {
  return dayNumber(draft.year, draft.month, draft.day);
}

function found(
  document: Document,
  draft: DateDraft,
  from: Published['from'],
  evidence: Evidence[],
): FoundPublished {
  const day = dayOf(draft);
  const clock =
    draft.hasClock && from === 'metadata'
      ? `T${digits(draft.hour, 2)}:${digits(draft.minute, 2)}${draft.zone}`
      : '';
  const { start, end } = spanOf(document, draft);
  return { published: { value: `${isoDate(day)}${clock}`, start, end, from, evidence }, day };
}

export function spanOf(document: Document, draft: DateDraft): { start: number; end: number } {
  return { start: document.tokens.start[draft.firstToken], end: document.tokens.end[draft.endToken - 1] };
}

export function evidenceOf(document: Document, draft: DateDraft, why: string): Evidence {
  const { start, end } = spanOf(document, draft);
  return { why, text: document.text.slice(start, end), start, end };
}
