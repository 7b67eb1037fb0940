import type { Document } from '../../../text/document';
import { COMMA, OPEN } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { SourceBit } from './source-words';

const BRACKET_REACH = 12;
const OWNED_REACH = 3;

/** `the veterans|'| group`: a mark right behind a plural, and a word behind it. */
export function isPluralOwner({ text, tokens }: Document, at: number): boolean {
  if (
    tokens.kind[at] !== TokenKind.mark ||
    at === 0 ||
    at + 1 >= tokens.length ||
    tokens.end[at - 1] !== tokens.start[at]
  )
    return false;
  if (tokens.kind[at + 1] !== TokenKind.word || tokens.start[at + 1] === tokens.end[at]) return false;
  const apostrophe = tokens.code[at] === 0x27 || tokens.code[at] === 0x2019;
  return apostrophe && text.charCodeAt(tokens.end[at - 1] - 1) === 0x73;
}

/** `Tim Media |Presiden Rina|`: the noun before a person's phrase that the person only owns; or `first`. */
export function withOwned({ tokens, lexicon }: Document, first: number, floor: number): number {
  for (let i = first - 1; i >= floor && i >= first - OWNED_REACH; i--) {
    const b = lexicon.sources.bits[tokens.word[i]];
    // `pernyataan Presiden Rina yang menyebut`: the words are hers, and she speaks.
    if (b & SourceBit.relational) return b & SourceBit.document ? first : i;
    if (tokens.kind[i] !== TokenKind.word || !(tokens.shape[i] & Shape.startsUpper)) break;
  }
  return first;
}

/** `X, Y dan |Z`: the first token of the first name of the list that ends with the name at `first`. */
export function coordinated(
  { tokens, lexicon }: Document,
  people: People,
  first: number,
  floor: number,
): number {
  if (first - 2 < floor || !(lexicon.sources.bits[tokens.word[first - 1]] & SourceBit.coordinator))
    return first;
  const before = tokens.code[first - 2] === COMMA ? first - 3 : first - 2;
  const mention = before >= floor ? people.mentionAt[before] : -1;
  if (mention < 0) return first;
  let start = people.mentions[mention].phraseFirst;
  for (let n = 0; n < 4 && start - 2 >= floor && tokens.code[start - 1] === COMMA; n++) {
    const next = people.mentionAt[start - 2];
    if (next < 0) break;
    start = people.mentions[next].phraseFirst;
  }
  return Math.max(floor, start);
}

/** The bracket that opens what closes at `close`, near before it; or -1. */
export function openBracket({ tokens }: Document, close: number, floor: number): number {
  const reach = Math.max(floor, close - BRACKET_REACH);
  for (let i = close - 1; i >= reach; i--) if (tokens.code[i] === OPEN) return i;
  return -1;
}
