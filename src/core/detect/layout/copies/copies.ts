import { Shape, TokenKind, type Tokens } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isInk, isProse } from '../lines/line-shape';

/** How many lines stand above an article at most. */
export const HEAD_REACH = 40;
/** Words of a sentence that stands twice by mistake and not for effect. */
const SHORTEST_COPY = 6;
/** How much longer a copy with its credit is. */
export const LONGEST_CREDIT = 12;
/** What parts a headline from the outlet's name. */
const SEPARATORS = new Set([0x2d, 0x2013, 0x2014, 0x7c, 0xbb, 0x2022, 0xb7]);
/** A line that a dash opens signs the words above it. */
const DASHES = new Set([0x2d, 0x2013, 0x2014]);

/** Which of two lines repeats the other (`first` stands before `second`), or -1. `title`: the page's first title. */
export function poorerOf(draft: LayoutDraft, first: number, second: number, title: number): number {
  const { document, features } = draft;
  const { tokens, lines } = document;
  const a = inkOf(features, first);
  const b = inkOf(features, second);
  const common = commonInk(
    document.text,
    tokens,
    lines.firstToken[first],
    lines.endToken[first],
    lines.firstToken[second],
    lines.endToken[second],
  );
  if (common === a && common === b) {
    // One right under the other is no list and introduces nothing; a refrain is shorter.
    if (second === first + 1 && (a >= SHORTEST_COPY || draft.field[second] !== undefined)) return second;
    const opens = lines.firstToken[second];
    const listed =
      tokens.kind[opens] === TokenKind.number && tokens.kind[opens + 1] === TokenKind.punctuation;
    const introduces = (features.flags[second] & LineFlag.endsColon) !== 0;
    const signs = DASHES.has(tokens.code[opens]);
    if (listed || introduces || signs || opensWithDeck(draft, first, second)) return -1;
    return draft.field[second] !== undefined || a >= 8 || !isProse(features, second) ? second : -1;
  }
  const [shorter, longer, size] = a <= b ? [first, second, a] : [second, first, b];
  if (draft.field[shorter] === 'headline') return -1;
  const rest = size - common;
  const more = inkOf(features, longer) - common;
  const breaksOff = (features.flags[shorter] & LineFlag.ellipsis) !== 0 || rest === 1;
  if (common >= 6 && rest === 0 && more <= LONGEST_CREDIT && isFree(draft, shorter)) {
    const after = inkAfter(tokens, lines.firstToken[longer], common);
    const apart = SEPARATORS.has(tokens.code[after - 1]);
    // `Headline 1`: the text for the first picture.
    const counted =
      more === 1 && tokens.kind[after] === TokenKind.number && tokens.end[after] - tokens.start[after] <= 2;
    if (shorter === title && counted) return longer;
    // `Headline - Outlet`, the title of the browser's window, above the headline itself.
    if (longer === title) return apart ? longer : -1;
    if (shorter === title || (goesOn(tokens, after) && !breaksOff)) return -1;
    return shorter;
  }
  if (shorter === title && (features.flags[shorter] & LineFlag.ellipsis) === 0) return -1;
  if (common >= 8 && rest <= 2 && breaksOff && more >= rest) return shorter;
  return -1;
}

/** A summary under the headline whose sentence the article, some paragraphs on, takes up again. */
function opensWithDeck(draft: LayoutDraft, first: number, second: number): boolean {
  const { features } = draft;
  if (first === 0 || second > HEAD_REACH || !isProse(features, second)) return false;
  for (let line = 0; line < first; line++)
    if (draft.kind[line] === undefined && isProse(features, line)) return false;
  for (let line = first + 1; line < second; line++) if (isParagraph(draft, line)) return true;
  return false;
}

/** A small word in the middle of a line: the sentence goes on, no credit begins. */
function goesOn(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && (tokens.shape[at] & Shape.startsUpper) === 0;
}

/** The word or number that follows the first `count` of those from token `at` on. */
export function inkAfter(tokens: Tokens, at: number, count: number): number {
  for (let left = count; ; at++) if (isInk(tokens, at) && left-- === 0) return at;
}

/** How many words and numbers two token ranges begin with alike. */
export function commonInk(
  text: string,
  tokens: Tokens,
  a: number,
  aEnd: number,
  b: number,
  bEnd: number,
): number {
  let count = 0;
  for (;;) {
    while (a < aEnd && !isInk(tokens, a)) a++;
    while (b < bEnd && !isInk(tokens, b)) b++;
    if (a >= aEnd || b >= bEnd || !sameInk(text, tokens, a, b)) return count;
    count++;
    a++;
    b++;
  }
}

function sameInk(text: string, tokens: Tokens, a: number, b: number): boolean {
  const length = tokens.end[a] - tokens.start[a];
  if (tokens.kind[a] !== tokens.kind[b] || length !== tokens.end[b] - tokens.start[b]) return false;
  if (tokens.kind[a] === TokenKind.word) return tokens.hash[a] === tokens.hash[b];
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(tokens.start[a] + i) !== text.charCodeAt(tokens.start[b] + i)) return false;
  return true;
}
