import { folded } from '../../../text/characters';
import { findWord, HASH_SEED, hashStep } from '../../../text/vocabulary';

/** How much of a token is looked at: words glued together are no longer. */
const LONGEST = 40;

/** The vocabulary number of what stands behind the last capital inside a token: `SundayCredit` ends in `Credit`. */
export function wordBehindHump(text: string, start: number, end: number): number {
  const hump = humpOf(text, start, end, -1);
  return hump < 0 ? 0 : wordOf(text, hump, end);
}

/** The vocabulary number of what stands before the first capital inside a token: `ByNora` begins with `By`. */
export function wordBeforeHump(text: string, start: number, end: number): number {
  const hump = humpOf(text, start, end, 1);
  return hump < 0 ? 0 : wordOf(text, start, hump);
}

/** Offset of the first (`step` 1) or last (-1) plain capital that a plain small letter stands before; -1 without one. */
function humpOf(text: string, start: number, end: number, step: 1 | -1): number {
  if (end - start > LONGEST) return -1;
  for (let i = step > 0 ? start + 1 : end - 1; i > start && i < end; i += step) {
    const code = text.charCodeAt(i);
    const before = text.charCodeAt(i - 1);
    if (code >= 0x41 && code <= 0x5a && before >= 0x61 && before <= 0x7a) return i;
  }
  return -1;
}

function wordOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, folded[text.charCodeAt(i)]);
  return findWord(hash);
}
