import { markAfterEditor, markTeasers } from './after-signature';
import { markCopyright, markCounters } from './artifacts';
import { markBiographies } from './biographies';
import { readCaptions } from './captions';
import { readCredits } from './credits';
import { hasClockTime } from './date-line';
import { markDatedCards } from './dated-cards';
import { readDatelineLines, takeDateline } from './datelines';
import { isFree, type LayoutDraft } from './draft';
import { markDuplicates } from './duplicates';
import { readHead } from './head';
import { inkOf, isProse } from './line-shape';
import { markListItems, markTopBoxes } from './lists';
import { markButtonNames, markCapitalLinks, markOfferItems, markOfferTexts, markWeather } from './neighbours';
import { markPullQuotes } from './pull-quotes';
import { markQuestionBoxes } from './question-box';
import { markStrayTitles } from './stray-titles';
import { findBodyEnd, markNearLitter, readLabels, readTail } from './tail';
import { markRuns } from './teaser-runs';
import { readDateLine } from './wording';

/** Words of the longest summary under a headline. */
const LONGEST_DECK = 36;

/** Labels lines by where they stand and what stands around them. */
export function labelTogether(draft: LayoutDraft): void {
  markDuplicates(draft);
  if (draft.undecided.pullQuotes) {
    draft.undecided.pullQuotes = false;
    markPullQuotes(draft);
  }
  markTopBoxes(draft);
  readDateLines(draft);
  markCopyright(draft);
  readCaptions(draft);
  markListItems(draft);
  markCounters(draft);
  readDatelineLines(draft);
  markQuestionBoxes(draft);
  const bodyStart = readHead(draft);
  markWeather(draft, bodyStart);
  markOfferItems(draft);
  markOfferTexts(draft);
  markButtonNames(draft);
  markDatedCards(draft, bodyStart);
  markRuns(draft, bodyStart);
  markBiographies(draft, bodyStart);
  markTeasers(draft, bodyStart);
  readCredits(draft, bodyStart);
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
  // The first paragraph may be a summary under the headline, and the date stand below it.
  const deck = firstProse > 0 && firstProse < count && inkOf(features, firstProse) <= LONGEST_DECK;
  const reach = deck ? firstProse + 3 : firstProse;
  for (let line = 0; line < count; line++)
    if (
      line < reach ||
      (line > 0 && draft.field[line - 1] === 'published') ||
      (features.dateWords[line] > 0 && features.numbers[line] >= 4 && hasClockTime(draft, line))
    )
      readDateLine(draft, line);
}
