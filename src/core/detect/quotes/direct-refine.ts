import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import type { Attribution } from './attribution';
import type { Quoted } from './direct';
import { MarkFamily } from './mark-direction';
import { QuoteWord } from './quote-words';

/** A quotation that is all of a sentence speaks for itself from so many words on. */
const WORDS_ALONE = 4;
/** Words between marks inside a sentence that makes somebody speak. */
const WORDS_FRAGMENT = 2;
/** Words of titles up to so many letters go without a capital: `of`, `the`, `dan`, `untuk`. */
const LONGEST_SMALL = 4;

/** Tells somebody's words from titles of works, nicknames, terms and irony between marks. */
export function isSpeech(document: Document, quoted: Quoted, attribution: Attribution): boolean {
  const { words, startsUpper, endsAsSpeech, endsSentence, opensSentence, closesSentence, pair } = quoted;
  const single = pair.family === MarkFamily.single;
  const { where } = attribution;
  if (opensSentence && startsUpper && endsAsSpeech && words >= WORDS_ALONE && !single) return true;
  if (where === 'after' && opensSentence) return true;
  if (namesSomething(document, quoted)) return false;
  if (where === 'introduced') return words >= WORDS_FRAGMENT || endsAsSpeech;
  if (isTitle(document, quoted)) return false;
  if (where === 'after') return words >= WORDS_FRAGMENT;
  if (where === 'name') return words >= WORDS_FRAGMENT;
  if (opensSentence && closesSentence && startsUpper && endsSentence && !single)
    return words >= WORDS_FRAGMENT;
  if (where === 'sentence') return words >= WORDS_FRAGMENT;
  return false;
}

/** `film "…"`, `alias "…"`, `so-called "…"`: the word before the mark says what stands between the marks. */
function namesSomething(document: Document, quoted: Quoted): boolean {
  const { tokens, lexicon } = document;
  const before = quoted.pair.open - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.word) return false;
  return (lexicon.quotes.classes.bits[tokens.word[before]] & QuoteWord.notSpeechBefore) !== 0;
}

/** Every word that counts begins with a capital: a title of a work, an event, a body. */
function isTitle(document: Document, quoted: Quoted): boolean {
  const { tokens, lexicon } = document;
  const { pair, startsUpper } = quoted;
  if (!startsUpper) return false;
  let capitals = 0;
  for (let i = pair.first; i < pair.close; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i] - tokens.start[i] < 2) continue;
    if (tokens.shape[i] & Shape.startsUpper) capitals++;
    else if (!lexicon.functionWords.has(tokens.word[i]) && tokens.end[i] - tokens.start[i] > LONGEST_SMALL)
      return false;
    if (capitals > 15) return false;
  }
  return capitals > 0;
}
