import type { PersonRecord } from './persons';

/**
 * 4 the same words, 3 the first word of the name, 2 one name holds the other, 1 another name, 0 two people. `words` have
 * one at least under which the record is known.
 */
export function likeness(words: readonly number[], { words: known, others }: PersonRecord): number {
  if (others?.some((other) => isSame(words, other))) return 1;
  if (words.length === known.length) return isSame(words, known) ? 4 : 0;
  if (words.length > known.length) return holds(words, known) ? 2 : 0;
  const lone = words.length === 1;
  if (holds(known, words)) return lone && words[0] === known[0] ? 3 : 2;
  return lone && !known.includes(words[0]) ? 1 : 0;
}

function isSame(words: readonly number[], known: readonly number[]): boolean {
  return words.length === known.length && words.every((word, i) => word === known[i]);
}

/** Whether `part` stands in `whole`, in order. */
function holds(whole: readonly number[], part: readonly number[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}
