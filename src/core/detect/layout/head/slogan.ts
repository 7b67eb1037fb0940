import { isStrange, sharedWords, wordsOf } from '../boxes/stray-titles';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { inkOf, isProse, isTitle } from '../lines/line-shape';

const LONG_TITLE = 6;
const LONGEST_SLOGAN = 6;
/** Words of the shortest motto of which the article has none. */
const MOTTO_WORDS = 2;
/** How far below a slogan the headline stands, and how many paragraphs of the article, within how many lines, are asked for their words. */
const SLOGAN_REACH = 4;
const FIRST_PARAGRAPHS = 8;
const REACH = 60;

/**
 * The title below `headline` where that one is the outlet's slogan or programme: hardly any of its words occur in the first paragraphs,
 * while most of the other's do.
 */
export function afterSlogan(draft: LayoutDraft, headline: number, end: number): number {
  if (headline < 0 || headline > SLOGAN_REACH || draft.field[headline] === 'headline') return headline;
  let other = headline + 1;
  while (other < end && other <= headline + SLOGAN_REACH && !isOtherTitle(draft, other)) other++;
  if (other >= end || other > headline + SLOGAN_REACH) return headline;
  // As long as headlines are, in small letters, and right above the other: that one is its summary.
  const { small, words } = draft.features;
  const sentence = words[headline] > LONGEST_SLOGAN && small[headline] * 2 >= words[headline];
  if (sentence && other === headline + 1) return headline;
  const known = wordsOf(draft, end, afterParagraphs(draft, end));
  const second = sharedWords(draft, other, known);
  if (second.shared * 2 < second.words) return headline;
  const apart = other > headline + 1 && draft.kind[other - 1] !== undefined;
  const first = sharedWords(draft, headline, known);
  const motto = apart && first.words >= MOTTO_WORDS && first.shared === 0;
  if (!motto && !isStrange(draft, headline, known) && !isProgramme(draft, headline, other, known))
    return headline;
  for (let line = headline; line < other; line++)
    if (line === headline || isProse(draft.features, line))
      markLitter(draft, line, 'promo', { why: 'slogan' });
  return other;
}

/** Marks a sentence above the headline that tells nothing of the article, and the few words right above it. */
export function markProgrammeAbove(draft: LayoutDraft, headline: number, end: number): void {
  if (headline > SLOGAN_REACH) return;
  for (let line = 0; line < headline; line++) {
    if (!isParagraph(draft, line)) continue;
    const known = wordsOf(draft, end, afterParagraphs(draft, end));
    if (known.size === 0 || !isStrange(draft, line, known)) continue;
    markLitter(draft, line, 'promo', { why: 'slogan' });
    if (line > 0 && inkOf(draft.features, line - 1) < LONG_TITLE)
      markLitter(draft, line - 1, 'promo', { why: 'slogan' });
  }
}

/** The line after the first paragraphs from line `end` on. */
function afterParagraphs(draft: LayoutDraft, end: number): number {
  const last = Math.min(draft.document.lines.length, end + REACH);
  let paragraphs = 0;
  let line = end;
  for (; line < last && paragraphs < FIRST_PARAGRAPHS; line++) if (isParagraph(draft, line)) paragraphs++;
  return line;
}

/** A few words of which the article has half at most, and a sentence about something else below them: what the channel shows. */
function isProgramme(
  draft: LayoutDraft,
  headline: number,
  other: number,
  known: ReadonlySet<number>,
): boolean {
  const { words, shared } = sharedWords(draft, headline, known);
  if (shared * 2 > words) return false;
  for (let line = headline + 1; line < other; line++)
    if (isParagraph(draft, line)) return isStrange(draft, line, known);
  return false;
}

/** A title of some length, or any that menus or buttons part from the one above. */
function isOtherTitle(draft: LayoutDraft, line: number): boolean {
  if (!isFree(draft, line) || !isTitle(draft.features, line)) return false;
  return inkOf(draft.features, line) >= LONG_TITLE || draft.kind[line - 1] !== undefined;
}
