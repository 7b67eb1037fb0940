import { isFree, type LayoutDraft, markLitter } from '../draft';
import { isPlainDateLine } from '../head/date-line';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';

/** Paragraphs of the article that stand above such a run. */
const ARTICLE = 2;
const TEASERS = 3;
/** At the page's end two are enough. */
const LAST_TEASERS = 2;
const SHORTEST_TEASER = 8;
const DATES = 3;
/** How near the page's end a run is that no text follows. */
const LAST_LINES = 12;
const LONGEST_DATE = 8;

/**
 * Marks what boxes of other articles leave below the first paragraphs where their titles are lost: lines one under
 * the other that all break off (`… a letter that never...`), or that are all nothing but a date.
 */
export function markRuns(draft: LayoutDraft, bodyStart: number): void {
  const { features } = draft;
  const count = draft.document.lines.length;
  let prose = 0;
  for (let line = bodyStart; line < count; line++) {
    if (!isFree(draft, line) && draft.field[line] !== 'published') continue;
    if (prose >= ARTICLE) {
      const teasers = runFrom(draft, line, isTeaser);
      const least = onlyLitterFrom(draft, line + teasers) ? LAST_TEASERS : TEASERS;
      if (teasers >= least) mark(draft, line, line + teasers, 'teasers');
      else {
        const dates = runFrom(draft, line, isDay);
        if (dates >= DATES && onlyLitterFrom(draft, line + dates))
          mark(draft, line, line + dates, 'dates-alone');
        if (dates > 0) line += dates - 1;
      }
    }
    if (isFree(draft, line) && isProse(features, line)) prose++;
  }
}

function runFrom(
  draft: LayoutDraft,
  from: number,
  fits: (draft: LayoutDraft, line: number) => boolean,
): number {
  let line = from;
  while (line < draft.document.lines.length && fits(draft, line)) line++;
  return line - from;
}

function isTeaser(draft: LayoutDraft, line: number): boolean {
  const flags = draft.features.flags[line];
  if (!isFree(draft, line) || (flags & LineFlag.ellipsis) === 0) return false;
  return (
    (flags & (LineFlag.startsMark | LineFlag.doubleMark)) === 0 &&
    inkOf(draft.features, line) >= SHORTEST_TEASER
  );
}

function isDay(draft: LayoutDraft, line: number): boolean {
  if (!isFree(draft, line) && draft.field[line] !== 'published') return false;
  if (draft.features.numbers[line] === 0 || inkOf(draft.features, line) > LONGEST_DATE) return false;
  return isPlainDateLine(draft, line);
}

/** Whether no line of text stands from `from` on; a bounded look, what lies further counts as text. */
function onlyLitterFrom(draft: LayoutDraft, from: number): boolean {
  const count = draft.document.lines.length;
  if (count - from > LAST_LINES) return false;
  for (let line = from; line < count; line++)
    if (isFree(draft, line) && isProse(draft.features, line)) return false;
  return true;
}

function mark(draft: LayoutDraft, from: number, to: number, why: string): void {
  for (let line = from; line < to; line++) {
    if (draft.field[line] === 'published') draft.field[line] = undefined;
    markLitter(draft, line, 'related', { why });
  }
}
