import { isFree, type LayoutDraft, markField } from '../draft';
import { opensWithDateline } from '../head/head-frame';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';
import { creditStart } from './caption-credit';
import { markCreditInside, markCreditLineAbove } from './credit-lines';
import { tellsWhatIsShown } from './unsigned';

const LONGEST_CAPTION = 90;
const LONGEST_MOTTO = 24;
const LONGEST_CREDIT_LINE = 12;
const SHORTEST_UNSIGNED = 12;
const SHORTEST_SHOWN = 4;
const MOST_SUMMARIES = 2;

/** Marks all captions; above the article also the line over a line that is a credit alone. */
export function readCaptions(draft: LayoutDraft): void {
  const count = draft.document.lines.length;
  let beforeBody = true;
  let signed = false;
  let short = 0;
  let paragraphs = 0;
  for (let line = 0; line < count; line++) {
    if (!isFree(draft, line)) {
      const field = draft.field[line];
      // What stands above author and time is a summary.
      if (paragraphs <= MOST_SUMMARIES && (field === 'byline' || field === 'published')) {
        beforeBody = true;
        signed = true;
        short = 0;
      }
      continue;
    }
    markCaption(
      draft,
      line,
      beforeBody && (short === 0 || inkOf(draft.features, line) > LONGEST_CREDIT_LINE),
    );
    if (beforeBody) markCreditLineAbove(draft, line);
    markCreditInside(draft, line);
    if (!isFree(draft, line)) continue;
    const prose = isProse(draft.features, line);
    const ink = inkOf(draft.features, line);
    // Speech is the article's, be its first paragraphs as short as captions.
    const quoted = (draft.features.flags[line] & LineFlag.startsMark) !== 0;
    const fits = beforeBody && !quoted && (prose || ink >= SHORTEST_UNSIGNED) && ink <= LONGEST_CAPTION;
    // Right under the headline a summary may stand above a credit.
    if (fits && signed && prose) markCreditBelow(draft, line + 1);
    if (fits && overCredit(draft, line) && !isDated(draft, line))
      markField(draft, line, 'caption', { why: 'above-credit' });
    // Above the article a title may be the headline, whatever stands below it.
    if (prose || !beforeBody) markCreditBelow(draft, line + 1);
    if (!isFree(draft, line)) continue;
    const over = overCredit(draft, line);
    if (over && isOfGallery(draft, line)) markField(draft, line, 'caption', { why: 'in-gallery' });
    else if (tellsWhatIsShown(draft, line, over) && !isDated(draft, line))
      markField(draft, line, 'caption', { why: 'tells-what-is-shown' });
    // One short paragraph may be a motto or summary above the article.
    else if (prose && ++paragraphs > 0 && beforeBody)
      if (ink > LONGEST_MOTTO || isDated(draft, line) || ++short > 1) beforeBody = false;
  }
}

/** Whether a dateline opens the paragraph: then it is the article's. */
function isDated(draft: LayoutDraft, line: number): boolean {
  return isProse(draft.features, line) && opensWithDateline(draft, line);
}

/** Marks line `line` where it is a credit and nothing else: the line above may then be its caption. */
function markCreditBelow(draft: LayoutDraft, line: number): void {
  if (line >= draft.document.lines.length || !isFree(draft, line)) return;
  if (inkOf(draft.features, line) > LONGEST_CREDIT_LINE || isProse(draft.features, line)) return;
  markCaption(draft, line, false);
  markCreditInside(draft, line);
}

/** Whether the next line, copies left out, is a picture's credit and no more. */
function overCredit(draft: LayoutDraft, line: number): boolean {
  const count = draft.document.lines.length;
  let next = line + 1;
  while (next < count && next < line + 6 && draft.kind[next] !== undefined) next++;
  return (
    next < count &&
    draft.field[next] === 'caption' &&
    inkOf(draft.features, next) <= LONGEST_CREDIT_LINE &&
    draft.features.small[next] <= 2
  );
}

/**
 * Whether a line over a credit is one of a gallery: it stands twice and the second copy right below, or the gallery's
 * counter is above it (`Image 2 of 5`).
 */
function isOfGallery(draft: LayoutDraft, line: number): boolean {
  const ink = inkOf(draft.features, line);
  if (ink < SHORTEST_SHOWN || ink > LONGEST_CAPTION) return false;
  const copy = draft.kind[line + 1] === 'duplicate' ? draft.evidence[line + 1]?.[0] : undefined;
  if (copy?.start === draft.document.lines.start[line]) return true;
  return line > 0 && draft.kind[line - 1] === 'pagination';
}

/**
 * Marks picture captions by the credit they end with: in brackets, between slashes or after ©.
 * `beforeBody`: no paragraph of the article stands above, so that an agency's name alone is a credit too.
 */
function markCaption(draft: LayoutDraft, line: number, beforeBody: boolean): void {
  if (!isFree(draft, line) || inkOf(draft.features, line) > LONGEST_CAPTION) return;
  // `X (Twitter)`: a button.
  if (draft.hint[line]?.why === 'near-litter') return;
  const from = creditStart(draft, line, beforeBody);
  if (from < 0) return;
  const { document } = draft;
  const start = document.tokens.start[from];
  const end = document.lines.end[line];
  markField(draft, line, 'caption', {
    why: 'picture-credit',
    text: document.text.slice(start, end),
    start,
    end,
  });
}
