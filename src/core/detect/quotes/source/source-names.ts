import type { Document } from '../../../text/document';
import { CLOSE, COMMA, OPEN, STOP } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import { Begin, Class } from '../../people/people-words';
import type { TokenRange } from './source-forward';
import { SourceBit } from './source-words';

/** Initials and an age in brackets, in tokens. */
const BRACKET = 4;
/** What may follow a name in apposition. */
const NAME_ENDS = new Set([COMMA, OPEN, STOP]);
const SOMEBODY = SourceBit.human | SourceBit.unnamed | SourceBit.party;
const NO_NAME = Class.place | Class.placeHead | Class.country | Class.organisation | Class.state;
/** How many words a name has that is known nowhere. */
const LONGEST_NAME = 3;

/** One to three capitalised words that are no body, no place and no office: somebody whose name is known nowhere. */
export function isUnknownName({ tokens, lexicon }: Document, first: number, end: number): boolean {
  if (!lexicon.sources.headFirst || end - first > LONGEST_NAME) return false;
  const { begins } = lexicon.people;
  for (let i = first; i < end; i++) {
    const word = tokens.word[i];
    const shape = tokens.shape[i] & (Shape.startsUpper | Shape.hasLower | Shape.upperInside);
    if (shape !== (Shape.startsUpper | Shape.hasLower)) return false;
    if (begins[word] !== 0 || lexicon.sources.bits[word] !== 0) return false;
  }
  return true;
}

/** `kata sopir bus, |Tukinem|, …`: behind the comma at `comma`, where a source from `first` may end, its name; or null. */
export function nameBehind(document: Document, first: number, comma: number, end: number): TokenRange | null {
  const { tokens, lexicon } = document;
  const { begins, classes } = lexicon.people;
  const somebody =
    (begins[tokens.word[first]] & Begin.head) !== 0 ||
    (lexicon.sources.bits[tokens.word[first]] & SOMEBODY) !== 0;
  if (!somebody || tokens.shape[comma - 1] & Shape.startsUpper) return null;
  let close = comma + 1;
  while (close < end && close <= comma + LONGEST_NAME && tokens.shape[close] & Shape.startsUpper) {
    if (classes.bits[tokens.word[close]] & NO_NAME) return null;
    close++;
  }
  const ends =
    close >= end || tokens.kind[close] === TokenKind.lineBreak || NAME_ENDS.has(tokens.code[close]);
  return close > comma + 1 && ends && isUnknownName(document, comma + 1, close)
    ? { first: comma + 1, end: close }
    : null;
}

/** `|AK| di hadapan penyidik`, `|RS (34)| di Mapolres`: capitals alone, with a bracket behind them or without. */
export function isInitials({ tokens, lexicon }: Document, first: number, end: number): boolean {
  const spelled = tokens.shape[first] & (Shape.startsUpper | Shape.hasLower);
  if (!lexicon.sources.headFirst || spelled !== Shape.startsUpper || end > first + BRACKET) return false;
  return end === first + 1 || (tokens.code[first + 1] === OPEN && tokens.code[end - 1] === CLOSE);
}

/** `tulis |@kabar_kota|`: an account by its name. */
export function handleAt({ tokens }: Document, at: number, end: number): TokenRange | null {
  let close = at + 1;
  while (close < end && tokens.start[close] === tokens.end[close - 1] && tokens.code[close] !== COMMA)
    close++;
  while (close > at + 1 && tokens.kind[close - 1] === TokenKind.punctuation) close--;
  return close > at + 1 ? { first: at, end: close } : null;
}

/** `perempuan 31 |tahun| itu`: between a number and the word that points back. */
export function isAge({ tokens, lexicon }: Document, at: number): boolean {
  if (!lexicon.sources.headFirst || tokens.kind[at - 1] !== TokenKind.number || at + 1 >= tokens.length)
    return false;
  return (lexicon.sources.bits[tokens.word[at + 1]] & SourceBit.closer) !== 0;
}

/** `ibu |dua| anak itu`: a number of what somebody has, before the word that points back. */
export function isCount({ tokens, lexicon }: Document, at: number, end: number): boolean {
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst || at + 2 >= end || !(bits[tokens.word[at]] & SourceBit.indefinite)) return false;
  return (bits[tokens.word[at + 2]] & SourceBit.closer) !== 0;
}
