import { folded } from './characters';

/**
 * Words that any language pack names, each with a small number, so that all later stages compare numbers.
 * Number 0 is "a word that no pack names". Case, typographic apostrophes and hyphens do not count.
 * One vocabulary serves all packs: a text is read once, before its language is known.
 */
export const VOCABULARY_SIZE = 1 << 15;

const SLOTS = 1 << 17;
const slots = new Uint16Array(SLOTS);
const words: string[] = [''];

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
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = words.length;
  words.push(foldWord(word));
  return words.length - 1;
}

/** The number of the word at `start` to `end` of `text` whose hash is known, or 0. */
export function findWord(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const id = slots[slot];
    if (id === 0 || equals(words[id], text, start, end)) return id;
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

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== folded[text.charCodeAt(start + i)]) return false;
  return true;
}
