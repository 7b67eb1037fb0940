import { TokenKind, type Tokens, tokenize } from './tokens';
import { wordId } from './vocabulary';
import { WordSet } from './word-set';

interface Phrase<T> {
  readonly rest: readonly number[];
  readonly value: T;
}

/** The phrases that begin with one word. */
interface Beginning<T> {
  /** The value of the word alone, where it is a phrase. */
  single: T | undefined;
  /** One bit of 32 for each second word: most words that follow are told apart without asking the map. */
  seconds: number;
  /** Longer phrases by their second word, the longest first. */
  readonly longer: Map<number, Phrase<T>[]>;
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
  private readonly beginnings = new Map<number, Beginning<T>>();
  /** The words that begin a phrase: a cheap question before `match`. */
  readonly begins: WordSet;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
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
      if (ids.length > 0) this.add(ids, value);
    }
    for (const { longer } of this.beginnings.values())
      for (const phrases of longer.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
    this.begins = new WordSet(this.beginnings.keys());
  }

  /** The numbers of the words that begin a phrase. */
  get firstWords(): Iterable<number> {
    return this.beginnings.keys();
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    const first = tokens.word[at];
    if (!this.begins.has(first)) return null;
    const { single, seconds, longer } = this.beginnings.get(first)!;
    const second = tokens.word[at + 1];
    if ((seconds & bitOf(second)) !== 0) {
      const phrase = longest(longer.get(second), tokens, at);
      if (phrase !== null) return { value: phrase.value, endToken: at + 1 + phrase.rest.length };
    }
    return single === undefined ? null : { value: single, endToken: at + 1 };
  }

  private add(ids: readonly number[], value: T): void {
    const [first, second] = ids;
    let beginning = this.beginnings.get(first);
    if (beginning === undefined) {
      beginning = { single: undefined, seconds: 0, longer: new Map() };
      this.beginnings.set(first, beginning);
    }
    if (ids.length === 1) {
      beginning.single ??= value;
      return;
    }
    beginning.seconds |= bitOf(second);
    const phrase = { rest: ids.slice(1), value };
    const same = beginning.longer.get(second);
    if (same === undefined) beginning.longer.set(second, [phrase]);
    else same.push(phrase);
  }
}

/** One of 32 bits for a word. */
function bitOf(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
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
