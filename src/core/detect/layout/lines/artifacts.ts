import { COPYRIGHT, HASH, OPEN, SLASH, STOP } from '../../../text/punctuation';
import { Shape, TokenKind, type Tokens } from '../../../text/tokens';

import { isFree, type LayoutDraft, markField, markLitter } from '../draft';
import { LineFlag } from './line-flags';
import { inkOf, isProse } from './line-shape';
import { endsAsCode, isHashtags, isPlayerTime, isScript, isTemplateWord } from './template-words';

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const ZERO = 0x30;
const LONGEST_COPYRIGHT = 40;
/** Lines of code in one example. */
const LONGEST_EXAMPLE = 30;
const LONGEST_COUNTER = 8;
/** A number that stands alone so often on one page counts something of the page. */
const MANY = 3;
/** Alone on a line these are no quotation marks but the arrows of a gallery. */
const GUILLEMETS = new Set(Array.from('«»‹›', (sign) => sign.charCodeAt(0)));
/** Signs that make a number a measure or a time. */
const MEASURES = new Set(Array.from('%$€£¥/:-–', (sign) => sign.charCodeAt(0)));

/** Marks lines of signs alone, web addresses alone, and what a template left. */
export function markSigns(draft: LayoutDraft, line: number): void {
  if (!isFree(draft, line)) return;
  const { document, features } = draft;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const ink = inkOf(features, line);
  if (ink === 0) {
    if (isQuotedBlank(draft, line)) return;
    for (let i = first; i < lines.endToken[line]; i++)
      if (tokens.kind[i] === TokenKind.mark && !GUILLEMETS.has(document.text.charCodeAt(tokens.start[i])))
        return;
    if (!isExample(draft, line)) markLitter(draft, line, 'artifact', { why: 'signs-only' });
  } else if (namesRights(draft, line)) markLitter(draft, line, 'disclaimer', { why: 'copyright-sign' });
  else if (!isProse(features, line) && isScript(document, line) && !isExample(draft, line))
    markLitter(draft, line, 'artifact', { why: 'script' });
  else if (
    tokens.code[first] === LESS_THAN &&
    tokens.kind[first + 1] === TokenKind.word &&
    isElement(draft, line)
  )
    markLitter(draft, line, 'artifact', { why: 'markup' });
  else if (
    ((features.flags[line] & LineFlag.address) !== 0 ||
      (tokens.code[first] === SLASH && tokens.code[first + 1] === SLASH) ||
      // `pic.site.com/…`
      (tokens.code[first + 1] === STOP && tokens.code[first + 3] === STOP)) &&
    isOneWord(draft, line)
  )
    markLitter(draft, line, 'artifact', { why: 'address-only' });
  else if (ink === 1 && isTemplateWord(draft, line))
    markLitter(draft, line, 'artifact', { why: 'template-word' });
  else if (tokens.code[first] === ZERO && isPlayerTime(draft, line))
    markLitter(draft, line, 'artifact', { why: 'player-time' });
  else if (tokens.code[first] === HASH && isHashtags(draft, line))
    markLitter(draft, line, 'widget', { why: 'hashtags' });
}

/** `The loop looks like this:` and code below it: an article on programming shows it. */
function isExample(draft: LayoutDraft, line: number): boolean {
  for (let above = line - 1; above >= 0 && above >= line - LONGEST_EXAMPLE; above--) {
    if ((draft.features.flags[above] & LineFlag.endsColon) !== 0) return isFree(draft, above);
    if (!endsAsCode(draft.document, above)) return false;
  }
  return false;
}

/** Tells © lines apart: under the article the outlet's, above and inside it those of pictures. */
export function markCopyright(draft: LayoutDraft): void {
  const { tokens, lines } = draft.document;
  let under = true;
  for (let line = lines.length - 1; line >= 0; line--) {
    if (!isFree(draft, line)) continue;
    if (
      tokens.code[lines.firstToken[line]] === COPYRIGHT &&
      inkOf(draft.features, line) <= LONGEST_COPYRIGHT
    ) {
      if (under) markLitter(draft, line, 'disclaimer', { why: 'copyright-sign' });
      else markField(draft, line, 'caption', { why: 'picture-credit' });
    } else if (isProse(draft.features, line)) under = false;
  }
}

