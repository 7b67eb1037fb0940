import { DateBit } from '../detect/dates/date-bits';
import { compileDateWords, type DateLexicon } from '../detect/dates/date-lexicon';
import { compileLayoutWords, type LayoutLexicon } from '../detect/layout/layout-lexicon';
import { compilePeopleWords, type PeopleLexicon } from '../detect/people/people-words';
import {
  compileIndirectWords,
  type IndirectLexicon,
  isCueWord,
} from '../detect/quotes/indirect/indirect-words';
import { compileQuoteWords, type QuoteLexicon } from '../detect/quotes/quote-words';
import { compileSourceWords, type SourceLexicon } from '../detect/quotes/source/source-words';
import { Stop } from '../text/stops';
import { knownWords } from '../text/vocabulary';
import { WordClasses, WordSet } from '../text/word-set';
import { english } from './en';
import { indonesian } from './id';
import type { LanguagePack } from './language-pack';

/** A language pack made ready for look-up by vocabulary number. */
export interface Lexicon {
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly functionWords: WordSet;
  readonly abbreviations: WordSet;
  readonly capitalAbbreviations: WordSet;
  readonly dates: DateLexicon;
  readonly people: PeopleLexicon;
  readonly quotes: QuoteLexicon;
  readonly indirect: IndirectLexicon;
  readonly sources: SourceLexicon;
  /** `Stop` bits. */
  readonly stops: WordClasses;
}

/** Compiles a pack. All packs are compiled before the first text is read: their words form one vocabulary. */
export function compilePack(pack: LanguagePack): Lexicon {
  const dates = compileDateWords(pack.dates);
  const indirect = compileIndirectWords(pack.indirect);
  return {
    language: pack.id,
    functionWords: new WordSet(pack.functionWords),
    abbreviations: new WordSet(pack.abbreviations),
    capitalAbbreviations: new WordSet(pack.capitalAbbreviations),
    dates,
    people: compilePeopleWords(pack.people),
    quotes: compileQuoteWords(pack.quotes),
    indirect,
    sources: compileSourceWords(pack.sources),
    stops: new WordClasses()
      .add(
        Stop.date,
        knownWords().filter((word) => dates.classes.bits[word] & DateBit.head),
      )
      .add(
        Stop.cue,
        knownWords().filter((word) => isCueWord(indirect, word)),
      ),
  };
}

/** The languages there are, the main one first. */
export const packs: readonly LanguagePack[] = [indonesian, english];
export const lexicons: readonly Lexicon[] = packs.map(compilePack);

/** The page litter of all languages: a page in one language carries that of others. */
export const layoutLexicon: LayoutLexicon = compileLayoutWords(packs.map((pack) => [pack.id, pack.layout]));
