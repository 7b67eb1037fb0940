import { folded } from '../text/characters';
import { HYPHEN } from '../text/punctuation';
import { HASH_SEED, hashStep } from '../text/vocabulary';

/** The hash of a word as the reader computes it (`Tokens.hash`). */
export function wordHash(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, folded[word.charCodeAt(i)]);
  return hash;
}

/** Adds to `hashes` those of the words that hyphens join between two offsets of `text`. */
export function pushParts(hashes: number[], text: string, start: number, end: number): void {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const code = folded[text.charCodeAt(i)];
    if (code !== HYPHEN) hash = hashStep(hash, code);
    else {
      hashes.push(hash);
      hash = HASH_SEED;
    }
  }
  hashes.push(hash);
}
