import { isFree, type LayoutDraft, markLitter } from '../draft';
import { isPlainDateLine } from '../head/date-line';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';
import { IN_LIST } from './lists';
import { sharedWords, wordsOf } from './stray-titles';

/** Paragraphs of the article that stand above such a box at least. */
const ARTICLE = 3;
const FEWEST_TITLES = 2;
/** Lines of the longest box, and headings that are tried: each is read down to the end of the page. */
const LONGEST_BOX = 200;
const MOST_HEADS = 8;
const LONGEST_TITLE = 24;
const SHORTEST_TITLE = 3;
const LONGEST_TEASER = 40;

/**
 * Marks the box of other articles that ends the page where its titles have teasers in whole sentences: below a heading
 * of links (`Recommended stories`) each sentence stands right under a title and tells of something else than the
 * article, none holds speech, and no other text follows.
 */
export function markClosingBox(draft: LayoutDraft, bodyStart: number): void {
  const { features, hint, kind, document } = draft;
  const count = document.lines.length;
  let prose = 0;
  for (let line = bodyStart; line < count; line++)
    if (isFree(draft, line) && isProse(features, line)) prose++;
  let above = 0;
  let tried = 0;
  for (let head = bodyStart; head < count && above < prose && tried < MOST_HEADS; head++) {
    if (isFree(draft, head) && isProse(features, head)) above++;
    if (kind[head] === undefined || hint[head]?.why !== 'heading' || hint[head]?.items === undefined)
      continue;
    if (above < Math.max(ARTICLE, prose - above) || count - head > LONGEST_BOX) continue;
    tried++;
    if (!isBox(draft, head + 1, bodyStart)) continue;
    const { lines, text } = document;
    const why = {
      why: 'box-under-heading',
      text: text.slice(lines.start[head], lines.end[head]),
      start: lines.start[head],
      end: lines.end[head],
    };
    for (let line = head + 1; line < count; line++) {
      if (draft.field[line] === 'published' || draft.field[line] === 'byline') draft.field[line] = undefined;
      markLitter(draft, line, 'related', why);
    }
    return;
  }
}

/** Whether the lines from `from` to the end of the page are titles, times, and sentences right under a title. */
function isBox(draft: LayoutDraft, from: number, bodyStart: number): boolean {
  const { features: f } = draft;
  let known: ReadonlySet<number> | null = null;
  // A heading's first titles are marked with it; the article's own text may go on below those.
  let freeTitle = false;
  let freeCards = 0;
  // A time right under the sentence tells as much, and one between title and sentence where another title follows.
  let dated = false;
  let datedTeaser = false;
  let teaserLine = -1;
  let titles = 0;
  let teasers = 0;
  let underTitle = false;
  for (let line = from; line < draft.document.lines.length; line++) {
    const field = draft.field[line];
    if (field !== undefined && field !== 'published' && field !== 'byline') return false;
    const flags = f.flags[line];
    if (isFree(draft, line) && isSentence(draft, line)) {
      if (!underTitle || (flags & LineFlag.doubleMark) !== 0 || inkOf(f, line) > LONGEST_TEASER) return false;
      known ??= wordsOf(draft, bodyStart, from);
      const { words, shared } = sharedWords(draft, line, known);
      if (shared * 2 > words) return false;
      teasers++;
      if (freeTitle) freeCards++;
      teaserLine = line;
      datedTeaser = dated;
      dated = false;
      underTitle = false;
    } else if (isFree(draft, line)) {
      if ((flags & LineFlag.endsColon) !== 0 || inkOf(f, line) > LONGEST_TITLE) return false;
      if (f.numbers[line] > 0 && isPlainDateLine(draft, line)) {
        dated = underTitle;
        if (teaserLine >= line - 2 && teaserLine >= 0) freeCards++;
        continue;
      }
      underTitle = inkOf(f, line) >= SHORTEST_TITLE;
      freeTitle = underTitle;
      if (underTitle) titles++;
      if (underTitle && datedTeaser) freeCards++;
    } else if (field === 'published' && teaserLine >= 0 && teaserLine >= line - 2) freeCards++;
    else if (draft.kind[line] === 'related' || draft.evidence[line]?.[0]?.why === IN_LIST) {
      underTitle = inkOf(f, line) >= SHORTEST_TITLE;
      if (underTitle) titles++;
      freeTitle = false;
    }
  }
  return titles >= FEWEST_TITLES && freeCards > 0 && titles >= teasers;
}

/** Running text, or what ends with a full stop. */
function isSentence(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  const stopped = (f.flags[line] & (LineFlag.stop | LineFlag.loudStop)) === LineFlag.stop;
  return isProse(f, line) || (stopped && inkOf(f, line) >= 4);
}
