import { isFree, type LayoutDraft, markField } from '../draft';
import { isCredit } from '../head/head-pictures';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';

const SHORTEST = 5;
const SHORTEST_STOPLESS = 7;
const LONGEST = 30;
/** Pictures that must have a caption each, and how many times as long as these paragraphs are. */
const FEWEST = 2;
const TIMES = 1.5;

/**
 * Marks what pictures between the paragraphs show, where only the credit below tells: as long as a sentence but without
 * its stop; or single sentences, where most credits of the page have one above them and the paragraphs are longer.
 * A paragraph stands above a credit as well.
 */
export function markOverCredits(draft: LayoutDraft, bodyStart: number, bodyEnd: number): void {
  const { features: f } = draft;
  const captions: number[] = [];
  let words = 0;
  let others = 0;
  let otherWords = 0;
  let bare = 0;
  for (let line = bodyStart + 1; line < bodyEnd; line++) {
    if (!isFree(draft, line)) continue;
    const over = line + 1 < bodyEnd && isCredit(draft, line + 1);
    if (over && tellsOfPicture(draft, line)) {
      if ((f.flags[line] & LineFlag.stop) === 0) {
        markField(draft, line, 'caption', { why: 'over-credit' });
        continue;
      }
      captions.push(line);
      words += inkOf(f, line);
    } else if (isProse(f, line)) {
      if (over) bare++;
      others++;
      otherWords += inkOf(f, line);
    }
  }
  const { length } = captions;
  if (length < FEWEST || bare * 2 > length || otherWords * length < TIMES * words * others) return;
  for (const line of captions) markField(draft, line, 'caption', { why: 'over-credit' });
}

/** One sentence in small letters, with no speech in it, under another paragraph. */
function tellsOfPicture(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  const ink = inkOf(f, line);
  const { doubleMark, endsColon, endsComma, innerStop, stop } = LineFlag;
  if ((f.flags[line] & (doubleMark | endsColon | endsComma | innerStop)) !== 0) return false;
  const stopless = (f.flags[line] & stop) === 0;
  if (ink < (stopless ? SHORTEST_STOPLESS : SHORTEST) || ink > LONGEST) return false;
  if (f.small[line] * 2 < f.words[line] || f.small[line] <= f.titleSmall[line]) return false;
  return draft.kind[line - 1] !== undefined || isProse(f, line - 1);
}
