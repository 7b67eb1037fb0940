/** Values of words, asked by vocabulary number: in line, where a `Map` costs a call and several reaches into memory. */
export class WordMap<T> {
  /** The words, each near the slot that its number gives it; 0 where a slot is free. A power of two of them. */
  private readonly words: Uint32Array;
  private readonly values: (T | undefined)[] = [];

  constructor(entries: ReadonlyMap<number, T>) {
    let size = 4;
    while (size < entries.size * 2) size *= 2;
    this.words = new Uint32Array(size);
    for (let i = 0; i < size; i++) this.values.push(undefined);
    for (const [word, value] of entries) {
      let slot = this.slotOf(word);
      while (this.words[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.words[slot] = word;
      this.values[slot] = value;
    }
  }

  get(word: number): T | undefined {
    const { words } = this;
    let slot = this.slotOf(word);
    while (words[slot] !== word && words[slot] !== 0) slot = (slot + 1) & (words.length - 1);
    return this.values[slot];
  }

  private slotOf(word: number): number {
    return (Math.imul(word, 0x9e3779b1) >>> 12) & (this.words.length - 1);
  }
}
