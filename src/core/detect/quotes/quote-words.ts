/** How a language reports speech. */
export type QuoteWords = Record<string, never>;
export type QuoteLexicon = Record<string, never>;

export function compileQuoteWords(_words: QuoteWords): QuoteLexicon {
  return {};
}
