/** Words that all packs together may name, the unknown one counted. */
export const MOST_WORDS = 3 << 14;
/** Fields of 32 bits that a word has: as many as all lexicons together ask for, and some to spare. */
const FIELDS = 32;

/**
 * What all lexicons say of a word, side by side: what one detector asks of it brings what the next will ask into the
 * cache of the processor. A table each would make it fetch every word of a text again for every question.
 */
const rows = new Uint32Array(MOST_WORDS * FIELDS);

/** Set bits of fields that hold sets of words, 32 sets a field. */
const SETS = 32;
/** For what no word has a part in: the first field of each row, which stays 0. */
export const NO_FIELD = rows.subarray(0);
let fields = 1;
let sets: Uint32Array = NO_FIELD;
let setCount = SETS;

/** The number of the word with this index: where its row begins. */
export function numberOfIndex(index: number): number {
  return index * FIELDS;
}

/** The index of the word with this number. */
export function indexOfNumber(word: number): number {
  return word / FIELDS;
}

/** A field of each word that nobody else has: `field[word]`, all 0. Throws when there are no more. */
export function newField(): Uint32Array {
  if (fields === FIELDS) throw new RangeError(`More than ${FIELDS} fields of words in the packs`);
  return rows.subarray(fields++);
}

/** A bit of each word that nobody else has: `field[word] & bit`. */
export function newBit(): { field: Uint32Array; bit: number } {
  if (setCount === SETS) {
    sets = newField();
    setCount = 0;
  }
  return { field: sets, bit: 1 << setCount++ };
}
