import { TokenKind, type Tokens } from '../../../text/tokens';
import type { LineFeatures } from './line-features';
import { LineFlag } from './line-flags';

const { stop, loudStop, innerStop, startsMark, doubleMark, endsColon, endsComma, ellipsis } = LineFlag;

const LONG_SENTENCE = 14;

/** A word or a number. */
export function isInk({ kind }: Tokens, at: number): boolean {
  return kind[at] === TokenKind.word || kind[at] === TokenKind.number;
}

/** Words and numbers of a line. */
export function inkOf(f: LineFeatures, line: number): number {
  return f.words[line] + f.numbers[line];
}

/** Whether a line reads as running text of the article rather than as a title, a label or a list item. */
export function isProse(f: LineFeatures, line: number): boolean {
  return (f.flags[line] & LineFlag.prose) !== 0;
}

/** What `isProse` tells, from the measures of the line. */
export function readsOn(f: LineFeatures, line: number): boolean {
  const words = f.words[line];
  const ink = words + f.numbers[line];
  const flags = f.flags[line];
  const small = f.small[line];
  if (ink < 3) return false;
  // Titles in title case have their small words among those that titles write small.
  const running = small * 2 >= words;
  if ((flags & startsMark) !== 0 && (flags & doubleMark) !== 0 && (flags & (stop | endsComma)) !== 0)
    return true;
  if ((flags & stop) !== 0) {
    if ((flags & loudStop) !== 0)
      return running && small > f.titleSmall[line] && ink >= 5 && (ink > 18 || (flags & innerStop) !== 0);
    if ((flags & ellipsis) !== 0 && ink < 16) return false;
    // A sentence full of names and titles that tells a day, longer than any line of them would be.
    if (ink >= LONG_SENTENCE && small > 0 && f.numbers[line] >= 2) return true;
    return ink >= 4 && (running || small - f.titleSmall[line] >= 3);
  }
  if ((flags & endsColon) !== 0) return ink >= 6 && running;
  if (ink >= 28 && running) return true;
  return (flags & innerStop) !== 0 && ink >= 14 && running;
}

/** Whether a line may be a title: of some length, no running text, no sentence's end but `?` and `!`. */
export function isTitle(f: LineFeatures, line: number): boolean {
  const ink = inkOf(f, line);
  const flags = f.flags[line];
  if (ink < 4 || ink > 32 || f.words[line] < 3) return false;
  if ((flags & (endsColon | endsComma)) !== 0) return false;
  return (flags & stop) === 0 || (flags & (loudStop | ellipsis)) !== 0;
}

/** Whether a line is short enough for a tag, a section's name or a person's name: one to five words, no stop. */
export function isTag(f: LineFeatures, line: number): boolean {
  const ink = inkOf(f, line);
  return ink > 0 && ink <= 5 && f.words[line] > 0 && (f.flags[line] & (stop | endsColon | endsComma)) === 0;
}

/** Two to five capitalised words, small particles aside: what a name looks like. */
export function isNameLike(f: LineFeatures, line: number): boolean {
  const words = f.words[line];
  return (
    words >= 2 &&
    words <= 9 &&
    f.numbers[line] === 0 &&
    f.small[line] <= 1 &&
    f.small[line] * 3 <= words &&
    (f.flags[line] & (stop | endsColon | doubleMark | LineFlag.address | LineFlag.headlineWord)) === 0
  );
}
