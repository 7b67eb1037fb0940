import { DateBit } from '../detect/dates/date-lexicon';
import type { Document } from '../text/document';

/** How many tokens on either side speak for an expression. */
const REACH_BACK = 14;
const REACH_AHEAD = 6;

/**
 * Whether the words around tokens `first` to `end` speak of what is to come (1), of what has been (-1), or do not say (0).
 * Looks within the sentence only; the nearest sign decides, and what stands before weighs more than what follows.
 */
export function tenseAround(document: Document, first: number, end: number): -1 | 0 | 1 {
  const { tokens, sentences, lexicon } = document;
  const bits = lexicon.dates.classes.bits;
  const sentence = sentences.ofToken[first];
  for (let i = first - 1; i >= 0 && i >= first - REACH_BACK && sentences.ofToken[i] === sentence; i--) {
    const bit = bits[tokens.word[i]];
    if (bit & DateBit.future) return 1;
    if (bit & DateBit.past) return -1;
  }
  for (let i = end; i < tokens.length && i < end + REACH_AHEAD && sentences.ofToken[i] === sentence; i++) {
    const bit = bits[tokens.word[i]];
    if (bit & DateBit.future) return 1;
    if (bit & DateBit.past) return -1;
  }
  return 0;
}
