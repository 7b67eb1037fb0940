import { TokenKind, type Tokens, tokenize } from './tokens';
import { VOCABULARY_SIZE, wordId } from './vocabulary';

interface Phrase<T> {
  readonly rest: readonly number[];
  readonly value: T;
}

/** The phrases that begin with one word. */
interface Bucket<T> {
  /** The word alone, where it is a phrase. */
  single: Phrase<T> | null;
  /** Longer phrases by their second word, the longest first; null where there are none. */
  longer: Map<number, Phrase<T>[]> | null;
  /** One bit of 32 for each second word: most words that follow are told apart without asking the map. */
  seconds: number;
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
  /** The buckets, the first standing for "no phrase", and the bucket of each word. */
  private readonly buckets: Bucket<T>[] = [{ single: null, longer: null, seconds: 0 }];
  private readonly bucketOf = new Uint16Array(VOCABULARY_SIZE);
  /** 1 for each word that begins a phrase: a cheap question before `match`. */
  readonly begins = new Uint8Array(VOCABULARY_SIZE);

  private readonly firstBits: Uint32Array;
  private readonly firstBit: number;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, firstWords = new FirstWords()) {
    this.firstBits = firstWords.bits;
    this.firstBit = firstWords.takeBit();
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
    for (const { longer } of this.buckets)
      for (const phrases of longer?.values() ?? []) phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    const first = tokens.word[at];
    if ((this.firstBits[first] & this.firstBit) === 0) return null;
    const bucket = this.buckets[this.bucketOf[first]];
    const second = tokens.word[at + 1];
    if ((bucket.seconds & (1 << (second & 31))) !== 0) {
      const longer = longest(bucket.longer!.get(second), tokens, at);
      if (longer !== null) return { value: longer.value, endToken: at + 1 + longer.rest.length };
    }
    return bucket.single === null ? null : { value: bucket.single.value, endToken: at + 1 };
  }

  private add(ids: readonly number[], value: T): void {
    const [first, second] = ids;
    this.begins[first] = 1;
    this.firstBits[first] |= this.firstBit;
    if (this.bucketOf[first] === 0) {
      this.bucketOf[first] = this.buckets.length;
      this.buckets.push({ single: null, longer: null, seconds: 0 });
    }
    const bucket = this.buckets[this.bucketOf[first]];
    const phrase = { rest: ids.slice(1), value };
    if (ids.length === 1) {
      bucket.single ??= phrase;
      return;
    }
    bucket.longer ??= new Map();
    bucket.seconds |= 1 << (second & 31);
    const same = bucket.longer.get(second);
    if (same === undefined) bucket.longer.set(second, [phrase]);
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
