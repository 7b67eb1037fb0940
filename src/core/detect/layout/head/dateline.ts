import { CLOSE, COLON, COMMA, OPEN, SLASH, STOP } from '../../../text/punctuation';
import { Shape, TokenKind, type Tokens } from '../../../text/tokens';
import type { LayoutLexicon } from '../layout-lexicon';
import { isPlaceBeforeColon } from './place-colon';

const LONGEST = 22;
const MOST_WORDS = 10;
/** Words up to and in the bracket that ends a dateline without a dash. */
const MOST_BEFORE_AGENCY = 5;
const SHORTEST_PLACE = 6;

/**
 * The token after the dateline that opens the tokens `first` to `end`, or `first` where there is none:
 * places, outlet and agency up to a dash (`Jakarta, IDN Times -`, `WASHINGTON (Reuters) —`), up to the agency's
 * bracket (`Hong Kong (CNN)`), or web address and place without a dash (`Liputan6.com, Jakarta`).
 */
export function datelineEnd(tokens: Tokens, lexicon: LayoutLexicon, first: number, end: number): number {
  const last = Math.min(end, first + LONGEST);
  let words = 0;
  let address = false;
  let bracket = -1;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    const code = tokens.code[i];
    if (kind === TokenKind.word) {
      const small = (tokens.shape[i] & Shape.startsUpper) === 0;
      const joined = isAddressPart(tokens, i, end);
      if (joined) address = true;
      if (small && !joined) break;
      if (++words > MOST_WORDS) break;
    } else if (kind === TokenKind.number) {
      if (words === 0) break;
    } else if (isDash(code)) {
      if (words === 0) break;
      const spaced =
        tokens.start[i] > tokens.end[i - 1] || (i + 1 < end && tokens.start[i + 1] > tokens.end[i]);
      if (!spaced && code === 0x2d && !isDash(tokens.code[i + 1])) break;
      let after = i + 1;
      while (after < end && isDash(tokens.code[after])) after++;
      return opensText(tokens, after, end) ? afterPlace(tokens, after, end) : first;
    } else if (!isSign(code)) break;
    else if (code === CLOSE && bracket >= 0 && words <= MOST_BEFORE_AGENCY) {
      const agency =
        lexicon.agencies.match(tokens, bracket + 1, i) !== null || endsInOutlet(tokens, bracket, i);
      if (agency && i + 1 < end && !isDash(tokens.code[i + 1]) && opensText(tokens, i + 1, end))
        return tokens.code[i + 1] === 0x3a ? i + 2 : i + 1;
    } else if (code === OPEN) bracket = i;
    else if (code === COLON && bracket < 0) {
      const place = address
        ? opensText(tokens, i + 1, end)
        : isPlaceBeforeColon(tokens, lexicon, first, i, end);
      return place ? i + 1 : first;
    } else if (code === STOP && words === 1 && isCapitalPlace(tokens, first, i, end)) return i + 1;
  }
  return address ? afterAddress(tokens, first, end) : first;
}

/** A dash, what wires write for one, and the character that stands where a decoder lost it. */
function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2013 && code <= 0x2015) || code === 0x5f || code === 0xfffd;
}

/** `,`, `.`, brackets, `|`, `/` and `:`. */
function isSign(code: number): boolean {
  return (
    code === COMMA ||
    code === STOP ||
    code === OPEN ||
    code === CLOSE ||
    code === 0x7c ||
    code === SLASH ||
    code === 0x5b ||
    code === 0x5d ||
    code === COLON
  );
}

/** `JAKARTA. Harga …`: a place in capitals, too long for an acronym, alone before a full stop and a new sentence. */
function isCapitalPlace(tokens: Tokens, first: number, stop: number, end: number): boolean {
  return (
    stop === first + 1 &&
    (tokens.shape[first] & (Shape.hasLower | Shape.startsUpper)) === Shape.startsUpper &&
    tokens.end[first] - tokens.start[first] >= SHORTEST_PLACE &&
    stop + 1 < end &&
    tokens.start[stop + 1] > tokens.end[stop] &&
    (tokens.shape[stop + 1] & Shape.startsUpper) !== 0
  );
}

/** After a dash the text begins: a capital, a number, a mark, or the line's end. */
function opensText(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return true;
  const kind = tokens.kind[at];
  if (kind === TokenKind.word) return (tokens.shape[at] & Shape.startsUpper) !== 0;
  return (
    kind === TokenKind.number ||
    kind === TokenKind.mark ||
    tokens.code[at] === 0x28 ||
    tokens.code[at] === 0x3a
  );
}

/** `KONTAN.CO.ID - JAKARTA. Teks`: a place in capitals with a full stop belongs to the dateline. */
function afterPlace(tokens: Tokens, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 3); i++) {
    if (tokens.kind[i] !== TokenKind.word) break;
    if ((tokens.shape[i] & (Shape.hasLower | Shape.startsUpper)) !== Shape.startsUpper) break;
    if (tokens.end[i] - tokens.start[i] > 2 && tokens.code[i + 1] === STOP && i + 2 < end) return i + 2;
  }
  return at;
}

/** A word glued to a full stop and another word is a part of a web address: `Liputan6.com`. */
function isAddressPart(tokens: Tokens, at: number, end: number): boolean {
  const before = at >= 2 && tokens.code[at - 1] === STOP && glued(tokens, at - 1) && glued(tokens, at);
  const after =
    at + 2 < end && tokens.code[at + 1] === STOP && glued(tokens, at + 1) && glued(tokens, at + 2);
  return (
    (before && tokens.kind[at - 2] === TokenKind.word) || (after && tokens.kind[at + 2] === TokenKind.word)
  );
}

function glued(tokens: Tokens, at: number): boolean {
  return tokens.start[at] === tokens.end[at - 1];
}

/** `Liputan6.com, Jakarta Teks`: the address, a comma and one word in capitals. */
function afterAddress(tokens: Tokens, first: number, end: number): number {
  let i = first;
  while (i < end && (isAddressPart(tokens, i, end) || (tokens.code[i] === STOP && glued(tokens, i)))) i++;
  if (i === first || i + 2 >= end) return first;
  if (tokens.code[i] !== COMMA) return first;
  const place = i + 1;
  const fits =
    tokens.kind[place] === TokenKind.word &&
    (tokens.shape[place] & Shape.startsUpper) !== 0 &&
    tokens.kind[place + 1] === TokenKind.word &&
    (tokens.shape[place + 1] & Shape.startsUpper) !== 0;
  return fits ? place + 1 : first;
}

/** `(ANTARA News)`, `(CNN Business)`: a name in capitals with another word. */
function endsInOutlet(tokens: Tokens, open: number, close: number): boolean {
  return (
    close - open === 3 &&
    tokens.kind[open + 1] === TokenKind.word &&
    (tokens.shape[open + 1] & (Shape.hasLower | Shape.startsUpper)) === Shape.startsUpper &&
    tokens.end[open + 1] - tokens.start[open + 1] >= 2 &&
    tokens.kind[open + 2] === TokenKind.word
  );
}
