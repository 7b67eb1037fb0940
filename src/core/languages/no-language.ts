import { noDateWords } from '../detect/dates/no-date-words';
import { compilePack, type Lexicon } from './lexicon';

/** For a text in no supported language: no words, so that only marks, numbers and structure speak. */
export const noLanguage: Lexicon = compilePack({
  id: 'und',
  functionWords: [],
  functionWordIn: { sure: 0, likely: 0 },
  abbreviations: [],
  capitalAbbreviations: [],
  layout: {},
  dates: noDateWords,
  people: {},
  quotes: {},
  indirect: {},
  sources: {},
});
