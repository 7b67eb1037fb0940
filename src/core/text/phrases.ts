import { TokenKind, type Tokens, tokenize } from './tokens';
import { wordId } from './vocabulary';
import { WordMap } from './word-map';
import { newField } from './word-rows';
import { WordSet } from './word-set';

interface Phrase<T> {
  readonly rest: readonly number[];
  readonly value: T;
}

/** One bit of 32 for each word that follows a word in any phrase: nearly all others are told apart by it. */
const seconds = newField();

/** Notes that `second` may follow `first`, both by number; `mayFollow` says so from then on. */
export function noteFollower(first: number, second: number): void {
  seconds[first] |= bitOf(second);
}

/** Whether a phrase may go on with `second` after `first`: a cheap question before any list is asked. */
export function mayFollow(first: number, second: number): boolean {
  return (seconds[first] & bitOf(second)) !== 0;
}

/** One of 32 bits for a word. */
function bitOf(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}

/** What a phrase matched: its value, and the token after it. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly endToken: number;
}

/**
 * Phrases of one or more words, found in the token stream by vocabulary number, longest first.
 * A phrase is words only; digits and punctuation in it are ignored.
 */
export class Phrases<T> {
  /** The values of phrases of one word. */
  private readonly singles: WordMap<T>;
  /** Longer phrases by their first two words, the longest first. */
  private readonly longer: WordMap<ReadonlyMap<number, Phrase<T>[]>>;
  /** The numbers of the words that begin a phrase. */
  readonly firstWords: ReadonlySet<number>;
  /** The words that begin a phrase: a cheap question before `match`. */
  readonly begins: WordSet;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const singles = new Map<number, T>();
    const longer = new Map<number, Map<number, Phrase<T>[]>>();
    const list = [...entries];
    // All phrases are cut in one go: a tokenizer call each would cost more than all else at start.
    const text = list.map(([phrase]) => phrase).join('\n');
    const tokens = tokenize(text);
    let at = 0;
    let end = 0;
    for (const [phrase, value] of list) {
      end += phrase.length + 1;
      const ids: number[] = [];
      for (; at < tokens.length && tokens.start[at] < end; at++)
        if (tokens.kind[at] === TokenKind.word)
          ids.push(wordId(text.slice(tokens.start[at], tokens.end[at])));
      if (ids.length > 1) addPhrase(longer, ids, value);
      else if (ids.length > 0 && !singles.has(ids[0])) singles.set(ids[0], value);
    }
    for (const bySecond of longer.values())
      for (const phrases of bySecond.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
    this.singles = new WordMap(singles);
    this.longer = new WordMap(longer);
    this.firstWords = new Set([...singles.keys(), ...longer.keys()]);
    this.begins = new WordSet(this.firstWords);
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    const first = tokens.word[at];
    if (!this.begins.has(first)) return null;
    const second = tokens.word[at + 1];
    if (mayFollow(first, second)) {
      const phrase = longest(this.longer.get(first)?.get(second), tokens, at);
      if (phrase !== null) return { value: phrase.value, endToken: at + 1 + phrase.rest.length };
    }
    const single = this.singles.get(first);
    return single === undefined ? null : { value: single, endToken: at + 1 };
  }
}

function addPhrase<T>(
  longer: Map<number, Map<number, Phrase<T>[]>>,
  [first, second, ...others]: readonly number[],
  value: T,
): void {
  noteFollower(first, second);
  const bySecond = longer.get(first) ?? new Map<number, Phrase<T>[]>();
  longer.set(first, bySecond);
  const phrases = bySecond.get(second) ?? [];
  bySecond.set(second, phrases);
  phrases.push({ rest: [second, ...others], value });
}

/** The first of `phrases`, which begin at token `at` with the same two words, that goes on as the text does. */
function longest<T>(phrases: readonly Phrase<T>[] | undefined, tokens: Tokens, at: number): Phrase<T> | null {
  if (phrases === undefined) return null;
  next: for (const phrase of phrases) {
    const { rest } = phrase;
    for (let i = 1; i < rest.length; i++) if (tokens.word[at + 1 + i] !== rest[i]) continue next;
    return phrase;
  }
  return null;
}
