/** How a language speaks of time. */
export type DateWords = Record<string, never>;
export type DateLexicon = Record<string, never>;

export function compileDateWords(_words: DateWords): DateLexicon {
  return {};
}
