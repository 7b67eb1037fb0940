import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markField } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isNameLike, isProse } from '../lines/line-shape';
import { bylineWords, isUnknown, MOST_NAME_WORDS, nameAbove, sharesWord, standsAlone } from './author-names';

const LONGEST = 60;
const SHORTEST = 6;
/** How far its verb and its role may stand. */
const ROLE_REACH = 14;
/** Paragraphs that stand above a biography at least. */
const ARTICLE = 2;
/** How many sentences from the end of the page are looked at. */
const MOST_LAST = 4;
/** Words before its role, and words of the shortest biography without a name. */
const SHORTEST_ABOUT = 4;
/** Letters of `is`, `are`, and of `a`, `an`, `the`. */
const LONGEST_BE = 3;
const OPEN = 0x28;
const CLOSE = 0x29;

/**
 * Marks what ends the page about its author: `Name is a reporter who covers …`, `The writer teaches …`. The name
 * stands in a byline, alone right above, or nowhere else in the article.
 */
export function markBiographies(draft: LayoutDraft, bodyStart: number): void {
  const { document, features } = draft;
  let line = document.lines.length - 1;
  for (let seen = 0; seen < MOST_LAST && line > bodyStart; seen++) {
    while (
      line > bodyStart &&
      !(isFree(draft, line) && (endsSentence(draft, line) || tellsOfWriter(draft, line)))
    )
      line--;
    if (!hasArticleAbove(draft, line, bodyStart)) return;
    if (!isBiography(draft, line)) {
      line--;
      continue;
    }
    const above = line - 1;
    if (isFree(draft, above) && isNameLike(features, above) && sharesWord(draft, above, line))
      markField(draft, above, 'byline', { why: 'name-over-biography' });
    const name = nameAbove(draft, line);
    for (let label = name; name >= 0 && label < line; label++)
      markField(draft, label, 'byline', { why: 'name-over-biography' });
    markField(draft, line, 'byline', { why: 'about-author' });
  }
}

/** Running text, or a sentence so full of names that it reads like a title. */
function endsSentence({ features }: LayoutDraft, line: number): boolean {
  return (
    isProse(features, line) ||
    ((features.flags[line] & LineFlag.stop) !== 0 && inkOf(features, line) >= SHORTEST)
  );
}

function hasArticleAbove(draft: LayoutDraft, line: number, bodyStart: number): boolean {
  let prose = 0;
  for (let i = line - 1; i >= bodyStart && prose < ARTICLE; i--)
    if (isFree(draft, i) && isProse(draft.features, i)) prose++;
  return prose >= ARTICLE;
}

function isBiography(draft: LayoutDraft, line: number): boolean {
  const { document, features, lexicon } = draft;
  const { tokens, lines } = document;
  const { bits } = lexicon.classes;
  if (inkOf(features, line) > LONGEST || (features.flags[line] & LineFlag.doubleMark) !== 0) return false;
  if (tellsOfWriter(draft, line)) return true;
  const first = lines.firstToken[line];
  const end = Math.min(lines.endToken[line], first + ROLE_REACH);
  if (tokens.kind[first] !== TokenKind.word || (tokens.shape[first] & Shape.startsUpper) === 0) return false;
  let verb = first;
  let bracketed = 0;
  while (verb < end && (bits[tokens.word[verb]] & LayoutWord.bioVerb) === 0) {
    // `Name (@account) is …`
    if (tokens.code[verb] === OPEN) {
      while (verb < end && tokens.code[verb] !== CLOSE) verb++;
      verb++;
      bracketed = verb - first;
      continue;
    }
    const named = (tokens.shape[verb] & Shape.startsUpper) !== 0 || tokens.kind[verb] !== TokenKind.word;
    if (!named && (bits[tokens.word[verb]] & LayoutWord.role) === 0) return false;
    if (++verb - first > MOST_NAME_WORDS + bracketed) return false;
  }
  if (verb === first || verb >= end) return false;
  const signed = bylineWords(draft, first, verb);
  let role = false;
  for (let i = first; i < end; i++) if ((bits[tokens.word[i]] & LayoutWord.role) !== 0) role = true;
  // The full name of who wrote the article needs no more; a part of it may be somebody else's.
  if (signed >= 2) return true;
  // `covers`, `writes` say it under the name of who wrote the article.
  const doing = tokens.end[verb] - tokens.start[verb] > LONGEST_BE;
  if (signed === 1 && doing && nameAbove(draft, line) >= 0) return true;
  return role && (signed === 1 || standsAlone(draft, line - 1, first, verb) || isUnknown(draft, line, first));
}

/** `Penulis adalah …`, with or without a sign before it and a stop behind. */
function tellsOfWriter({ document: { tokens }, features, lexicon }: LayoutDraft, line: number): boolean {
  const { bits } = lexicon.classes;
  const first = features.firstInk[line];
  return (
    inkOf(features, line) >= SHORTEST_ABOUT &&
    (bits[tokens.word[first]] & LayoutWord.role) !== 0 &&
    (bits[tokens.word[first + 1]] & LayoutWord.bioVerb) !== 0 &&
    (tokens.shape[first] & Shape.startsUpper) !== 0 &&
    inkOf(features, line) <= LONGEST
  );
}
