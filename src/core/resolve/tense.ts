import { DateBit } from '../detect/dates/date-bits';
import type { Document } from '../text/document';
import { COMMA } from '../text/punctuation';
import { Shape, TokenKind } from '../text/tokens';

/** How many tokens on either side speak for an expression. */
const REACH = 14;

/**
 * Whether the words around tokens `first` to `end` speak of what is to come (1), of what has been (-1), or do not say
 * (0). Looks within the sentence, and ahead within the clause; of several signs the nearest decides.
 */
export function tenseAround(document: Document, first: number, end: number): -1 | 0 | 1 {
  const { tokens, sentences, lexicon } = document;
  const bits = lexicon.dates.classes.bits;
  const sentence = sentences.ofToken[first];
  // `Wednesday's ruling`: the verb speaks of the ruling, not of the day.
  if (tokens.kind[end] === TokenKind.clitic) return 0;
  const until = first > 0 && (bits[tokens.word[first - 1]] & DateBit.futurePreposition) !== 0;
  let ahead = end;
  // `On Tuesday, the league plans to …`: what opens a sentence is set off by a comma.
  const opens = first - sentences.firstToken[sentence] <= 1;
  if (opens && tokens.code[ahead] === COMMA) ahead++;
  // `until Friday` is to come, but `By Friday, the road was open again` is past.
  if (until && !opens) return 1;
  let open = true;
  for (let distance = 1; distance <= REACH; distance++) {
    const back = first - distance;
    if (back >= 0 && sentences.ofToken[back] === sentence) {
      const sign = signAt(document, back);
      if (sign !== null) return sign;
    }
    // What stands before weighs twice as much as what follows, but for what opens its sentence.
    if (!opens && distance % 2 === 1) continue;
    const front = ahead + (opens ? distance : distance / 2) - 1;
    if (!open || front >= tokens.length || sentences.ofToken[front] !== sentence) continue;
    open = tokens.code[front] !== COMMA;
    const sign = signAt(document, front);
    if (sign !== null) return sign;
  }
  return until ? 1 : 0;
}

/** What one word says; null where it says nothing. */
function signAt(document: Document, at: number): -1 | 1 | null {
  const { tokens, lexicon } = document;
  const words = lexicon.dates;
  const bits = words.classes.bits;
  const bit = bits[tokens.word[at]];
  if (bit & DateBit.future) return 1;
  if (bit & DateBit.futureWithTo && at + 1 < tokens.length && bits[tokens.word[at + 1]] & DateBit.infinitive)
    return 1;
  if (bit & DateBit.futureOpening && tokens.shape[at] & Shape.startsUpper) return 1;
  // `will be announced`, `to be held`: the participle leaves the time to the word before it.
  const before = at > 0 ? bits[tokens.word[at - 1]] : 0;
  if (before & (DateBit.passive | DateBit.infinitive | DateBit.future)) return null;
  if (bit & DateBit.past) return -1;
  // `United` is no participle.
  if (
    words.pastEnding === '' ||
    tokens.shape[at] & Shape.startsUpper ||
    tokens.end[at] - tokens.start[at] < 5
  )
    return null;
  return document.text.startsWith(words.pastEnding, tokens.end[at] - words.pastEnding.length) ? -1 : null;
}
