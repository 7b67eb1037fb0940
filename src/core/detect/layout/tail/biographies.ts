import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markField } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isNameLike } from '../lines/line-shape';

const SHORTEST = 6;
const LONGEST = 60;
/** How far from the first word its role may stand, and the words of the name before its verb. */
const ROLE_REACH = 14;
const MOST_NAME_WORDS = 5;
/** Lines between a biography and the name above it. */
const NAME_REACH = 3;
/** Paragraphs that stand above a biography at least. */
const ARTICLE = 2;
/** How many lines from the end of the page are looked at, how many authors, and how much of a line of theirs. */
const MOST_LAST = 16;
const MOST_AUTHORS = 8;
const LONGEST_BYLINE = 60;

/**
 * Marks what ends the page about its author: `Name is a reporter who covers …`. The name stands in a byline, alone
 * above, or nowhere else in the article.
 */
export function markBiographies(draft: LayoutDraft, bodyStart: number): void {
  let seen = 0;
  for (let line = draft.document.lines.length - 1; line > bodyStart && seen < MOST_LAST; line--) {
    const ink = inkOf(draft.features, line);
    if (!isFree(draft, line) || ink < SHORTEST) continue;
    seen++;
    if (ink > LONGEST || !isBiography(draft, line) || !hasArticleAbove(draft, line, bodyStart)) continue;
    const name = nameAbove(draft, line);
    for (let label = name; name >= 0 && label < line; label++)
      markField(draft, label, 'byline', { why: 'name-over-biography' });
    markField(draft, line, 'byline', { why: 'about-author' });
  }
}

function hasArticleAbove(draft: LayoutDraft, line: number, bodyStart: number): boolean {
  let prose = 0;
  for (let i = line - 1; i >= bodyStart && prose < ARTICLE; i--) if (isParagraph(draft, i)) prose++;
  return prose >= ARTICLE;
}

function isBiography(draft: LayoutDraft, line: number): boolean {
  const { document, features, lexicon } = draft;
  const { tokens, lines } = document;
  const { bits } = lexicon.classes;
  if ((features.flags[line] & LineFlag.doubleMark) !== 0) return false;
  const first = features.firstInk[line];
  const end = Math.min(lines.endToken[line], first + ROLE_REACH);
  if ((tokens.shape[first] & Shape.startsUpper) === 0) return false;
  let verb = first;
  while (verb < end && (bits[tokens.word[verb]] & LayoutWord.bioVerb) === 0) {
    const named = (tokens.shape[verb] & Shape.startsUpper) !== 0 || tokens.kind[verb] !== TokenKind.word;
    if (!named && (bits[tokens.word[verb]] & LayoutWord.role) === 0) return false;
    if (++verb - first > MOST_NAME_WORDS) return false;
  }
  if (verb === first || verb >= end) return false;
  const signed = bylineWords(draft, first, verb) + (nameAbove(draft, line) < 0 ? 0 : 1);
  // The full name of who wrote the article needs no more; a part of it may be somebody else's.
  if (signed >= 2) return true;
  for (let i = first; i < end; i++)
    if ((bits[tokens.word[i]] & LayoutWord.role) !== 0) return signed === 1 || isUnknown(draft, line, first);
  return false;
}

/** The line above, a few lines between at most, that is a name with words of those that open line `line`; -1 without one. */
function nameAbove(draft: LayoutDraft, line: number): number {
  const { features } = draft;
  const first = features.firstInk[line];
  const end = Math.min(first + MOST_NAME_WORDS, draft.document.lines.endToken[line]);
  for (let above = line - 1; above >= Math.max(0, line - NAME_REACH); above--) {
    if (isParagraph(draft, above)) return -1;
    if (isNameLike(features, above) && commonNames(draft, above, first, end) > 0) return above;
  }
  return -1;
}

/** How many of the capitalised words `from` to `to` stand in one author's line. */
function bylineWords(draft: LayoutDraft, from: number, to: number): number {
  let seen = 0;
  let most = 0;
  for (let line = 0; line < draft.document.lines.length && seen < MOST_AUTHORS; line++) {
    if (draft.field[line] !== 'byline') continue;
    seen++;
    most = Math.max(most, commonNames(draft, line, from, to));
  }
  return most;
}

/** How many capitalised words of line `line` stand among tokens `from` to `to` too; outlets and agencies do not count. */
function commonNames({ document, lexicon }: LayoutDraft, line: number, from: number, to: number): number {
  const { tokens, lines } = document;
  const outlets = LayoutWord.outlet | LayoutWord.picture | LayoutWord.role;
  const end = Math.min(lines.endToken[line], lines.firstToken[line] + LONGEST_BYLINE);
  let common = 0;
  for (let i = lines.firstToken[line]; i < end; i++) {
    if ((tokens.shape[i] & Shape.startsUpper) === 0) continue;
    if ((lexicon.classes.bits[tokens.word[i]] & outlets) !== 0) continue;
    if (tokens.hash.subarray(from, to).includes(tokens.hash[i])) common++;
  }
  return common;
}

/** Nobody of that name is spoken of in the article: the first word stands nowhere else. */
function isUnknown({ document: { tokens, lines } }: LayoutDraft, line: number, name: number): boolean {
  return tokens.hash.subarray(0, lines.firstToken[line]).indexOf(tokens.hash[name]) < 0;
}
