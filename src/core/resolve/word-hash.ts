import { folded } from '../text/characters';
import { HASH_SEED, hashStep } from '../text/vocabulary';

/** The hash of a word as the reader computes it (`Tokens.hash`). */
export function wordHash(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, folded[word.charCodeAt(i)]);
  return hash;
}
