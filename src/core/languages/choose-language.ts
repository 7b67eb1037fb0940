import { detect, supportedLanguages, toISO2 } from 'tinyld';
import type { Tokens } from '../text/tokens';
import { WordClasses } from '../text/word-set';
import { type Lexicon, lexicons, packs } from './lexicon';

/** How many tokens, and how many characters, are looked at. */
const SAMPLE_TOKENS = 600;
/** How far down another sample is taken where the one before tells nothing. */
const MOST_TOKENS = 6000;
const SAMPLE_CHARACTERS = 1000;
/** Shorter texts are asked about in likely languages only. */
const SHORT = 500;
/** Function words that must be met, and how far ahead of the next language, for the count to decide. */
const ENOUGH = 4;
const AHEAD = 1.5;

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
  const head = count(tokens, 0);
  if (decides(head, 'sure')) return lexicons[head.best];
  // The page may begin with menus; what follows is as good a sample.
  for (let from = SAMPLE_TOKENS; from + SAMPLE_TOKENS / 2 < tokens.length && from < MOST_TOKENS; ) {
    const later = count(tokens, from);
    if (decides(later, 'sure')) return lexicons[later.best];
    from += SAMPLE_TOKENS;
  }
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  // Asking for some languages only takes three times as long, and is of use for what is short.
  let language = sample.length < SHORT ? '' : detect(sample);
  if (language === '' || UNLIKELY.has(language)) language = detect(sample, { only: likely });
  const detected = lexicons.find((lexicon) => lexicon.language === language);
  // Names and menus lead the detector astray on short pages; function words that are not quite as dense still count.
  return detected ?? (decides(head, 'likely') ? lexicons[head.best] : null);
}

interface Count {
  /** The language with the most function words, how many of them there are, and how many of the language after it. */
  readonly best: number;
  readonly most: number;
  readonly next: number;
  readonly tokens: number;
}

/** The function words among `SAMPLE_TOKENS` tokens from `from`. */
function count({ length, word }: Tokens, from: number): Count {
  const end = Math.min(length, from + SAMPLE_TOKENS);
  const { bits } = functionWords;
  let sum = 0;
  for (let i = from; i < end; i++) sum += bits[word[i]];
  let best = 0;
  let most = sum & ALL;
  let next = 0;
  for (let k = 1; k < packs.length; k++) {
    const words = (sum >> (k * LANE)) & ALL;
    next = Math.max(next, Math.min(words, most));
    if (words > most) best = k;
    most = Math.max(most, words);
  }
  return { best, most, next, tokens: end - from };
}

/** Whether one language leads, with function words enough for it. */
function decides({ best, most, next, tokens }: Count, how: 'sure' | 'likely'): boolean {
  return most >= ENOUGH && most >= AHEAD * next && most * packs[best].functionWordIn[how] >= tokens;
}
