import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markField, markLitter } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-features';
import { inkOf, isNameLike, isProse } from '../lines/line-shape';

const LONGEST = 60;
const SHORTEST = 6;
/** Words of the name that opens a biography, and how far its verb and its role may stand. */
const MOST_NAME_WORDS = 5;
const ROLE_REACH = 14;
/** Paragraphs that stand above a biography at least. */
const ARTICLE = 2;
/** How many sentences from the end of the page are looked at. */
const MOST_LAST = 4;
const BYLINES = 8;
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
    while (line > bodyStart && !(isFree(draft, line) && endsSentence(draft, line))) line--;
    if (!hasArticleAbove(draft, line, bodyStart)) return;
    if (!isBiography(draft, line)) {
      line--;
      continue;
    }
    const above = line - 1;
    if (isFree(draft, above) && isNameLike(features, above) && sharesWord(draft, above, line))
      markField(draft, above, 'byline', { why: 'name-over-biography' });
    // Where no other line names the author, this one tells who it is.
    if (isSigned(draft, line)) markLitter(draft, line, 'widget', { why: 'about-author' });
    else markField(draft, line, 'byline', { why: 'about-author' });
  }
}

/** Whether a byline tells the author, by the name that opens line `line` or without any (`The writer is …`). */
function isSigned(draft: LayoutDraft, line: number): boolean {
  const first = draft.document.lines.firstToken[line];
  const end = Math.min(first + MOST_NAME_WORDS, draft.document.lines.endToken[line]);
  const the = draft.document.tokens.end[first] - draft.document.tokens.start[first] <= LONGEST_BE;
  return the || bylineWords(draft, first, end) > 0;
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
  const first = lines.firstToken[line];
  const end = Math.min(lines.endToken[line], first + ROLE_REACH);
  if (tokens.kind[first] !== TokenKind.word || (tokens.shape[first] & Shape.startsUpper) === 0) return false;
  // `The writer is …`, `The author teaches …`
  const the = tokens.end[first] - tokens.start[first] <= 3;
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
  if (the && verb === first + 2 && (bits[tokens.word[first + 1]] & LayoutWord.role) !== 0)
    return (tokens.shape[first + 1] & Shape.startsUpper) === 0 && saysWhat(draft, verb);
  const signed = bylineWords(draft, first, verb);
  let role = false;
  for (let i = first; i < end; i++) if ((bits[tokens.word[i]] & LayoutWord.role) !== 0) role = true;
  // The full name of who wrote the article needs no more; a part of it may be somebody else's.
  if (signed >= 2) return true;
  return role && (signed === 1 || standsAlone(draft, line - 1, first, verb) || isUnknown(draft, line, first));
}

/** `is a …`, `are the …`, or a verb that says more than `is`: what somebody is, not what is done to him. */
function saysWhat({ document: { tokens }, lexicon }: LayoutDraft, verb: number): boolean {
  if (tokens.end[verb] - tokens.start[verb] > LONGEST_BE) return true;
  const next = tokens.word[verb + 1];
  const short = tokens.end[verb + 1] - tokens.start[verb + 1] <= LONGEST_BE;
  return short && (lexicon.classes.bits[next] & LayoutWord.titleWord) !== 0;
}

/** How many of the capitalised words `from` to `to` stand in one author's line. */
function bylineWords(draft: LayoutDraft, from: number, to: number): number {
  const { lines } = draft.document;
  let seen = 0;
  let most = 0;
  for (let line = 0; line < lines.length && seen < BYLINES; line++) {
    if (draft.field[line] !== 'byline') continue;
    seen++;
    most = Math.max(most, commonNames(draft, line, from, to));
  }
  return most;
}

function standsAlone(draft: LayoutDraft, line: number, from: number, to: number): boolean {
  return (
    line >= 0 &&
    isFree(draft, line) &&
    isNameLike(draft.features, line) &&
    commonNames(draft, line, from, to) > 0
  );
}

function sharesWord(draft: LayoutDraft, name: number, line: number): boolean {
  const first = draft.document.lines.firstToken[line];
  const end = Math.min(first + MOST_NAME_WORDS, draft.document.lines.endToken[line]);
  return commonNames(draft, name, first, end) > 0;
}

/** How many capitalised words of line `line` stand among tokens `from` to `to` too; outlets and agencies do not count. */
function commonNames({ document, lexicon }: LayoutDraft, line: number, from: number, to: number): number {
  const { tokens, lines } = document;
  const outlets = LayoutWord.outlet | LayoutWord.picture | LayoutWord.role;
  const end = Math.min(lines.endToken[line], lines.firstToken[line] + LONGEST);
  let common = 0;
  for (let i = lines.firstToken[line]; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & Shape.startsUpper) === 0) continue;
    if ((lexicon.classes.bits[tokens.word[i]] & outlets) !== 0) continue;
    for (let k = from; k < to; k++)
      if (tokens.hash[k] === tokens.hash[i]) {
        common++;
        break;
      }
  }
  return common;
}

/** Nobody of that name is spoken of in the article: the first word stands nowhere else. */
function isUnknown({ document: { tokens, lines } }: LayoutDraft, line: number, name: number): boolean {
  const own = lines.firstToken[line];
  for (let i = 0; i < own; i++)
    if (tokens.hash[i] === tokens.hash[name] && tokens.kind[i] === TokenKind.word) return false;
  return true;
}
