import { markCopyright, markCounters } from './artifacts';
import { readCaptions } from './captions';
import { readCredits } from './credits';
import { hasClockTime } from './date-line';
import { readDatelineLines, takeDateline } from './datelines';
import { isFree, type LayoutDraft } from './draft';
import { markDuplicates } from './duplicates';
import { readHead } from './head';
import { isProse } from './line-shape';
import { markListItems } from './lists';
import { markPullQuotes } from './pull-quotes';
import { findBodyEnd, markNearLitter, readLabels, readTail } from './tail';
import { readDateLine } from './wording';

/** Labels lines by where they stand and what stands around them. */
export function labelTogether(draft: LayoutDraft): void {
  markDuplicates(draft);
  if (draft.undecided.pullQuotes) {
    draft.undecided.pullQuotes = false;
    markPullQuotes(draft);
  }
  readDateLines(draft);
  markCopyright(draft);
  readCaptions(draft);
  markListItems(draft);
  markCounters(draft);
  readDatelineLines(draft);
  const bodyStart = readHead(draft);
  readCredits(draft, bodyStart);
  const bodyEnd = findBodyEnd(draft, bodyStart);
  readLabels(draft, bodyStart, bodyEnd);
  markNearLitter(draft, bodyStart, bodyEnd);
  readTail(draft, bodyEnd);
  markNearLitter(draft, bodyStart, bodyEnd);
  takeDateline(draft, bodyStart);
}

/** A date alone tells when the article appeared above the article; further down only a whole time stamp does. */
function readDateLines(draft: LayoutDraft): void {
  const count = draft.document.lines.length;
  let firstProse = 0;
  while (firstProse < count && !(isFree(draft, firstProse) && isProse(draft.features, firstProse)))
    firstProse++;
  for (let line = 0; line < count; line++)
    if (
      line < firstProse + 3 ||
      (draft.features.dateWords[line] > 0 && hasClockTime(draft, line) && draft.features.numbers[line] >= 4)
    )
      readDateLine(draft, line);
}
