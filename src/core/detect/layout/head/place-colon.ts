import { COMMA, OPEN } from '../../../text/punctuation';
import { Shape, TokenKind, type Tokens } from '../../../text/tokens';
import type { LayoutLexicon } from '../layout-lexicon';
import { LayoutWord } from '../layout-words';

const SHORTEST_PLACE = 4;
const MOST_WORDS = 4;
/** A dateline opens a paragraph: what follows is no title or label. */
const SHORTEST_PARAGRAPH = 12;

/**
 * Whether the colon at `colon` ends a dateline that begins at `first`: a place of one to four capitalised words
 * (`NEW DELHI: The …`) or of a known one (`Mumbai: At …`) before a sentence. Words that stand before a colon for other reasons
 * (`Exclusive: …`, `Dear reader: …`) are no place, nor is what a speech follows.
 */
export function isPlaceBeforeColon(
  tokens: Tokens,
  lexicon: LayoutLexicon,
  first: number,
  colon: number,
  end: number,
): boolean {
  const { kind, shape, code, start, end: ends } = tokens;
  const next = colon + 1;
  if (next >= end || end - next < SHORTEST_PARAGRAPH || !isPlace(tokens, lexicon, first, colon, true))
    return false;
  if (start[next] === ends[colon]) return false;
  const opens = kind[next] === TokenKind.word && (shape[next] & Shape.startsUpper) !== 0;
  return opens || kind[next] === TokenKind.number || code[next] === OPEN;
}

/**
 * One to four capitalised words that may name a place: in capitals any, else one or two that end like a known city.
 * `announced`: a colon follows; without it only a known city in capitals is told from a name.
 */
export function isPlace(
  tokens: Tokens,
  lexicon: LayoutLexicon,
  first: number,
  to: number,
  announced: boolean,
): boolean {
  const { kind, shape, code, start, end: ends, word } = tokens;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < to; i++) {
    if (kind[i] !== TokenKind.word) {
      if (code[i] !== COMMA && code[i] !== 0x2e) return false;
      continue;
    }
    if ((lexicon.classes.bits[word[i]] & LayoutWord.opener) !== 0) return false;
    if ((shape[i] & Shape.hasLower) === 0) capitals++;
    words++;
  }
  if (words === 0 || words > MOST_WORDS) return false;
  if (ends[first] - start[first] < SHORTEST_PLACE && words === 1) return false;
  // In capitals any name is a place; else it may be a speaker's or a programme's.
  const known = (lexicon.classes.bits[word[to - 1]] & LayoutWord.place) !== 0;
  if (!announced) return known && capitals === words;
  // `LAHORE, Punjab:`
  const inState = capitals > 0 && (shape[first] & Shape.hasLower) === 0 && code[first + 1] === COMMA;
  return capitals === words || inState || (known && words <= 2);
}
