import { type Tokens, tokenize } from './tokens';
import { VOCABULARY_SIZE, wordId } from './vocabulary';

interface Phrase<T> {
  readonly rest: readonly number[];
  readonly value: T;
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
  private readonly byFirst: (Phrase<T>[] | undefined)[] = [];
  /** 1 for each word that begins a phrase: a cheap question before `match`. */
  readonly begins = new Uint8Array(VOCABULARY_SIZE);

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.add(phrase, value);
    for (const bucket of this.byFirst) bucket?.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that begins at token `at`, or null. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    const bucket = this.byFirst[tokens.word[at]];
    if (bucket === undefined || tokens.word[at] === 0) return null;
    next: for (const { rest, value } of bucket) {
      for (let i = 0; i < rest.length; i++) if (tokens.word[at + 1 + i] !== rest[i]) continue next;
      return { value, endToken: at + 1 + rest.length };
    }
    return null;
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
    if (bucket === undefined) this.byFirst[ids[0]] = bucket = [];
    bucket.push({ rest: ids.slice(1), value });
  }
}
