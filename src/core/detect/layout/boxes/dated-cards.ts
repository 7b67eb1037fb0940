import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { isPlainDateLine } from '../head/date-line';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';

/** Paragraphs of the article that stand above a box of links. */
const ARTICLE = 2;
const LONGEST_TITLE = 24;
const LONGEST_TEASER = 45;
const LONGEST_DATE = 10;
/** Lines from one date to the next within a box. */
const CARD = 6;

/**
 * Marks boxes of other articles below the first paragraphs: two or more groups of the same shape, each with a title
 * and a date (`Title / 30 Aug, 2025 / Title again / Teaser…`). Without teasers they are such a box only where the
 * article has ended.
 */
export function markDatedCards(draft: LayoutDraft, bodyStart: number): void {
  const count = draft.document.lines.length;
  let prose = 0;
  let line = bodyStart;
  for (; line < count && prose < ARTICLE; line++) if (isParagraph(draft, line)) prose++;
  let lastProse = count - 1;
  while (lastProse >= line && !(isFree(draft, lastProse) && isProse(draft.features, lastProse))) lastProse--;
  let dates: number[] = [];
  for (; line <= count; line++) {
    if (line < count && !isDate(draft, line)) continue;
    if (dates.length > 0 && (line === count || !isNextCard(draft, dates[dates.length - 1], line))) {
      if (dates.length >= 2) markBox(draft, dates, lastProse);
      dates = [];
    }
    if (line < count && titleAbove(draft, line) >= 0) dates.push(line);
  }
}

/** Nothing but a date, be it taken for the article's own. */
function isDate(draft: LayoutDraft, line: number): boolean {
  if (draft.features.numbers[line] === 0 || inkOf(draft.features, line) > LONGEST_DATE) return false;
  const own = isFree(draft, line) || draft.field[line] === 'published';
  return own && isPlainDateLine(draft, line);
}

/** The title right above a date, an author between them at most; -1 where there is none. */
function titleAbove(draft: LayoutDraft, date: number): number {
  const line = draft.field[date - 1] === 'byline' ? date - 2 : date - 1;
  return line > 0 && isCardTitle(draft, line) ? line : -1;
}

function isCardTitle(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  if (!isFree(draft, line) || isProse(f, line) || f.words[line] === 0) return false;
  return inkOf(f, line) <= LONGEST_TITLE && (f.flags[line] & LineFlag.endsColon) === 0;
}

/** Whether one card ends and the next begins between two dates: at most one teaser stands between them. */
function isNextCard(draft: LayoutDraft, date: number, next: number): boolean {
  if (next - date > CARD || titleAbove(draft, next) <= date) return false;
  let teasers = 0;
  for (let line = date + 1; line < next; line++) {
    if (draft.kind[line] !== undefined || draft.field[line] === 'byline') continue;
    if (!isFree(draft, line)) return false;
    if (isProse(draft.features, line) && (++teasers > 1 || inkOf(draft.features, line) > LONGEST_TEASER))
      return false;
  }
  return true;
}

function markBox(draft: LayoutDraft, dates: readonly number[], lastProse: number): void {
  const first = titleAbove(draft, dates[0]);
  const last = dates[dates.length - 1];
  if (first < 1 || (draft.features.flags[first - 1] & LineFlag.endsColon) !== 0) return;
  let teased = false;
  let sentences = 0;
  for (let line = first; line < last; line++) {
    if (!isFree(draft, line)) continue;
    if ((draft.features.flags[line] & LineFlag.ellipsis) !== 0) teased = true;
    else if (isProse(draft.features, line)) sentences++;
  }
  // Sentences alone may be the article's: a list of events has titles and dates as well.
  if (!teased && (sentences > 0 || lastProse > first)) return;
  let end = last + 1;
  while (end < draft.document.lines.length && end < last + CARD && isRest(draft, end)) end++;
  const { lines, text } = draft.document;
  const why = {
    why: 'dated-cards',
    text: text.slice(lines.start[dates[0]], lines.end[dates[0]]),
    start: lines.start[dates[0]],
    end: lines.end[dates[0]],
  };
  for (let line = first; line < end; line++) {
    if (draft.field[line] === 'published' || draft.field[line] === 'byline') draft.field[line] = undefined;
    markLitter(draft, line, 'related', why);
  }
}

/** What follows the last date of a box: the title once more, and a teaser that breaks off. */
function isRest(draft: LayoutDraft, line: number): boolean {
  if (!isFree(draft, line)) return false;
  return isCardTitle(draft, line) || (draft.features.flags[line] & LineFlag.ellipsis) !== 0;
}
