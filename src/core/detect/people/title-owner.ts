import { COMMA, STOP } from '../../text/punctuation';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Class } from './people-words';

/** The first token of the country, place or body whose office it is, before the `'s` at `clitic`; else `first`. */
export function ownerStart(reader: NameReader, clitic: number, floor: number, first: number): number {
  let owner = clitic;
  while (owner > floor && (isOwner(reader, owner - 1) || (owner < clitic && isOfBody(reader, owner - 1))))
    owner--;
  return owner < clitic ? owner : first;
}

/** A word with a capital that is a place's or a body's, and no person's. */
function isOwner(reader: NameReader, i: number): boolean {
  if (!reader.isCapital(i)) return false;
  if (reader.capitals.mark[i] & (Mark.place | Mark.organisation)) return true;
  const classes = reader.classOf(i);
  if (classes & (Class.given | Class.surname | Class.common)) return false;
  return (classes & (Class.organisation | Class.state | Class.private)) !== 0 || reader.isAllCaps(i);
}

/** `European |Space| Agency`: a word with a capital before a word of a body, and nobody's name. */
function isOfBody(reader: NameReader, i: number): boolean {
  const name = Class.given | Class.surname | Class.common;
  return reader.isCapital(i) && (reader.classOf(i) & name) === 0 && reader.capitals.heads[i] === 0;
}

/** The first token of a city and its state before the comma at `comma` (`Stockton, Calif.,`), or -1. */
export function cityStart(reader: NameReader, comma: number, floor: number): number {
  const { tokens, capitals } = reader;
  let state = tokens.code[comma - 1] === STOP ? comma - 2 : comma - 1;
  const isPlace = (i: number) => i >= floor && (capitals.mark[i] & Mark.place) !== 0;
  if (!isPlace(state)) return -1;
  while (isPlace(state - 1)) state--;
  if (tokens.code[state - 1] !== COMMA) return -1;
  let city = state - 1;
  while (city > floor && reader.isCapital(city - 1) && (reader.classOf(city - 1) & Class.common) === 0)
    city--;
  // What stands before the city may be a title of its own (`candidate Green Bay, Wis., Mayor`).
  return city < state - 1 ? city : -1;
}

/**
 * The head of a title behind a city and its state that begin at token `i` (`Green Bay, Wis., |Mayor|`), or -1, in a
 * language that puts the place first.
 */
export function headBehindCity(reader: NameReader, i: number, limit: number): number {
  if (reader.lexicon.headFirst) return -1;
  let commas = 0;
  for (let k = i; k < limit && k < i + 10; k++) {
    if (reader.tokens.code[k] === COMMA) commas++;
    else if (commas === 2) {
      if (reader.capitals.heads[k] === 0 || !reader.isCapital(k)) return -1;
      const city = cityStart(reader, k - 1, i);
      return city === i ? k : -1;
    } else if (!reader.isCapital(k) && !reader.isAbbreviationStop(k)) return -1;
  }
  return -1;
}
