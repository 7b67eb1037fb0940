import type { MetadataField } from '../../../article';
import { Shape, TokenKind } from '../../../text/tokens';
import { sharedWords } from '../boxes/stray-titles';
import { isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf } from '../lines/line-shape';
import { creditStart } from './credits';
import { endsArticle } from './tail';

/** What stands under the last paragraph of an article. */
const SIGNATURES = new Set<MetadataField>(['editor', 'source', 'credit']);
/** Paragraphs that tell what the article is about. */
const FEWEST_PARAGRAPHS = 3;
/** Lines under the article that no box inside it has, and that stand above a sentence of the page's own. */
const FEWEST_ENDS = 2;
/** Words of what a page says of itself; a longer paragraph may be another article's, which stays. */
const LONGEST = 40;
/** A paragraph of the article has at least one in so many of its words from what stands above it. */
const ONE_IN = 4;

/**
 * Marks the sentences that the page says of itself among the litter under the article: rules for comments, what the
 * outlet is, teasers. Nothing below them goes on with the article: no speech, no signature, and hardly a word of it.
 */
export function markBelowArticle(draft: LayoutDraft, bodyStart: number): void {
  const first = firstBelow(draft, bodyStart);
  if (first < 0) return;
  for (const line of strangersFrom(draft, bodyStart, first))
    markLitter(draft, line, 'widget', { why: 'below-article' });
}

/** The first line of prose that has enough litter above it; -1 where there is none: most articles end clean. */
function firstBelow(draft: LayoutDraft, bodyStart: number): number {
  let paragraphs = 0;
  let ends = 0;
  for (let line = bodyStart; line < draft.document.lines.length; line++) {
    if (isParagraph(draft, line)) {
      if (ends >= endsAbove(draft, line)) return line;
      paragraphs++;
    } else if (paragraphs >= FEWEST_PARAGRAPHS && endsArticle(draft, line)) ends++;
  }
  return -1;
}

/** The lines of prose from `first` on that stand under the last paragraph of the article, enough litter between. */
function strangersFrom(draft: LayoutDraft, bodyStart: number, first: number): readonly number[] {
  const { tokens, lines } = draft.document;
  const known = new Set<number>();
  let strangers: number[] = [];
  let ends = 0;
  for (let line = 0; line < lines.length; line++) {
    const field = draft.field[line];
    const paragraph = line >= bodyStart && isParagraph(draft, line);
    if (paragraph && line >= first && ends >= endsAbove(draft, line) && !goesOn(draft, line, known)) {
      strangers.push(line);
      continue;
    }
    if (paragraph || (field !== undefined && SIGNATURES.has(field))) {
      strangers = [];
      ends = 0;
    } else if (line > bodyStart && endsArticle(draft, line)) ends++;
    if (paragraph || field === 'headline' || field === 'deck' || field === 'caption')
      for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
        if (tokens.kind[i] === TokenKind.word) known.add(tokens.hash[i]);
  }
  return strangers;
}

/** Fewer, where it speaks to the reader. */
function endsAbove({ features }: LayoutDraft, line: number): number {
  return (features.flags[line] & LineFlag.reader) === 0 ? FEWEST_ENDS : 1;
}

/** Whether a paragraph may be the article's: speech, length, its signature at the end, or words of what stands above. */
function goesOn(draft: LayoutDraft, line: number, known: ReadonlySet<number>): boolean {
  const speech = (draft.features.flags[line] & LineFlag.doubleMark) !== 0;
  if (speech || inkOf(draft.features, line) > LONGEST) return true;
  const { tokens, lines } = draft.document;
  const end = lines.endToken[line];
  if (creditStart(tokens, draft.lexicon, lines.firstToken[line], end) < end) return true;
  // `… or write to 12 |Selby Lane|`: a name of two words that the article has.
  const isNamed = (i: number): boolean =>
    (tokens.shape[i] & Shape.startsUpper) !== 0 && known.has(tokens.hash[i]);
  for (let i = lines.firstToken[line] + 1; i + 1 < end; i++) if (isNamed(i) && isNamed(i + 1)) return true;
  const { words, shared } = sharedWords(draft, line, known);
  return shared * ONE_IN >= words;
}