/** `© 2024 Outlet`, `Outlet Group © 2024`, `2024 © Outlet`: whose the page is, and since when. */
function namesRights({ document, features }: LayoutDraft, line: number): boolean {
  if ((features.flags[line] & LineFlag.copyright) === 0 || inkOf(features, line) > LONGEST_COPYRIGHT)
    return false;
  const { code, kind, shape, start, end } = document.tokens;
  const first = document.lines.firstToken[line];
  const last = document.lines.endToken[line];
  let sign = first;
  while (sign < last && code[sign] !== COPYRIGHT) sign++;
  // `… in the square. (© 2024 Outlet)` is a picture's.
  if (sign > first && (features.pictureWords[line] > 0 || code[sign - 1] === OPEN)) return false;
  // `He wrote © 2024 on the wall.`: the article's; what a sentence of rights has before the sign names the outlet.
  if (isProse(features, line))
    for (let i = first; i < sign; i++)
      if (kind[i] === TokenKind.word && (shape[i] & Shape.startsUpper) === 0) return false;
  for (let i = Math.max(first, sign - 1); i < Math.min(last, sign + 4); i++)
    if (kind[i] === TokenKind.number && end[i] - start[i] === 4) return true;
  return false;
}

/** `<embed-card …>`: a name right after the opening sign, and the first closing sign at the end. */
function isElement(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  const first = lines.firstToken[line];
  if (tokens.end[first] !== tokens.start[first + 1]) return false;
  let at = first + 1;
  while (at < lines.endToken[line] && tokens.code[at] !== GREATER_THAN) at++;
  return at === lines.endToken[line] - 1;
}

/** No white space inside the line, and a web address, not a label or an account's name before it. */
function isOneWord(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines, text } = draft.document;
  if (
    !/^(?:https?:|\/\/\w|[\w-]+(?:\.[\w-]+)+\/\w|www\.|[\w.-]+@\w)/i.test(
      text.slice(lines.start[line], lines.start[line] + 80),
    )
  )
    return false;
  for (let i = lines.firstToken[line] + 1; i < lines.endToken[line]; i++)
    if (tokens.start[i] > tokens.end[i - 1]) return false;
  return true;
}

/**
 * Marks bare numbers: counters and ids that a template left. A year alone heads a part of the article, and
 * numbers among short lines are a table: both stay.
 */
export function markCounters(draft: LayoutDraft): void {
  const { document } = draft;
  const count = document.lines.length;
  const seen = new Map<string, number>();
  const textAt = (line: number): string =>
    document.text.slice(document.lines.start[line], document.lines.end[line]);
  for (let line = 0; line < count; line++)
    if (isCounter(draft, line)) seen.set(textAt(line), (seen.get(textAt(line)) ?? 0) + 1);
  if (seen.size === 0) return;
  const repeats = (line: number): number => seen.get(textAt(line)) ?? 0;
  let before = -1;
  for (let line = 0; line < count; line++) {
    if (!isCounter(draft, line)) {
      if (draft.kind[line] === undefined) before = line;
      continue;
    }
    let end = line + 1;
    while (end < count && isCounter(draft, end)) end++;
    let after = end;
    while (after < count && after < end + 40 && draft.kind[after] !== undefined) after++;
    const table = isPlainShort(draft, before) && isPlainShort(draft, after);
    if (!table || repeats(line) >= MANY)
      for (let i = line; i < end; i++)
        if (isFree(draft, i)) markLitter(draft, i, 'artifact', { why: 'bare-number' });
    line = end - 1;
  }
}

/** One or two numbers and signs that say nothing of what is counted; no year, no share, no price, no time. */
function isCounter(draft: LayoutDraft, line: number): boolean {
  const { features: f, document } = draft;
  if (f.words[line] > 0 || f.numbers[line] === 0 || f.numbers[line] > 2 || !isFree(draft, line)) return false;
  const { tokens, lines } = document;
  if (lines.endToken[line] - lines.firstToken[line] > LONGEST_COUNTER) return false;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++) {
    if (draft.hidden[i] === 1) continue;
    if (tokens.kind[i] === TokenKind.mark || MEASURES.has(tokens.code[i])) return false;
    if (tokens.kind[i] === TokenKind.number && isYear(tokens, i)) return false;
  }
  return true;
}

function isYear(tokens: Tokens, at: number): boolean {
  return tokens.end[at] - tokens.start[at] === 4 && (tokens.code[at] === 0x31 || tokens.code[at] === 0x32);
}

function isPlainShort(draft: LayoutDraft, line: number): boolean {
  if (line < 0 || line >= draft.document.lines.length) return false;
  return isFree(draft, line) && !isProse(draft.features, line);
}

/** A blank line of a quoted mail: `>` alone, and words behind such a sign on the line above or below. */
function isQuotedBlank({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const opens = (at: number): boolean => tokens.code[lines.firstToken[at]] === GREATER_THAN;
  const quotes = (at: number): boolean =>
    opens(at) &&
    lines.endToken[at] > lines.firstToken[at] + 1 &&
    tokens.kind[lines.firstToken[at] + 1] === TokenKind.word;
  return opens(line) && ((line > 0 && quotes(line - 1)) || (line + 1 < lines.length && quotes(line + 1)));
}
