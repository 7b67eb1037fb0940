import { mayFollow, noteFollower } from '../../text/phrases';
import { SLASH } from '../../text/punctuation';
import { TokenKind, type Tokens, tokenize } from '../../text/tokens';
import { wordId } from '../../text/vocabulary';
import { WordSet } from '../../text/word-set';
import { isInk } from './lines/line-shape';

/**
 * What a line of page litter or metadata reads like, written as words with a few signs:
 * `#` a number (`3`, `1.093`, `5,4K`), `…` up to eight tokens of anything, `*` last: anything may follow.
 * A pattern without `*` takes the whole line. Any other sign (`:`, `/`, `>`, `©`) must stand in the line;
 * punctuation that a pattern does not name does not count.
 */
export interface PatternMatch<T> {
  readonly value: T;
  /** The token after the last one that the pattern names. */
  readonly endToken: number;
  /** How many words, numbers and signs the pattern names: how much it says. */
  readonly named: number;
  /** Whether anything may follow. */
  readonly open: boolean;
}

interface Pattern<T> {
  readonly steps: readonly number[];
  /** The second step where that is a word, else 0: most patterns are told apart by it. */
  readonly second: number;
  readonly open: boolean;
  readonly value: T;
}

const NUMBER = -1;
const GAP = -2;
/** Steps below this are signs: `SIGN - code unit`. */
const SIGN = -3;
const MAX_GAP = 8;
const MAX_SKIP = 4;
const NOTHING = new Uint8Array(0);

/** Patterns found by their first word. A match costs a bounded number of comparisons. */
export class LinePatterns<T> {
  /** By their first word. */
  private readonly buckets = new Map<number, Pattern<T>[]>();
  private readonly numberFirst: Pattern<T>[] = [];
  /** The words that begin a pattern. */
  readonly begins: WordSet;
  /** Those of them that begin one with no word as its second step. */
  private readonly loose: WordSet;

  constructor(entries: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of entries) this.add(pattern, value);
    // A pattern for the whole line says more than one that anything may follow.
    const longestFirst = (a: Pattern<T>, b: Pattern<T>) =>
      Number(a.open) - Number(b.open) || b.steps.length - a.steps.length;
    for (const bucket of this.buckets.values()) bucket.sort(longestFirst);
    this.numberFirst.sort(longestFirst);
    this.begins = new WordSet(this.buckets.keys());
    const isLoose = (word: number): boolean => this.buckets.get(word)!.some(({ second }) => second === 0);
    this.loose = new WordSet([...this.buckets.keys()].filter(isLoose));
  }

  /** The numbers of the words that begin a pattern. */
  get firstWords(): Iterable<number> {
    return this.buckets.keys();
  }

  /**
   * The longest pattern that fits the tokens from `at` (a word or number) to `end`, or null. Tokens that `hidden`
   * marks are passed over as if they were not there.
   */
  match(tokens: Tokens, at: number, end: number, hidden: Uint8Array = NOTHING): PatternMatch<T> | null {
    const first = tokens.word[at];
    const isNumber = tokens.kind[at] === TokenKind.number;
    if (!isNumber && !this.begins.has(first)) return null;
    const next = wordAfter(tokens, at, end, hidden);
    if (!isNumber && !this.loose.has(first) && !mayFollow(first, next)) return null;
    const bucket = isNumber ? this.numberFirst : this.buckets.get(first)!;
    for (const pattern of bucket) {
      if (pattern.second !== 0 && pattern.second !== next) continue;
      const after = follow(tokens, pattern.steps, 0, at, end, hidden);
      if (after >= 0 && (pattern.open || onlyPunctuation(tokens, after, end, hidden)))
        return { value: pattern.value, endToken: after, named: pattern.steps.length, open: pattern.open };
    }
    return null;
  }

  /** The token after the longest pattern that the tokens from `at` begin with, whatever follows it, or `at`. */
  matchPrefix(tokens: Tokens, at: number, end: number): number {
    if (!this.begins.has(tokens.word[at])) return at;
    for (const pattern of this.buckets.get(tokens.word[at])!) {
      const after = follow(tokens, pattern.steps, 0, at, end, NOTHING);
      if (after >= 0) return after;
    }
    return at;
  }

  private add(text: string, value: T): void {
    const steps: number[] = [];
    let open = false;
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.length; i++) {
      const part = text.slice(tokens.start[i], tokens.end[i]);
      if (tokens.kind[i] === TokenKind.word) steps.push(wordId(part));
      else if (part === '#') steps.push(NUMBER);
      else if (part === '…') steps.push(GAP);
      else if (part === '*') open = true;
      else if (tokens.kind[i] === TokenKind.punctuation) steps.push(SIGN - tokens.code[i]);
    }
    const pattern = { steps, second: Math.max(0, steps[1] ?? 0), open, value };
    const first = steps[0];
    if (first > 0 && pattern.second > 0) noteFollower(first, pattern.second);
    if (first === NUMBER) this.numberFirst.push(pattern);
    else if (first > 0) {
      const bucket = this.buckets.get(first);
      if (bucket === undefined) this.buckets.set(first, [pattern]);
      else bucket.push(pattern);
    } else throw new RangeError(`A pattern begins with a word or a number: ${text}`);
  }
}

