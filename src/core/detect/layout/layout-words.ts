/** What a language says about page litter and article metadata. */
export type LayoutWords = Record<string, never>;
export type LayoutLexicon = Record<string, never>;

export function compileLayoutWords(_words: LayoutWords): LayoutLexicon {
  return {};
}
