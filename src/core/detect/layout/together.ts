import { markTopLinks } from './boxes/bulleted-links';
import { markDatedCards } from './boxes/dated-cards';
import { markFramedBoxes } from './boxes/framed-box';
import { markLinkCards } from './boxes/link-cards';
import { markListItems, markTopBoxes } from './boxes/lists';
import { markCapitalLinks, markWeather } from './boxes/neighbours';
import { markQuestionBoxes } from './boxes/question-box';
import { markStrayTitles } from './boxes/stray-titles';
import { readCaptions } from './captions/captions';
import { markVideoTimes } from './captions/video-times';
import { markDuplicates } from './copies/duplicates';
import { markPageTitles } from './copies/page-titles';
import { markPullQuotes } from './copies/pull-quotes';
import { isFree, isParagraph, type LayoutDraft, markField } from './draft';
import { hasClockTime } from './head/date-line';
import { readDatelineLines, takeDateline } from './head/datelines';
import { readHead } from './head/head';
import { markPoints } from './head/points';
import { markCopyright, markCounters } from './lines/artifacts';
import { LineFlag } from './lines/line-flags';
import { inkOf, isProse } from './lines/line-shape';
import { readDateLine } from './lines/wording';
import { markAfterEditor, markTeasers } from './tail/after-signature';
import { markBelowArticle } from './tail/below-article';
import { markBiographies } from './tail/biographies';
import { readCredits } from './tail/credits';
import { readLabels } from './tail/labels';
import { findBodyEnd, markNearLitter, readTail } from './tail/tail';

/** Words of the longest summary under a headline. */
const LONGEST_DECK = 36;
/** How far under that summary the date may stand. */
const UNDER_DECK = 10;

/** Labels lines by where they stand and what stands around them. */
export function labelTogether(draft: LayoutDraft): void {
  markDuplicates(draft);
  markPageTitles(draft);
  markPullQuotes(draft);
  markTopBoxes(draft);
  markTopLinks(draft);
  readDateLines(draft);
  markCopyright(draft);
  readCaptions(draft);
  markVideoTimes(draft);
  markFramedBoxes(draft);
  markListItems(draft);
  markCounters(draft);
  readDatelineLines(draft);
  markPoints(draft);
  markQuestionBoxes(draft);
  const bodyStart = readHead(draft);
  markWeather(draft, bodyStart);
  markDatedCards(draft, bodyStart);
  markLinkCards(draft, bodyStart);
  markBiographies(draft, bodyStart);
  markTeasers(draft, bodyStart);
  readCredits(draft, bodyStart);
  markBelowArticle(draft, bodyStart);
  const bodyEnd = findBodyEnd(draft, bodyStart);
  markCapitalLinks(draft, bodyStart, bodyEnd);
  markStrayTitles(draft, bodyStart, bodyEnd);
  readLabels(draft, bodyStart, bodyEnd);
  markAfterEditor(draft, bodyEnd);
  markNearLitter(draft, bodyStart, bodyEnd);
  readTail(draft, bodyEnd);
  markNearLitter(draft, bodyStart, bodyEnd);
  takeDateline(draft, bodyStart);
}

/** A date alone tells when the article appeared above the article; further down only a whole time stamp does. */
function readDateLines(draft: LayoutDraft): void {
  const { features } = draft;
  const count = draft.document.lines.length;
  let firstProse = 0;
  while (firstProse < count && !(isFree(draft, firstProse) && isProse(features, firstProse))) firstProse++;
  // The first paragraph may be a summary under the headline, and the date stand below it, authors and captions between.
  const deck =
    firstProse > 0 &&
    firstProse < count &&
    inkOf(features, firstProse) <= LONGEST_DECK &&
    (features.flags[firstProse] & LineFlag.endsColon) === 0;
  let reach = firstProse;
  if (deck) {
    const most = Math.min(count, firstProse + UNDER_DECK);
    reach++;
    while (reach < most && !isParagraph(draft, reach)) reach++;
  }
  for (let line = 0; line < count; line++)
    if (
      line < reach ||
      (line > 0 && draft.field[line - 1] === 'published') ||
      (features.dateWords[line] > 0 && features.numbers[line] >= 4 && hasClockTime(draft, line))
    ) {
      readDateLine(draft, line);
      // `Published`, and the day on the next line.
      const labelled =
        draft.field[line] === 'published' && line > 0 && draft.hint[line - 1]?.field === 'published';
      if (labelled) markField(draft, line - 1, 'published', { why: 'label' });
    }
}
