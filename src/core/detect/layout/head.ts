import { Shape, TokenKind } from '../../text/tokens';
import { isFree, type LayoutDraft, markField, markLitter } from './draft';
import { LayoutWord } from './layout-words';
import { LineFlag } from './line-features';
import { inkOf, isNameLike, isProse, isTag, isTitle } from './line-shape';

/** How many lines are searched for what stands above an article, and how many paragraphs may stand among them. */
const HEAD_REACH = 40;
const DECK_LINES = 2;
const LONGEST_DECK = 50;
const SHORTEST_DECK = 5;
const LONG_TITLE = 6;
const LONGEST_TITLE = 24;
const MOST_DECKS = 2;
const NEAR = 5;
const LONGEST_ROLE = 6;

/** Finds headline, deck and author among the lines above the article. Returns the line at which the body begins. */
export function readHead(draft: LayoutDraft): number {
  const { features } = draft;
  const count = Math.min(draft.document.lines.length, HEAD_REACH);
  let prose = 0;
  let firstProse = -1;
  let signed = -1;
  // A signature counts to the head where paragraphs follow it, or none stands before it.
  let last = -1;
  for (let line = 0; line < count; line++) {
    const field = draft.field[line];
    if (field === 'byline' || field === 'published') {
      last = line;
      if (firstProse < 0) signed = line;
    }
    if (!isFree(draft, line) || !isProse(features, line)) continue;
    if (firstProse < 0) firstProse = line;
    signed = last;
    if (++prose > DECK_LINES) break;
  }
  if (firstProse < 0 && count < draft.document.lines.length) return 0;
  const end = Math.max(signed + 1, firstProse < 0 ? signed + 1 : firstProse);
  const headline = findHeadline(draft, end, signed);
  if (headline < 0) return firstProse < 0 ? end : Math.min(end, Math.max(firstProse, 0));
  markField(draft, headline, 'headline', { why: 'first-title' });
  for (let line = 0; line < headline; line++)
    if (isFree(draft, line) && isTag(features, line) && inkOf(features, line) <= 3)
      markLitter(draft, line, 'navigation', { why: 'above-headline' });
  let decks = 0;
  // Upwards and down again: a name stands by a role, and the role by the time.
  for (let line = end - 1; line > headline; line--) markSignature(draft, line);
  for (let line = headline + 1; line < end; line++) {
    markSignature(draft, line);
    const ink = inkOf(features, line);
    const fits = ink >= SHORTEST_DECK && ink <= LONGEST_DECK && !opensSmall(draft, line);
    if (fits && isFree(draft, line) && decks < MOST_DECKS && (line < signed || isTitle(features, line))) {
      markField(draft, line, 'deck', { why: 'under-headline' });
      decks++;
    }
  }
  let body = end;
  while (body < draft.document.lines.length && !(isFree(draft, body) && isProse(features, body))) body++;
  return body < draft.document.lines.length ? body : end;
}

function markSignature(draft: LayoutDraft, line: number): void {
  if (draft.hint[line]?.why === 'near-litter') return;
  if (isFree(draft, line) && nearSignature(draft, line) && isSignature(draft, line))
    markField(draft, line, 'byline', { why: 'name-by-signature' });
}

/** A name or names, an account, an agency, or what the author calls himself. */
function isSignature(draft: LayoutDraft, line: number): boolean {
  const { document, features, lexicon } = draft;
  if (isNameLike(features, line)) return true;
  const ink = inkOf(features, line);
  if (ink > LONGEST_ROLE || isProse(features, line)) return false;
  if ((features.flags[line] & LineFlag.address) !== 0) return true;
  const { tokens, lines } = document;
  if (lexicon.agencies.match(tokens, features.firstInk[line], lines.endToken[line]) !== null) return true;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
    if ((lexicon.classes.bits[tokens.word[i]] & LayoutWord.role) !== 0) return true;
  return false;
}

/**
 * The first line of some length that reads like a title, above the body; failing that the first short one, or one
 * that might be a name where the author is told elsewhere; or a short sentence above author and time.
 */
function findHeadline(draft: LayoutDraft, end: number, signed: number): number {
  const { features } = draft;
  let short = -1;
  let name = -1;
  let sentence = -1;
  let first = -1;
  let author = false;
  for (let line = 0; line < end; line++) {
    if (draft.field[line] === 'headline') return line;
    if (draft.field[line] === 'byline') author = true;
    if (!isFree(draft, line) || opensWithDash(draft, line)) continue;
    const ink = inkOf(features, line);
    if (isTitle(features, line)) {
      if (ink >= LONG_TITLE) return line;
      if (short < 0 && !(isNameLike(features, line) && nearSignature(draft, line))) short = line;
    }
    // Three words that open the file, as short as a name, and nothing else above the text.
    if (line === 0 && ink === 3 && features.words[line] === 3 && isTag(features, line)) first = line;
    if (name < 0 && ink >= 3 && isNameLike(features, line) && line < signed) name = line;
    if (sentence < 0 && isProse(features, line) && line < signed && ink >= 4 && ink <= LONGEST_TITLE)
      sentence = line;
  }
  if (short >= 0) return short;
  if (author && name >= 0) return name;
  return sentence >= 0 ? sentence : first;
}

function opensSmall(draft: LayoutDraft, line: number): boolean {
  const first = draft.features.firstInk[line];
  const { kind, shape } = draft.document.tokens;
  return kind[first] === TokenKind.word && (shape[first] & Shape.startsUpper) === 0;
}

/** `— Name Name, in a speech`: whose words stand above. */
function opensWithDash(draft: LayoutDraft, line: number): boolean {
  const code = draft.document.tokens.code[draft.document.lines.firstToken[line]];
  return code === 0x2014 || code === 0x2013;
}

/** Whether an author or a time is told close to `line`, with no unlabelled line between. */
function nearSignature(draft: LayoutDraft, line: number): boolean {
  const count = draft.document.lines.length;
  for (let i = line + 1; i < Math.min(count, line + NEAR) && !isFree(draft, i); i++)
    if (draft.field[i] === 'published' || draft.field[i] === 'byline') return true;
  for (let i = line - 1; i > Math.max(-1, line - NEAR) && !isFree(draft, i); i--)
    if (draft.field[i] === 'published' || draft.field[i] === 'byline') return true;
  return false;
}
