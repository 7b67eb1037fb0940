import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import { QuoteWord } from '../quote-words';
import type { Quoted } from './quoted';

/** Words of titles up to so many letters go without a capital: `of`, `the`, `dan`, `untuk`. */
const LONGEST_SMALL = 3;
const LONGEST_TITLE = 15;

/** `film "…"`, `alias "…"`, `so-called "…"`: the word before the mark says what stands between the marks. */
export function namesSomething(document: Document, quoted: Quoted): boolean {
  const { tokens, lexicon } = document;
  const before = quoted.pair.open - 1;
  if (before < 1) return false;
  if (tokens.kind[before] !== TokenKind.word) return false;
  const { classes, notSpeech } = lexicon.quotes;
  if (classes.bits[tokens.word[before]] & QuoteWord.notSpeechBefore) return true;
  for (let at = before - 1; at >= quoted.left && at >= before - 2; at--)
    if (notSpeech.begins.has(tokens.word[at]) && notSpeech.match(tokens, at)?.endToken === quoted.pair.open)
      return true;
  return false;
}

/** Every word that counts begins with a capital: a title of a work, an event, a body. */
export function isTitle(document: Document, quoted: Quoted): boolean {
  const { tokens, lexicon } = document;
  const { pair, startsUpper } = quoted;
  if (!startsUpper || quoted.words > LONGEST_TITLE) return false;
  for (let i = pair.first; i < pair.close; i++) {
    const length = tokens.end[i] - tokens.start[i];
    if (tokens.kind[i] !== TokenKind.word || length <= LONGEST_SMALL) continue;
    if (!(tokens.shape[i] & Shape.startsUpper) && !lexicon.functionWords.has(tokens.word[i])) return false;
  }
  return true;
}
