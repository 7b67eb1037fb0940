import { Shape, TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import type { IndirectScan } from '../scan';

const CIRCUMSTANCE = SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.time;
/** Looking no further, in tokens: what is longer says something. */
const LONGEST = 16;

/** Nothing but places, dates and names stand there: `di Bandung, Jumat (5/9)`. */
export function isCircumstance({ document, people }: IndirectScan, first: number, end: number): boolean {
  const { tokens, lexicon } = document;
  if (end - first > LONGEST) return false;
  const { bits } = lexicon.sources;
  // A sentence of names alone is said now and then; with a place or a date at its head it is none.
  const named = tokens.shape[first] & Shape.startsUpper;
  const opens = bits[tokens.word[first]] & CIRCUMSTANCE || named;
  if (!opens || people.mentionAt[first] >= 0) return false;
  let placed = false;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (bits[tokens.word[i]] & CIRCUMSTANCE) placed = true;
    else if (!(tokens.shape[i] & Shape.startsUpper)) return false;
  }
  return placed;
}
