import { detect } from 'tinyld';
import type { Tokens } from '../text/tokens';
import { WordClasses } from '../text/word-set';
import { type Lexicon, lexicons, packs } from './lexicon';

/** How many tokens, and how many characters, are looked at. */
const SAMPLE_TOKENS = 600;
const SAMPLE_CHARACTERS = 1000;
/** Function words that must be met, and how far ahead of the next language, for the count to decide. */
const ENOUGH = 4;
const AHEAD = 1.5;
/** One token in so many must be a function word: to decide at once, and where the detector knows no better. */
const DENSE = 12;
const SPARSE = 20;

/** Bit k is set for the function words of pack k. */
const functionWords = new WordClasses();
packs.forEach((pack, k) => {
  functionWords.add(1 << k, pack.functionWords);
});

/**
 * The lexicon of the language that `text` is in, or null where no pack has it. Function words are counted first,
 * since the reader has looked them up already; what they leave open goes to a statistical detector, which
 * is a hundred times slower, over a bounded sample.
 */
export function chooseLanguage(text: string, tokens: Tokens): Lexicon | null {
  const counts = lexicons.map(() => 0);
  const end = Math.min(tokens.length, SAMPLE_TOKENS);
  for (let i = 0; i < end; i++) {
    for (let bits = functionWords.bits[tokens.word[i]], k = 0; bits !== 0; bits >>= 1, k++)
      counts[k] += bits & 1;
  }
  const best = counts.indexOf(Math.max(...counts));
  const next = Math.max(0, ...counts.filter((_, k) => k !== best));
  const leads = counts[best] >= ENOUGH && counts[best] >= AHEAD * next;
  if (leads && counts[best] * DENSE >= end) return lexicons[best];
  const language = detect(text.slice(0, SAMPLE_CHARACTERS));
  const detected = lexicons.find((lexicon) => lexicon.language === language);
  // Names and menus lead the detector astray on short pages; function words that are not quite as dense still count.
  return detected ?? (leads && counts[best] * SPARSE >= end ? lexicons[best] : null);
}
