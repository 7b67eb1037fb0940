import { COLON } from '../../../text/punctuation';
import { isFree, type LayoutDraft, markLitter } from '../draft';

/**
 * Marks how long a video is: `1:34`, `01:12` alone with litter or the video's source below. The times of a live
 * report have text below them, those of a programme other short lines.
 */
export function markVideoTimes(draft: LayoutDraft): void {
  const { features, document } = draft;
  const { tokens, lines } = document;
  for (let line = 1; line + 1 < lines.length; line++) {
    if (features.numbers[line] !== 2 || features.words[line] > 0 || !isFree(draft, line)) continue;
    const first = lines.firstToken[line];
    const isLength = lines.endToken[line] === first + 3 && tokens.code[first + 1] === COLON;
    if (isLength && isKnownBelow(draft, line + 1))
      markLitter(draft, line, 'artifact', { why: 'length-of-video' });
  }
}

/** Litter of a player, or where a picture comes from; no day, which a clock time may stand above. */
function isKnownBelow(draft: LayoutDraft, line: number): boolean {
  const field = draft.field[line];
  return draft.kind[line] !== undefined || field === 'source' || field === 'caption';
}
