import { folded } from './characters';
import { indexOfNumber, MOST_WORDS, newField, numberOfIndex } from './word-rows';

/**
 * Words that any language pack names, each with a number (where its row in `word-rows.ts` begins), so that all later
 * stages compare numbers. Number 0 is "a word that no pack names". Case, typographic apostrophes and hyphens do not
 * count. One vocabulary serves all packs: a text is read once, before its language is known.
 *
 * Open addressing, by a word's whole hash: 32 bits that agree are taken for the same word. No two words of the
 * packs share a hash (`wordId` sees to it); of a million words that no pack names, four may be taken for one that
 * is. To compare letters too took longer than all else that reading does.
 */
const SLOTS = 1 << 16;
/** Of each word the upper half of its hash and below that its index: small, so that much of it stays in the cache. */
const slots = new Uint32Array(SLOTS);
const INDEX = 0xffff;
/** The whole hash, in the row of the word: what will be asked of the row next is fetched with it. */
const hashOf = newField();
const words: string[] = [''];

/** FNV-1a over folded code units, begun with `HASH_SEED`; the reader computes it while it walks a word. */
export const HASH_SEED = 0x811c9dc5 | 0;
export function hashStep(hash: number, foldedCode: number): number {
  return Math.imul(hash ^ foldedCode, 0x01000193);
}

/** The number of `word`, given one where it has none. Throws when the vocabulary is full, or two words share a hash. */
export function wordId(word: string): number {
  const spelling = foldWord(word);
  let hash = HASH_SEED;
  for (let i = 0; i < spelling.length; i++) hash = hashStep(hash, spelling.charCodeAt(i));
  const known = findWord(hash);
  if (known !== 0 && spellingOf(known) !== spelling)
    throw new RangeError(`${spelling} and ${spellingOf(known)} share a hash`);
  if (known !== 0) return known;
  if (words.length === MOST_WORDS) throw new RangeError(`More than ${MOST_WORDS} words in the packs`);
  let slot = hash & (SLOTS - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = (hash & ~INDEX) | words.length;
  const number = numberOfIndex(words.length);
  hashOf[number] = hash;
  words.push(spelling);
  return number;
}

function spellingOf(word: number): string {
  return words[indexOfNumber(word)];
}

/** The numbers of all words that have one by now. */
export function knownWords(): number[] {
  return words.map((_, index) => numberOfIndex(index)).slice(1);
}

/** The number of the word with this hash, or 0. */
export function findWord(hash: number): number {
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const entry = slots[slot];
    if (entry === 0) return 0;
    const word = numberOfIndex(entry & INDEX);
    if ((entry ^ hash) >>> 16 === 0 && (hashOf[word] ^ hash) === 0) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/**
 * Puts the number of each word into `numbers`. All in one go, so that the processor fetches many at once: while it
 * reads a text, it would wait for each.
 */
export function findWords(hashes: Int32Array, numbers: Uint32Array, count: number): void {
  for (let i = 0; i < count; i++) numbers[i] = findWord(hashes[i]);
}

/** `word` as the vocabulary compares it. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(folded[word.charCodeAt(i)]);
  return out;
}
