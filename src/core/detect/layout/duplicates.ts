import { TokenKind, type Tokens } from '../../text/tokens';
import { isFree, type LayoutDraft, markLitter } from './draft';
import { LineFlag } from './line-features';
import { inkOf, isProse } from './line-shape';

/** How many words at a line's start find its copies, and how many lines that begin alike are compared. */
const KEY_WORDS = 5;
const BUCKET = 4;
const LONGEST = 150;
const MOST_TOKENS = 600;
/** A line that a dash opens signs the words above it. */
const DASHES = new Set([0x2d, 0x2013, 0x2014]);
/** How much longer a copy with its credit is. */
const LONGEST_CREDIT = 12;
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
  const keys = new Int32Array(lines.length);
  for (let line = 0; line < lines.length; line++) {
    if (!isComparable(draft, line)) continue;
    const key = keyOf(document.tokens, lines.firstToken[line], lines.endToken[line]);
    keys[line] = key;
    if (sieve[key & SIEVE_MASK] < 2) sieve[key & SIEVE_MASK]++;
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
      const poorer = poorerOf(draft, other, line);
      if (poorer < 0) continue;
      const richer = poorer === line ? other : line;
      mark(draft, poorer, richer);
      if (poorer === other) bucket[k] = line;
      break;
    }
    if (draft.kind[line] === undefined && bucket.length < BUCKET && !bucket.includes(line)) bucket.push(line);
  }
  sieve.fill(0);
}

/** Whether a line is long enough to have a copy, and short enough to be compared. */
function isComparable({ document, features, kind, field }: LayoutDraft, line: number): boolean {
  if (kind[line] !== undefined) return false;
  if (document.lines.endToken[line] - document.lines.firstToken[line] > MOST_TOKENS) return false;
  const ink = inkOf(features, line);
  return ink <= LONGEST && ink >= 2 && (ink >= KEY_WORDS || field[line] !== undefined);
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

/** Which of two lines repeats the other (`first` stands before `second`), or -1. */
function poorerOf(draft: LayoutDraft, first: number, second: number): number {
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
    const opens = lines.firstToken[second];
    const listed =
      tokens.kind[opens] === TokenKind.number && tokens.kind[opens + 1] === TokenKind.punctuation;
    const introduces = (features.flags[second] & LineFlag.endsColon) !== 0;
    const signs = DASHES.has(tokens.code[opens]);
    if (listed || introduces || signs) return -1;
    return draft.field[second] !== undefined || a >= 8 || !isProse(features, second) ? second : -1;
  }
  const [shorter, longer, size] = a <= b ? [first, second, a] : [second, first, b];
  if (draft.field[shorter] === 'headline') return -1;
  const rest = size - common;
  const more = inkOf(features, longer) - common;
  if (common >= 6 && rest === 0 && more <= LONGEST_CREDIT && isFree(draft, shorter)) return shorter;
  const breaksOff = (features.flags[shorter] & LineFlag.ellipsis) !== 0 || rest === 1;
  if (common >= 8 && rest <= 2 && breaksOff && more >= rest) return shorter;
  return -1;
}

/** How many words and numbers two token ranges begin with alike. */
function commonInk(text: string, tokens: Tokens, a: number, aEnd: number, b: number, bEnd: number): number {
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

function isInk(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number;
}

function sameInk(text: string, tokens: Tokens, a: number, b: number): boolean {
  const length = tokens.end[a] - tokens.start[a];
  if (tokens.kind[a] !== tokens.kind[b] || length !== tokens.end[b] - tokens.start[b]) return false;
  if (tokens.kind[a] === TokenKind.word) return tokens.hash[a] === tokens.hash[b];
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(tokens.start[a] + i) !== text.charCodeAt(tokens.start[b] + i)) return false;
  return true;
}

function keyOf(tokens: Tokens, at: number, end: number): number {
  let key = 17;
  let left = KEY_WORDS;
  for (let i = at; i < end && left > 0; i++) {
    if (!isInk(tokens, i)) continue;
    key = Math.imul(key, 31) + tokens.hash[i] + tokens.code[i];
    left--;
  }
  return key;
}
