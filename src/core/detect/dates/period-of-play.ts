import type { Document } from '../../text/document';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** How far before and behind, in tokens, the words of a match speak for it. */
const REACH = 60;

/** `the third quarter`, `the first half` of a match: no year, and words of play near by, but none of business. */
export function isPeriodOfPlay(
  { tokens, sentences, lexicon }: Document,
  { quarter, half, year, relative, firstToken, endToken }: DateDraft,
): boolean {
  if ((quarter === 0 && half === 0) || year >= 0 || relative !== null) return false;
  const bits = lexicon.dates.classes.bits;
  const from = Math.max(0, firstToken - REACH);
  const to = Math.min(tokens.length, endToken + REACH);
  const sentence = sentences.ofToken[firstToken];
  let plays = false;
  for (let i = from; i < to; i++) {
    const b = bits[tokens.word[i]];
    if (b & DateBit.business && sentences.ofToken[i] === sentence) return false;
    if (b & DateBit.play) plays = true;
  }
  return plays;
}
