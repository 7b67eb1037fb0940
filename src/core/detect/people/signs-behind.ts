import { Shape, TokenKind } from '../../text/tokens';
import type { NameReader } from './name-reader';
import { Class } from './people-words';
import { CLOSE, COMMA, OPEN, SLASH } from './punctuation';

/** Words between a verb and what it counts at most (`had a season-high 30 points`). */
const COUNTED = 4;
/** Tokens of a place between two commas at most. */
const PLACE = 4;

/**
 * The token behind a name that ends at `end` with which something begins that only people have there, or -1: where
 * somebody stands in a picture, comes from or sits in parliament, what a player has scored, a noun of kin or of a
 * career that the name owns.
 */
export function signBehind(reader: NameReader, end: number): number {
  const { tokens, lexicon } = reader;
  if (end + 1 >= tokens.length) return -1;
  if (isPlacedInPicture(reader, end) || isOfConstituency(reader, end) || isFrom(reader, end)) return end + 1;
  // `Ann Karvo's widow`
  if (tokens.kind[end] === TokenKind.clitic)
    return lexicon.beforePeopleOf.has(tokens.word[end + 1]) ? end + 1 : -1;
  // `(Ann Karvo/Wire/KP)`
  if (tokens.code[end] === SLASH && tokens.code[end + 2] === SLASH)
    return reader.isCapital(end - 2) && reader.isCapital(end + 1) ? end + 1 : -1;
  if (tokens.kind[end] !== TokenKind.word || reader.isCapital(end)) return -1;
  if (lexicon.otherAuthors.has(tokens.word[end])) return end;
  return isScored(reader, end) ? end : -1;
}

/** `Ann Karvo (left)`, `Ann Karvo (kiri) dan …`, `Ann Karvo, left, …`: where somebody stands in a picture. */
function isPlacedInPicture({ tokens, lexicon }: NameReader, end: number): boolean {
  if (end + 2 >= tokens.length || !lexicon.pictureSides.has(tokens.word[end + 1])) return false;
  const after = tokens.code[end + 2];
  if (tokens.code[end] === OPEN) return after === CLOSE || after === COMMA;
  return tokens.code[end] === COMMA && (after === COMMA || after === CLOSE);
}

/** `Ann Karvo (R-Ohio)`: a party's letter and a constituency. */
function isOfConstituency(reader: NameReader, end: number): boolean {
  const { tokens, document } = reader;
  const word = end + 1;
  if (tokens.code[end] !== OPEN || reader.lexicon.headFirst || !reader.isCapital(word)) return false;
  return (tokens.shape[word] & Shape.hasHyphen) !== 0 && document.text[tokens.start[word] + 1] === '-';
}

/** `Ann Karvo, from Lakeside, …`: where somebody is from. `Karvo Tam asal Garut` may be a firm or a ware. */
function isFrom(reader: NameReader, end: number): boolean {
  const { tokens, lexicon } = reader;
  if (tokens.code[end] !== COMMA || !lexicon.ofBody.has(tokens.word[end + 1])) return false;
  for (let i = end + 2; i < end + 2 + PLACE && i < tokens.length; i++) {
    if (tokens.code[i] === COMMA) return i > end + 2;
    if (!reader.isCapital(i)) return false;
  }
  return false;
}

/** `Ann Karvo had 30 points`, `Ann Karvo added a goal`: what players are counted by. */
function isScored(reader: NameReader, end: number): boolean {
  const { tokens, lexicon } = reader;
  const counted =
    tokens.kind[end + 1] === TokenKind.number || (reader.classOf(end + 1) & Class.article) !== 0;
  for (let i = end + (counted ? 2 : 1); i < end + COUNTED && i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word) return false;
    if (lexicon.feats.has(tokens.word[i])) return true;
  }
  return false;
}
