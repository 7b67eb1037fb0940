/** Spellings of words of titles that are wrong and common, beside the right ones. */
const SPELLINGS: readonly (readonly [right: string, wrong: string])[] = [
  ['sekretaris', 'sekertaris'],
  ['jenderal', 'jendral'],
  ['gubernur', 'gubenur'],
  ['kementerian', 'kementrian'],
];

/** The phrases, and each once more as it is often misspelled. */
export function withSpellings(phrases: readonly string[]): readonly string[] {
  const misspelled = SPELLINGS.flatMap(([right, wrong]) =>
    phrases.filter((phrase) => phrase.includes(right)).map((phrase) => phrase.replace(right, wrong)),
  );
  return [...new Set([...phrases, ...misspelled])];
}
