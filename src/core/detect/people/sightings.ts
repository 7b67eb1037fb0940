/*
 * Where a capitalised word of a text was seen, packed into one number: how often after a preposition of place, how
 * often beside speech, and what it stood behind or between.
 */
export const PLACE_ONE = 1;
export const PERSON_ONE = 1 << 8;
export const BRACKETED = 1 << 16;
const FIELD = 0xff;

/** How often a word stands where places stand. */
export function placeIn(seen: number): number {
  return seen & FIELD;
}

/** How often a word stands beside speech, as people do. */
export function personIn(seen: number): number {
  return (seen >> 8) & FIELD;
}

/** Whether a word stands alone in brackets somewhere, as abbreviations do. */
export function bracketedIn(seen: number): boolean {
  return (seen & BRACKETED) !== 0;
}

/** `old` with what one more place of the word adds. */
export function sightingsWith(old: number, add: number): number {
  if ((old & FIELD) === FIELD || ((old >> 8) & FIELD) === FIELD) return old;
  return ((old & ~BRACKETED) + (add & ~BRACKETED)) | ((old | add) & BRACKETED);
}
