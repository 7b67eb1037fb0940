import { folded } from '../../../text/characters';
import { findWord, HASH_SEED, hashStep } from '../../../text/vocabulary';

/** How much of a token is looked at: words glued together are no longer. */
const LONGEST = 40;

/** The vocabulary number of what stands behind the last capital inside a token: `SundayCredit` ends in `Credit`. */
export function wordBehindHump(text: string, start: number, end: number): number {
  let hump = end - 1;
  while (hump > start && !isHump(text, hump)) hump--;
  if (hump <= start || end - start > LONGEST) return 0;
  let hash = HASH_SEED;
  for (let i = hump; i < end; i++) hash = hashStep(hash, folded[text.charCodeAt(i)]);
  return findWord(hash);
}

/** A plain capital that a plain small letter stands before. */
function isHump(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return code >= 0x41 && code <= 0x5a && before >= 0x61 && before <= 0x7a;
}
