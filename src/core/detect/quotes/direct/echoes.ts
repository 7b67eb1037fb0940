import type { Span } from '../../../article';
import type { Document } from '../../../text/document';
import { lineOfToken } from '../../../text/lines';
import { TokenKind } from '../../../text/tokens';
import { isTitle } from './direct-names';
import { isStop, type Quoted } from './quoted';

/** So many headlines with words between marks are looked at. */
const MOST = 8;
/** Fewer words are said by anybody; more are no headline. */
const FEWEST = 2;
const LONGEST = 30;
/** So many words are no term. */
const ENOUGH = 5;
/** A heading in the body is no longer, in tokens. */
const LONGEST_HEADING = 16;

/**
 * Which quotation of the article a headline takes its words from: `'We lost all': farmers count the cost` of `"We lost
 * all we had," said …`. Answers with the index of that quotation, by the index of the one in the headline.
 */
export function echoesOf(
  document: Document,
  headlines: readonly Span[],
  all: readonly Quoted[],
): Map<number, number> {
  const found = new Map<number, number>();
  let looked = 0;
  for (let k = 0; k < all.length && looked < MOST; k++) {
    const { words, pair } = all[k];
    if (words < FEWEST || words > LONGEST || !isHeading(document, headlines, pair.open, pair.closeEnd))
      continue;
    // A few words with capitals may be a term that somebody uses.
    if (words < ENOUGH && !all[k].endsSentence && isTitle(document, all[k])) continue;
    looked++;
    const from = lineOfToken(document.lines, pair.open);
    for (let i = 0; i < all.length; i++) {
      const other = all[i].pair;
      // The same few words in both may be a term or a name.
      const least = words < ENOUGH ? words + 1 : words;
      if (i === k || all[i].words < least || lineOfToken(document.lines, other.open) <= from) continue;
      if (isHeading(document, headlines, other.open, other.closeEnd) || !holds(document, all[i], all[k]))
        continue;
      found.set(k, i);
      break;
    }
  }
  return found;
}

/** In a headline or a summary, or in a short line of the body that ends as no sentence does. */
function isHeading(document: Document, headlines: readonly Span[], open: number, end: number): boolean {
  const { tokens, lines } = document;
  const at = tokens.start[open];
  if (headlines.some(({ start, end }) => start <= at && at < end)) return true;
  const line = lineOfToken(lines, open);
  const first = lines.firstToken[line];
  const last = lines.endToken[line];
  if (last - first > LONGEST_HEADING || end > last) return false;
  const code = tokens.code[last - 1];
  const inside = last - 1 > first && tokens.kind[last - 1] === TokenKind.mark ? tokens.code[last - 2] : 0;
  return !isStop(code) && !isStop(inside);
}

/** Whether the words of `part` stand in `whole`, one behind the other. */
function holds({ tokens }: Document, whole: Quoted, part: Quoted): boolean {
  const { first, close } = part.pair;
  let start = first;
  while (tokens.kind[start] !== TokenKind.word && tokens.kind[start] !== TokenKind.number) start++;
  for (let at = whole.pair.first; at < whole.pair.close; at++) {
    if (tokens.hash[at] !== tokens.hash[start] || tokens.kind[at] !== tokens.kind[start]) continue;
    if (matches(tokens, start, close, at, whole.pair.close)) return true;
  }
  return false;
}

function matches(tokens: Document['tokens'], first: number, end: number, at: number, limit: number): boolean {
  let j = at;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue;
    while (j < limit && tokens.kind[j] !== TokenKind.word && tokens.kind[j] !== TokenKind.number) j++;
    if (j >= limit || tokens.hash[j] !== tokens.hash[i]) return false;
    j++;
  }
  return true;
}
