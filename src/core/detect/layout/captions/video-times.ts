import { isFree, type LayoutDraft, markField, markLitter } from '../draft';
import { inkOf, isProse, isTitle } from '../lines/line-shape';

const COLON = 0x3a;
const LONGEST_TITLE = 20;
const SHORTEST_TITLE = 3;

/**
 * Marks how long a video is, `01:12` alone with litter or the video's source below, and the title right above it. The
 * times of a live report have text below them, those of a programme other short lines.
 */
export function markVideoTimes(draft: LayoutDraft): void {
  const { features, document } = draft;
  for (let line = 1; line + 1 < document.lines.length; line++) {
    if (features.numbers[line] !== 2 || features.words[line] > 0 || !isFree(draft, line)) continue;
    if (!isLength(draft, line) || !isKnownBelow(draft, line + 1)) continue;
    markLitter(draft, line, 'artifact', { why: 'length-of-video' });
    const title = line - 1;
    const ink = inkOf(features, title);
    if (!isFree(draft, title) || isProse(features, title) || ink < SHORTEST_TITLE || ink > LONGEST_TITLE)
      continue;
    const apart = title > 0 && (!isFree(draft, title - 1) || isProse(features, title - 1));
    if (apart && isTitle(features, title)) markField(draft, title, 'caption', { why: 'title-of-video' });
  }
}

/** `1:34`, `01:12`: two numbers with a colon between, nothing else. */
function isLength({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  return (
    lines.endToken[line] === first + 3 &&
    tokens.code[first + 1] === COLON &&
    tokens.start[first + 1] === tokens.end[first]
  );
}

/** Litter of a player, or where a picture comes from; no day, which a clock time may stand above. */
function isKnownBelow(draft: LayoutDraft, line: number): boolean {
  const field = draft.field[line];
  return draft.kind[line] !== undefined || field === 'source' || field === 'caption';
}
