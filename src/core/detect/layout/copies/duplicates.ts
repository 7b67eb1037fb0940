import { CLOSE, OPEN } from '../../../text/punctuation';
import type { Tokens } from '../../../text/tokens';
import { isFree, type LayoutDraft, markLitter } from '../draft';
import { inkOf, isInk, isProse, isTag, isTitle } from '../lines/line-shape';
import { findBlockCopies } from './blocks';
import { commonInk, HEAD_REACH, inkAfter, LONGEST_CREDIT, poorerOf } from './copies';

/** How many words at a line's start find its copies, and how many lines that begin alike are compared. */
const KEY_WORDS = 5;
const SHORT_TITLE = 3;
const BUCKET = 4;
const LONGEST = 150;
const MOST_TOKENS = 600;
/** How many lines begin with words of one key, up to two: it spares most lines the look-up. Empty between texts. */
const SIEVE_MASK = 0xfff;
const sieve = new Uint8Array(SIEVE_MASK + 1);

/**
 * Marks lines that say again what another line says: the later of two equal lines, and a line that another one
 * repeats with its credit, or that breaks off where another goes on.
 */
export function markDuplicates(draft: LayoutDraft): void {
  const { document } = draft;
  const { lines } = document;
  const buckets = new Map<number, number[]>();
  const keys: number[] = [];
  const copyOf = new Map<number, number>();
  let title = openingTitle(draft);
  for (let line = 0; line < lines.length; line++) {
    markShortCopy(draft, line);
    const comparable = isComparable(draft, line);
    const key = comparable ? keyOf(document.tokens, lines.firstToken[line], lines.endToken[line]) : 0;
    keys.push(key);
    if (comparable && sieve[key & SIEVE_MASK] < 2) sieve[key & SIEVE_MASK]++;
  }
  for (let line = 0; line < lines.length; line++) {
    const key = keys[line];
    if (sieve[key & SIEVE_MASK] < 2 || !isComparable(draft, line)) continue;
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, [line]);
      continue;
    }
    for (let k = 0; k < bucket.length; k++) {
      const other = bucket[k];
      const poorer =
        other === title && isPageTitle(draft, other, line) ? other : poorerOf(draft, other, line, title);
      if (poorer < 0) continue;
      if (poorer === title) title = line;
      const richer = poorer === line ? other : line;
      mark(draft, poorer, richer);
      if (poorer === line) copyOf.set(line, richer);
      if (poorer === other) bucket[k] = line;
      break;
    }
    if (draft.kind[line] === undefined && bucket.length < BUCKET && !bucket.includes(line)) bucket.push(line);
  }
  sieve.fill(0);
  for (const [line, other] of findBlockCopies(draft, copyOf)) mark(draft, line, other);
}

/** Whether a line is long enough to have a copy, and short enough to be compared. */
function isComparable({ document, features, kind, field }: LayoutDraft, line: number): boolean {
  if (kind[line] !== undefined) return false;
  if (document.lines.endToken[line] - document.lines.firstToken[line] > MOST_TOKENS) return false;
  const ink = inkOf(features, line);
  return ink <= LONGEST && ink >= 2 && (ink >= KEY_WORDS || field[line] !== undefined);
}

/** Marks a few words that the next line has too, alone or with a credit in brackets: what stood for a picture. */
function markShortCopy(draft: LayoutDraft, line: number): void {
  const { document, features } = draft;
  const { tokens, lines } = document;
  const ink = inkOf(features, line);
  const next = line + 1;
  if (ink === 0 || ink > KEY_WORDS || next >= lines.length || draft.kind[line] !== undefined) return;
  const more = inkOf(features, next) - ink;
  if (draft.kind[next] !== undefined || more < 0 || more > LONGEST_CREDIT) return;
  if (more === 0 ? draft.field[line] !== 'caption' : ink < 3 || !isFree(draft, line)) return;
  const from = lines.firstToken[next];
  const end = lines.endToken[next];
  if (commonInk(document.text, tokens, lines.firstToken[line], lines.endToken[line], from, end) < ink) return;
  if (more === 0) mark(draft, next, line);
  else if (tokens.code[end - 1] === CLOSE && tokens.code[inkAfter(tokens, from, ink) - 1] === OPEN)
    mark(draft, line, next);
}

/**
 * Whether `title` is the page's, above its menus, and `copy` the headline: nothing but menus stands between, and the
 * copy says no more.
 */
function isPageTitle(draft: LayoutDraft, title: number, copy: number): boolean {
  const { document, features, kind, field, hint } = draft;
  if (copy === title + 1 || copy - title > HEAD_REACH || inkOf(features, title) !== inkOf(features, copy))
    return false;
  let menus = 0;
  for (let line = title + 1; line < copy; line++) {
    if (inkOf(features, line) === 0) continue;
    const is = kind[line] ?? (hint[line]?.why === 'near-litter' ? hint[line]?.kind : undefined);
    // Buttons to share stand under a headline, and so do author and time.
    if (is === 'prompt' || is === 'duplicate' || field[line] !== undefined) return false;
    if (is !== undefined) menus++;
    else if (!isTag(features, line) || features.numbers[line] > 0) return false;
  }
  if (menus === 0) return false;
  const { firstToken, endToken } = document.lines;
  const ink = inkOf(features, title);
  return (
    commonInk(
      document.text,
      document.tokens,
      firstToken[title],
      endToken[title],
      firstToken[copy],
      endToken[copy],
    ) === ink
  );
}

/** The first title above all paragraphs, or -1: no copy of anything, though a caption may begin with its words. */
function openingTitle(draft: LayoutDraft): number {
  const count = Math.min(draft.document.lines.length, HEAD_REACH);
  for (let line = 0; line < count && !isProse(draft.features, line); line++)
    if (isFree(draft, line) && (line === 0 || isTitle(draft.features, line)))
      if (inkOf(draft.features, line) >= SHORT_TITLE) return line;
  return -1;
}

/** `poorer` is litter; what was known of it by its wording passes to the copy that stays. */
function mark(draft: LayoutDraft, poorer: number, richer: number): void {
  const { lines, text } = draft.document;
  draft.field[poorer] = undefined;
  const start = lines.start[richer];
  const end = lines.end[richer];
  markLitter(draft, poorer, 'duplicate', {
    why: 'copy',
    text: text.slice(start, Math.min(end, start + 80)),
    start,
    end,
  });
}

function keyOf(tokens: Tokens, at: number, end: number): number {
  let key = 17;
  let left = KEY_WORDS;
  for (let i = at; i < end && left > 0; i++) {
    if (!isInk(tokens, i)) continue;
    key = (Math.imul(key, 31) + tokens.hash[i] + tokens.code[i]) | 0;
    left--;
  }
  return key;
}
