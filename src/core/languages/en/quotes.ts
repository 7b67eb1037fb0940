import type { QuoteWords } from '../../detect/quotes/quote-words';

export const quotes: QuoteWords = {};
