import { wordId } from './vocabulary';
import { NO_FIELD, newBit, newField } from './word-rows';

const NO_WORDS = { field: NO_FIELD, bit: 0 };

/** A set of single words, asked by vocabulary number. Word 0 (unknown) is in no set. */
export class WordSet {
  private readonly field: Uint32Array;
  private readonly bit: number;

  /** `words` as they are spelled, or by their numbers. */
  constructor(words: Iterable<string | number> = []) {
    const numbers = Array.from(words, numberOf);
    ({ field: this.field, bit: this.bit } = numbers.length === 0 ? NO_WORDS : newBit());
    for (const word of numbers) this.field[word] |= this.bit;
  }

  has(word: number): boolean {
    // Before the first token there is no word; looked up as `undefined` it would slow down all look-ups to come.
    return (this.field[word | 0] & this.bit) !== 0;
  }
}

/** Bits that a detector gives to words: `classes.bits[tokens.word[i]] & SOME_BIT`. Word 0 has none. */
export class WordClasses {
  private field: Uint32Array = NO_FIELD;

  /** To be asked for when all words are added. */
  get bits(): Uint32Array {
    return this.field;
  }

  /** Sets `bit` on each word; a word may have several. */
  add(bit: number, words: Iterable<string | number> = []): this {
    for (const word of words) {
      if (this.field === NO_FIELD) this.field = newField();
      this.field[numberOf(word)] |= bit;
    }
    return this;
  }
}

function numberOf(word: string | number): number {
  return typeof word === 'number' ? word : wordId(word);
}
