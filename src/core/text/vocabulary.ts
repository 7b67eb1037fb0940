import { folded } from './characters';

/**
 * Words that any language pack names, each with a small number, so that all later stages compare numbers.
 * Number 0 is "a word that no pack names". Case, typographic apostrophes and hyphens do not count.
 * One vocabulary serves all packs: a text is read once, before its language is known.
 */
export const VOCABULARY_SIZE = 1 << 15;

/**
 * Open addressing. A slot holds the upper half of a word's hash beside the word's number, so that a word which is
 * not there is told from the one in its slot without a look at its letters.
 */
const SLOTS = 1 << 16;
const slots = new Uint32Array(SLOTS);
const words: string[] = [''];
/** The letters of all words, one after the other, and where each word begins and the next one does. */
let letters = new Uint16Array(1 << 17);
const begins = new Uint32Array(VOCABULARY_SIZE + 1);

/** FNV-1a over folded code units, begun with `HASH_SEED`; the reader computes it while it walks a word. */
export const HASH_SEED = 0x811c9dc5 | 0;
export function hashStep(hash: number, foldedCode: number): number {
  return Math.imul(hash ^ foldedCode, 0x01000193);
}

/** The number of `word`, given one where it has none. Throws when the vocabulary is full. */
export function wordId(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, folded[word.charCodeAt(i)]);
  const known = findWord(word, 0, word.length, hash);
  if (known !== 0) return known;
  if (words.length === VOCABULARY_SIZE)
    throw new RangeError(`More than ${VOCABULARY_SIZE} words in the packs`);
  let slot = hash & (SLOTS - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  const id = words.length;
  slots[slot] = ((hash & 0xffff0000) | id) >>> 0;
  words.push(foldWord(word));
  appendLetters(id, words[id]);
  return id;
}

/** The number of the word at `start` to `end` of `text` whose hash is known, or 0. */
export function findWord(text: string, start: number, end: number, hash: number): number {
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const entry = slots[slot];
    if (entry === 0) return 0;
    if (((entry ^ hash) & 0xffff0000) === 0 && equals(entry & 0xffff, text, start, end))
      return entry & 0xffff;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** The folded spelling of a numbered word. */
export function wordText(id: number): string {
  return words[id];
}

/** `word` as the vocabulary compares it. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(folded[word.charCodeAt(i)]);
  return out;
}

function appendLetters(id: number, word: string): void {
  const at = begins[id];
  if (at + word.length > letters.length) {
    const larger = new Uint16Array(2 * letters.length + word.length);
    larger.set(letters);
    letters = larger;
  }
  for (let i = 0; i < word.length; i++) letters[at + i] = word.charCodeAt(i);
  begins[id + 1] = at + word.length;
}

function equals(id: number, text: string, start: number, end: number): boolean {
  let at = begins[id];
  if (begins[id + 1] - at !== end - start) return false;
  for (let i = start; i < end; i++) if (letters[at++] !== folded[text.charCodeAt(i)]) return false;
  return true;
}
