import { BULLET, CLOSE, STOP } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTitle } from '../lines/line-shape';

const SHORTEST = 6;
/** How many titles may follow one another, and how many there are at least on a page that has them. */
const LONGEST_RUN = 5;
const FEWEST = 2;
const MANY = 3;
const SHORTEST_WORD = 3;
const FEWEST_WORDS = 4;

/**
 * Marks titles of other articles that stand between the paragraphs without any label: lines in title case, two or
 * more on a page, whose words hardly occur in the article. A heading of the article shares words with it.
 */
export function markStrayTitles(draft: LayoutDraft, bodyStart: number, bodyEnd: number): void {
  const found: number[] = [];
  for (let line = bodyStart + 1; line < draft.document.lines.length; line++) {
    if (!isCandidate(draft, line)) continue;
    const above = nextFree(draft, line, -1);
    if (above < bodyStart || !isProse(draft.features, above)) continue;
    const run = [line];
    let below = nextFree(draft, line, 1);
    while (below < draft.document.lines.length && isCandidate(draft, below) && run.length < LONGEST_RUN) {
      run.push(below);
      below = nextFree(draft, below, 1);
    }
    const closed = below < bodyEnd && isProse(draft.features, below);
    if (closed || below >= draft.document.lines.length) found.push(...run);
    line = run[run.length - 1];
  }
  const listed = (line: number): boolean =>
    draft.document.tokens.code[draft.document.lines.firstToken[line]] === BULLET;
  if (found.length < FEWEST && !found.some(listed)) return;
  const known = wordsOf(draft, bodyStart, bodyEnd);
  const strange = found.filter((line) => isStrange(draft, line, known));
  if (strange.length < FEWEST && !strange.some(listed)) return;
  // On a page with several of them one that shares some words is another.
  if (strange.length >= MANY)
    for (const line of found) {
      const { words, shared } = sharedWords(draft, line, known);
      if (words >= FEWEST_WORDS && shared * 2 <= words)
        markLitter(draft, line, 'related', { why: 'title-among-others' });
    }
  for (const line of strange) markLitter(draft, line, 'related', { why: 'title-of-another-article' });
}

/** The nearest line above (-1) or below (1) that has no label; -1 or the number of lines where there is none. */
function nextFree(draft: LayoutDraft, line: number, step: number): number {
  const count = draft.document.lines.length;
  let at = line + step;
  while (at >= 0 && at < count && !isFree(draft, at)) at += step;
  return at;
}

/** A title in title case that is no item of a list and names no speaker. */
function isCandidate(draft: LayoutDraft, line: number): boolean {
  const { features: f, document } = draft;
  if (!isFree(draft, line) || !isTitle(f, line) || inkOf(f, line) < SHORTEST) return false;
  if (f.small[line] > f.titleSmall[line] || (f.flags[line] & LineFlag.doubleMark) !== 0) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  // `9-Month-Old …` is no item of a list, nor is `12 Found …`.
  if (tokens.kind[first] === TokenKind.number)
    return (
      f.words[line] > 2 &&
      (tokens.kind[first + 1] === TokenKind.word || tokens.start[first + 1] === tokens.end[first]) &&
      tokens.code[first + 1] !== STOP &&
      tokens.code[first + 1] !== CLOSE
    );
  return tokens.kind[first] === TokenKind.word || isSingleItem(draft, line);
}

/** A bullet before it, and no more than one other item above or below. */
function isSingleItem(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  const opens = (at: number): boolean =>
    at >= 0 && at < lines.length && tokens.code[lines.firstToken[at]] === BULLET;
  const above = opens(line - 1);
  const below = opens(line + 1);
  return opens(line) && !(above && below) && !(above && opens(line - 2)) && !(below && opens(line + 2));
}

/** The words of the article's paragraphs. */
export function wordsOf(draft: LayoutDraft, bodyStart: number, bodyEnd: number): Set<number> {
  const { tokens, lines } = draft.document;
  const words = new Set<number>();
  for (let line = bodyStart; line < bodyEnd; line++) {
    if (!isParagraph(draft, line)) continue;
    for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
      if (tokens.kind[i] === TokenKind.word) words.add(tokens.hash[i]);
  }
  return words;
}

/** At most a quarter of its words, small ones left out, occur in the article. */
export function isStrange(draft: LayoutDraft, line: number, known: ReadonlySet<number>): boolean {
  const { words, shared } = sharedWords(draft, line, known);
  return words >= FEWEST_WORDS && shared <= Math.max(1, words >> 2);
}

/** How many words line `line` has, small ones left out, and how many of them are `known`. */
export function sharedWords(
  { document, lexicon }: LayoutDraft,
  line: number,
  known: ReadonlySet<number>,
): { readonly words: number; readonly shared: number } {
  const { tokens, lines } = document;
  let words = 0;
  let shared = 0;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i] - tokens.start[i] < SHORTEST_WORD) continue;
    if ((lexicon.classes.bits[tokens.word[i]] & LayoutWord.titleWord) !== 0) continue;
    words++;
    if (known.has(tokens.hash[i])) shared++;
  }
  return { words, shared };
}
