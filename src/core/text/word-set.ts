import { VOCABULARY_SIZE, wordId } from './vocabulary';

/** A set of single words, asked by vocabulary number. Word 0 (unknown) is in no set. */
export class WordSet {
  private readonly members = new Uint8Array(VOCABULARY_SIZE);

  constructor(words: Iterable<string>) {
    for (const word of words) this.members[wordId(word)] = 1;
  }

  has(word: number): boolean {
    // Before the first token there is no word; looked up as `undefined` it would slow down all look-ups to come.
    return this.members[word | 0] === 1;
  }
}

/** Bits that a detector gives to words: `classes.bits[tokens.word[i]] & SOME_BIT`. Word 0 has none. */
export class WordClasses {
  readonly bits = new Uint32Array(VOCABULARY_SIZE);

  /** Sets `bit` on each word; a word may have several. */
  add(bit: number, words: Iterable<string>): this {
    for (const word of words) this.bits[wordId(word)] |= bit;
    return this;
  }
}
