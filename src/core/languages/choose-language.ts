import { detect, supportedLanguages, toISO2 } from 'tinyld';
import type { Tokens } from '../text/tokens';
import { WordClasses } from '../text/word-set';
import { type Lexicon, lexicons, packs } from './lexicon';

/** How many tokens, and how many characters, are looked at. */
const SAMPLE_TOKENS = 600;
const SAMPLE_CHARACTERS = 1000;
/** Shorter texts are asked about in likely languages only. */
const SHORT = 500;
/** Function words that must be met, and how far ahead of the next language, for the count to decide. */
const ENOUGH = 4;
const AHEAD = 1.5;
/** One token in so many must be a function word: to decide at once, and where the detector knows no better. */
const DENSE = 12;
const SPARSE = 20;

/**
 * Languages that the detector takes short texts for and hardly any news is written in: Berber, Rundi, Esperanto,
 * Volapük, Klingon, Latin, Yiddish, Tatar, Turkmen. ISO 639-1 where there is one, else ISO 639-3.
 */
const UNLIKELY = new Set(['ber', 'rn', 'eo', 'vo', 'tlh', 'la', 'yi', 'tt', 'tk']);
const likely = supportedLanguages.filter((language) => !UNLIKELY.has(toISO2(language)));

/** Bits that hold one language's count: function words are counted for all languages in one number. */
const LANE = 10;
const ALL = (1 << LANE) - 1;
if (packs.length * LANE > 30) throw new RangeError('Too many languages to count in one number');

/** A one in lane k for the function words of pack k. */
const functionWords = new WordClasses();
packs.forEach((pack, k) => {
  functionWords.add(1 << (k * LANE), pack.functionWords);
});

/**
 * The lexicon of the language that `text` is in, or null where no pack has it. Function words are counted first,
 * since the reader has looked them up already; what they leave open goes to a statistical detector, which
 * is a hundred times slower, over a bounded sample.
 */
export function chooseLanguage(text: string, tokens: Tokens): Lexicon | null {
  const end = Math.min(tokens.length, SAMPLE_TOKENS);
  const { word } = tokens;
  const { bits } = functionWords;
  let sum = 0;
  for (let i = 0; i < end; i++) sum += bits[word[i]];
  const counts = lexicons.map((_, k) => (sum >> (k * LANE)) & ALL);
  const best = counts.indexOf(Math.max(...counts));
  const next = Math.max(0, ...counts.filter((_, k) => k !== best));
  const leads = counts[best] >= ENOUGH && counts[best] >= AHEAD * next;
  if (leads && counts[best] * DENSE >= end) return lexicons[best];
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  // Asking for some languages only takes three times as long, and is of use for what is short.
  let language = sample.length < SHORT ? '' : detect(sample);
  if (language === '' || UNLIKELY.has(language)) language = detect(sample, { only: likely });
  const detected = lexicons.find((lexicon) => lexicon.language === language);
  // Names and menus lead the detector astray on short pages; function words that are not quite as dense still count.
  return detected ?? (leads && counts[best] * SPARSE >= end ? lexicons[best] : null);
}
