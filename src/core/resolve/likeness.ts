import type { PersonRecord } from './persons';

/**
 * 5 the same words, 4 the first word where people are called by it, 3 one name holds the other, 2 a short or variant
 * form, 1 an alias, 0 two people.
 */
export function likeness(words: readonly number[], record: PersonRecord, byFirst: boolean): number {
  const { words: known } = record;
  if (record.others?.some((other) => isSame(words, other))) return 2;
  if (words.length === known.length) {
    if (isSame(words, known)) return 5;
    return known.length === 1 ? 1 : 0;
  }
  if (words.length < known.length) {
    if (holds(known, words)) return byFirst && words.length === 1 && words[0] === known[0] ? 4 : 3;
    return words.length === 1 && !known.includes(words[0]) ? 1 : 0;
  }
  return holds(words, known) ? 3 : 0;
}

function isSame(words: readonly number[], known: readonly number[]): boolean {
  return words.length === known.length && words.every((word, i) => word === known[i]);
}

/** Whether `part` stands in `whole`, in order. */
function holds(whole: readonly number[], part: readonly number[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && word === part[at]) at++;
  return at === part.length;
}
