import { TokenKind, type Tokens, tokenize } from './tokens';
import { VOCABULARY_SIZE, wordId } from './vocabulary';

interface Phrase<T> {
  readonly rest: readonly number[];
  readonly value: T;
}

/** Words that begin phrases, one bit a list of phrases: lists asked at the same tokens share one table. */
export class FirstWords {
  readonly bits = new Uint32Array(VOCABULARY_SIZE);
  private free = 1;

  /** A bit that no list has yet; there are 32. */
  takeBit(): number {
    const bit = this.free;
    this.free <<= 1;
    return bit;
  }
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
  /** Place of each first word in the lists below, which leave the first place empty. */
  private readonly placeOf = new Uint16Array(VOCABULARY_SIZE);
  /** The value of the word alone, where it is a phrase. */
  private readonly singles: (T | undefined)[] = [undefined];
  /** One bit of 32 for each second word: most words that follow are told apart without asking the map. */
  private readonly seconds: number[] = [0];
  /** Longer phrases by their second word, the longest first; null where there are none. */
  private readonly longer: (Map<number, Phrase<T>[]> | null)[] = [null];
  /** 1 for each word that begins a phrase: a cheap question before `match`. */
  readonly begins = new Uint8Array(VOCABULARY_SIZE);

  private readonly firstBits: Uint32Array | null;
  private readonly firstBit: number;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, firstWords: FirstWords | null = null) {
    this.firstBits = firstWords?.bits ?? null;
    this.firstBit = firstWords?.takeBit() ?? 0;
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
    for (const longer of this.longer)
      for (const phrases of longer?.values() ?? []) phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    const first = tokens.word[at];
    if (this.firstBits !== null && (this.firstBits[first] & this.firstBit) === 0) return null;
    const place = this.placeOf[first];
    if (place === 0) return null;
    const second = tokens.word[at + 1];
    if ((this.seconds[place] & (1 << (second & 31))) !== 0) {
      const phrase = longest(this.longer[place]!.get(second), tokens, at);
      if (phrase !== null) return { value: phrase.value, endToken: at + 1 + phrase.rest.length };
    }
    const value = this.singles[place];
    return value === undefined ? null : { value, endToken: at + 1 };
  }

  private add(ids: readonly number[], value: T): void {
    const [first, second] = ids;
    this.begins[first] = 1;
    if (this.firstBits !== null) this.firstBits[first] |= this.firstBit;
    if (this.placeOf[first] === 0) {
      this.placeOf[first] = this.singles.length;
      this.singles.push(undefined);
      this.seconds.push(0);
      this.longer.push(null);
    }
    const place = this.placeOf[first];
    if (ids.length === 1) {
      this.singles[place] ??= value;
      return;
    }
    this.seconds[place] |= 1 << (second & 31);
    const longer = this.longer[place] ?? new Map<number, Phrase<T>[]>();
    this.longer[place] = longer;
    const phrase = { rest: ids.slice(1), value };
    const same = longer.get(second);
    if (same === undefined) longer.set(second, [phrase]);
    else same.push(phrase);
  }
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