/** The word that a second step would be compared with; 0 for an unknown one, for a number, and where none follows. */
function wordAfter(tokens: Tokens, at: number, end: number, hidden: Uint8Array): number {
  let next = tokens.kind[at] === TokenKind.number ? afterNumber(tokens, at, end) : at + 1;
  while (next < end && hidden[next] === 1) next++;
  next = skipPunctuation(tokens, next, end, hidden);
  return next < end ? tokens.word[next] : 0;
}

/** The token after the steps from `step` on, matched from `at`, or -1. */
function follow(
  tokens: Tokens,
  steps: readonly number[],
  step: number,
  at: number,
  end: number,
  hidden: Uint8Array,
): number {
  for (let s = step; s < steps.length; s++) {
    const want = steps[s];
    if (want === GAP) {
      const last = Math.min(end, at + MAX_GAP);
      for (let from = at; from <= last; from++) {
        const after = follow(tokens, steps, s + 1, from, end, hidden);
        if (after >= 0) return after;
      }
      return -1;
    }
    while (at < end && hidden[at] === 1) at++;
    if (want < SIGN) {
      if (at >= end || tokens.code[at] !== SIGN - want) return -1;
      at++;
      continue;
    }
    at = skipPunctuation(tokens, at, end, hidden);
    if (at >= end) return -1;
    if (want === NUMBER) {
      if (tokens.kind[at] !== TokenKind.number) return -1;
      at = afterNumber(tokens, at, end);
    } else if (tokens.word[at] === want) at++;
    else return -1;
  }
  return at;
}

function skipPunctuation(tokens: Tokens, at: number, end: number, hidden: Uint8Array): number {
  let skipped = 0;
  while (at < end && skipped < MAX_SKIP) {
    if (hidden[at] !== 1) {
      if (isInk(tokens, at)) return at;
      skipped++;
    }
    at++;
  }
  return at;
}

/** `1.093`, `5,4` and a letter glued to it (`5.4K`) are one number. */
function afterNumber(tokens: Tokens, at: number, end: number): number {
  at++;
  for (let group = 0; group < 3; group++) {
    if (at + 1 >= end || tokens.kind[at + 1] !== TokenKind.number) break;
    const glued = tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
    // `1/5` is two.
    if (!glued || tokens.kind[at] !== TokenKind.punctuation || tokens.code[at] === SLASH) break;
    at += 2;
  }
  const suffix = at < end && tokens.kind[at] === TokenKind.word && tokens.start[at] === tokens.end[at - 1];
  return suffix && tokens.end[at] - tokens.start[at] <= 2 ? at + 1 : at;
}

/** Whether no word and no number stands between `at` and `end`. */
function onlyPunctuation(tokens: Tokens, at: number, end: number, hidden: Uint8Array): boolean {
  for (let i = at; i < end; i++) if (hidden[i] !== 1 && isInk(tokens, i)) return false;
  return true;
}
