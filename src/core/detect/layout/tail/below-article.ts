import { TokenKind } from '../../../text/tokens';
import { sharedWords } from '../boxes/stray-titles';
import { isFree, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';
import { creditStart } from './credits';
import { endsArticle } from './tail';

/** Paragraphs that tell what the article is about. */
const FEWEST_PARAGRAPHS = 3;
/** Lines of litter under the article above a sentence that is the page's own. */
const FEWEST_LITTER = 3;
/** Words of what a page says of itself; a longer paragraph may be another article's, which stays. */
const LONGEST = 40;
/** A paragraph of the article has at least one in so many of its words from what stands above it. */
const ONE_IN = 4;

/**
 * Marks the sentences that the page says of itself among the litter under the article: rules for comments, what the
 * outlet is, teasers. Nothing below them goes on with the article: no quotation marks, and hardly a word of it.
 */
export function markBelowArticle(draft: LayoutDraft, bodyStart: number): void {
  const first = firstBelow(draft, bodyStart);
  if (first < 0) return;
  const strangers = strangersFrom(draft, bodyStart, first);
  for (const line of strangers) markLitter(draft, line, 'widget', { why: 'below-article' });
}

/** The first line of prose that has enough litter above it; -1 where there is none: most articles end clean. */
function firstBelow(draft: LayoutDraft, bodyStart: number): number {
  let paragraphs = 0;
  let litter = 0;
  let ends = false;
  for (let line = bodyStart; line < draft.document.lines.length; line++) {
    if (isFree(draft, line)) {
      if (!isProse(draft.features, line)) continue;
      if (ends && litter >= FEWEST_LITTER) return line;
      paragraphs++;
    } else if (draft.kind[line] !== undefined && paragraphs >= FEWEST_PARAGRAPHS) {
      litter++;
      ends ||= endsArticle(draft, line);
    }
  }
  return -1;
}

/** The lines of prose from `first` on that stand under the last paragraph of the article, enough litter between. */
function strangersFrom(draft: LayoutDraft, bodyStart: number, first: number): readonly number[] {
  const { tokens, lines } = draft.document;
  const known = new Set<number>();
  let strangers: number[] = [];
  let litter = 0;
  let ends = false;
  for (let line = 0; line < lines.length; line++) {
    const free = isFree(draft, line);
    if (draft.kind[line] !== undefined) {
      litter++;
      ends ||= line > bodyStart && endsArticle(draft, line);
      continue;
    }
    const told = free ? line >= bodyStart && isProse(draft.features, line) : draft.field[line] !== 'byline';
    if (!told) continue;
    if (free && (line < first || goesOn(draft, line, known))) {
      strangers = [];
      litter = 0;
      ends = false;
    } else if (free && ends && litter >= FEWEST_LITTER) {
      strangers.push(line);
      continue;
    }
    for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
      if (tokens.kind[i] === TokenKind.word) known.add(tokens.hash[i]);
  }
  return strangers;
}

/** Whether a paragraph is the article's: speech, its signature at the end, words of what stands above, or of some length. */
function goesOn(draft: LayoutDraft, line: number, known: ReadonlySet<number>): boolean {
  const speech = (draft.features.flags[line] & LineFlag.doubleMark) !== 0;
  if (speech || inkOf(draft.features, line) > LONGEST) return true;
  const { tokens, lines } = draft.document;
  const end = lines.endToken[line];
  if (creditStart(tokens, draft.lexicon, lines.firstToken[line], end) < end) return true;
  const { words, shared } = sharedWords(draft, line, known);
  return shared * ONE_IN >= words;
}
