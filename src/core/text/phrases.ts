import { type Tokens, tokenize } from './tokens';
import { VOCABULARY_SIZE, wordId } from './vocabulary';

interface Phrase<T> {
  readonly rest: readonly number[];
  readonly value: T;
}

/** The phrases that begin with one word. */
interface Bucket<T> {
  /** The word alone, where it is a phrase. */
  single: Phrase<T> | null;
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
  private readonly byFirst: (Bucket<T> | undefined)[] = [];
  /** 1 for each word that begins a phrase: a cheap question before `match`. */
  readonly begins = new Uint8Array(VOCABULARY_SIZE);

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.add(phrase, value);
    for (const bucket of this.byFirst)
      for (const phrases of bucket?.longer.values() ?? [])
        phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    const bucket = this.byFirst[tokens.word[at]];
    if (bucket === undefined || tokens.word[at] === 0) return null;
    const second = tokens.word[at + 1];
    const phrases = second ? bucket.longer.get(second) : undefined;
    if (phrases !== undefined) {
      next: for (const { rest, value } of phrases) {
        for (let i = 1; i < rest.length; i++) if (tokens.word[at + 1 + i] !== rest[i]) continue next;
        return { value, endToken: at + 1 + rest.length };
      }
    }
    return bucket.single === null ? null : { value: bucket.single.value, endToken: at + 1 };
  }

  private add(phrase: string, value: T): void {
    const tokens = tokenize(phrase);
    const ids: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const text = phrase.slice(tokens.start[i], tokens.end[i]);
      if (tokens.kind[i] === 1) ids.push(wordId(text));
    }
    if (ids.length === 0) return;
    this.begins[ids[0]] = 1;
    let bucket = this.byFirst[ids[0]];
    if (bucket === undefined) {
      bucket = { single: null, longer: new Map() };
      this.byFirst[ids[0]] = bucket;
    }
    const entry = { rest: ids.slice(1), value };
    if (ids.length === 1) bucket.single ??= entry;
    else if (bucket.longer.has(ids[1])) bucket.longer.get(ids[1])?.push(entry);
    else bucket.longer.set(ids[1], [entry]);
  }
}
