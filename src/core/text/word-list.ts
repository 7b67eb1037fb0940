/** The words of `text`, parted by white space: how packs write long lists of single words. */
export function listWords(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The phrases of `text`, parted by commas or line breaks. */
export function listPhrases(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
