import type { DateWords } from '../detect/dates/date-words';
import type { LayoutWords } from '../detect/layout/layout-words';
import type { PeopleWords } from '../detect/people/people-vocabulary';
import type { IndirectWords } from '../detect/quotes/indirect/indirect-word-lists';
import type { QuoteWords } from '../detect/quotes/quote-words';
import type { SourceWords } from '../detect/quotes/source/source-words';

/** All that core knows of one language, as data. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly id: string;
  /** Frequent function words by which a text is recognised; none that another pack lists too. */
  readonly functionWords: readonly string[];
  /**
   * One token in so many is such a word where they alone decide, and where no other language is found. Fewer are
   * enough if other languages in the same script share none of them.
   */
  readonly functionWordIn: { readonly sure: number; readonly likely: number };
  /** Words whose full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** Of these, what is a word of its own without a capital: `Mass.`, but `loss of mass.` */
  readonly capitalAbbreviations: readonly string[];
  readonly layout: LayoutWords;
  readonly dates: DateWords;
  readonly people: PeopleWords;
  readonly quotes: QuoteWords;
  readonly indirect: IndirectWords;
  readonly sources: SourceWords;
}
