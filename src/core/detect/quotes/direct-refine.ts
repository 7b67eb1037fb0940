import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import type { Attribution } from './attribution';
import type { Quoted } from './direct';
import { MarkFamily } from './mark-direction';
import { QuoteWord } from './quote-words';

/** A quotation that is all of a sentence speaks for itself from so many words on. */
const WORDS_ALONE = 4;
/** Words between marks inside a sentence that makes somebody speak. */
const WORDS_FRAGMENT = 2;

/** Tells somebody's words from titles of works, nicknames, terms and irony between marks. */
export function isSpeech(
  document: Document,
  _people: People,
  quoted: Quoted,
  attribution: Attribution,
): boolean {
  const { words, startsUpper, endsAsSpeech, endsSentence, opensSentence, closesSentence, pair } = quoted;
  if (attribution.where === 'after')
    return endsAsSpeech || opensSentence || (words >= WORDS_FRAGMENT && !namesSomething(document, quoted));
  if (namesSomething(document, quoted)) return false;
  if (attribution.where === 'introduced') return words >= WORDS_FRAGMENT || endsAsSpeech;
  if (attribution.where === 'name') return words >= WORDS_FRAGMENT;
  if (opensSentence && closesSentence && startsUpper && endsSentence && pair.family !== MarkFamily.single)
    return words >= WORDS_ALONE || endsAsSpeech;
  if (attribution.where === 'sentence') return words >= WORDS_FRAGMENT && !isTitle(quoted);
  return false;
}

/** `film "…"`, `alias "…"`, `so-called "…"`: the word before the mark says what stands between the marks. */
function namesSomething(document: Document, quoted: Quoted): boolean {
  const { tokens, lexicon } = document;
  const before = quoted.pair.open - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.word) return false;
  return (lexicon.quotes.classes.bits[tokens.word[before]] & QuoteWord.notSpeechBefore) !== 0;
}

/** Every word begins with a capital, and it does not end as speech. */
function isTitle(quoted: Quoted): boolean {
  return quoted.capitals === quoted.words && quoted.words <= 8;
}
