import { TokenKind, type Tokens } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isInk } from '../lines/line-shape';

/** Words by whose signatures a line is found inside another; shorter lines may repeat by chance. */
const KEY_WORDS = 6;
const SHORTEST = 8;
const LONGEST = 60;
const MOST_TOKENS = 200;
const BUCKET = 3;

/**
 * Marks lines whose words stand, one after the other, inside a longer paragraph: pull quotes and teasers that say
 * again what the article says. One pass over the text; six words are looked at where the first one fits.
 */
export function markPullQuotes(draft: LayoutDraft): void {
  const candidates = new Map<number, number[]>();
  const { document } = draft;
  const { tokens, lines } = document;
  let below = false;
  for (let line = 0; line < lines.length; line++) {
    // What opens the page is quoted by the article, not out of it.
    const opens = !below;
    below ||= isParagraph(draft, line);
    if (opens || !isCandidate(draft, line)) continue;
    const last = lines.endToken[line];
    const opening = nextInk(draft, lines.firstToken[line], last);
    const key = keyFrom(draft, opening, last);
    const bucket = candidates.get(key);
    sieve[signature(tokens, opening) & SIEVE_MASK] = 1;
    if (bucket === undefined) candidates.set(key, [line]);
    else if (bucket.length < BUCKET) bucket.push(line);
  }
  if (candidates.size === 0) return;
  for (let line = 0; line < lines.length; line++) {
    if (!isFree(draft, line) || inkOf(draft.features, line) <= SHORTEST) continue;
    searchLine(draft, line, candidates);
  }
  sieve.fill(0);
}

/** Complete sentences only, as a heading may well use the words of its paragraph; and no speech, which is never lost. */
function isCandidate(draft: LayoutDraft, line: number): boolean {
  const { features, document } = draft;
  const ink = inkOf(features, line);
  return (
    isFree(draft, line) &&
    ink >= SHORTEST &&
    ink <= LONGEST &&
    (features.flags[line] & (LineFlag.stop | LineFlag.doubleMark)) === LineFlag.stop &&
    document.lines.endToken[line] - document.lines.firstToken[line] <= MOST_TOKENS
  );
}

/** Looks for candidates inside `line`, wherever one of them may begin. */
function searchLine(draft: LayoutDraft, line: number, candidates: ReadonlyMap<number, number[]>): void {
  const { tokens, lines } = draft.document;
  const { hash, code } = tokens;
  const end = lines.endToken[line];
  let found = -1;
  let start = 0;
  for (let i = nextInk(draft, lines.firstToken[line], end) + 1; i < end; i++) {
    if (sieve[(hash[i] + code[i]) & SIEVE_MASK] === 0) continue;
    if (draft.hidden[i] === 1 || !isInk(tokens, i)) continue;
    const bucket = candidates.get(keyFrom(draft, i, end));
    if (bucket === undefined) continue;
    for (const other of bucket)
      if (other !== found && other !== line && isFree(draft, other) && isInside(draft, other, i, end)) {
        if (found >= 0) return;
        found = other;
        start = tokens.start[i];
      }
  }
  // A line that holds several others is a summary of the page: then it is the copy, and nobody can tell how far.
  if (found >= 0) markLitter(draft, found, 'duplicate', { why: 'pull-quote', start, end: lines.end[line] });
}

/** Which words begin a candidate: it spares most words the look-up. Empty between texts. */
const SIEVE_MASK = 0xfff;
const sieve = new Uint8Array(SIEVE_MASK + 1);
const BASE = 31;

function signature(tokens: Tokens, at: number): number {
  return tokens.hash[at] + tokens.code[at];
}

function keyFrom(draft: LayoutDraft, from: number, end: number): number {
  let key = 0;
  let left = KEY_WORDS;
  for (let i = from; i < end && left > 0; i = nextInk(draft, i + 1, end), left--)
    key = (Math.imul(key, BASE) + signature(draft.document.tokens, i)) | 0;
  return key;
}

/** Whether all words of line `line` follow from token `from` on. */
function isInside(draft: LayoutDraft, line: number, from: number, end: number): boolean {
  const { text, tokens, lines } = draft.document;
  const last = lines.endToken[line];
  let at = from;
  for (let i = nextInk(draft, lines.firstToken[line], last); i < last; i = nextInk(draft, i + 1, last)) {
    if (at >= end || !sameText(text, tokens, i, at)) return false;
    at = nextInk(draft, at + 1, end);
  }
  return true;
}

function sameText(text: string, tokens: Tokens, a: number, b: number): boolean {
  if (tokens.kind[a] === TokenKind.word) return tokens.hash[a] === tokens.hash[b];
  return text.slice(tokens.start[a], tokens.end[a]) === text.slice(tokens.start[b], tokens.end[b]);
}

/** The next word or number that is not litter: a line goes by what is left of it. */
function nextInk({ document: { tokens }, hidden }: LayoutDraft, at: number, end: number): number {
  while (at < end && (hidden[at] === 1 || !isInk(tokens, at))) at++;
  return at;
}
