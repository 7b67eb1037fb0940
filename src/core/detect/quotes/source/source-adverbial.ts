import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { SourceBit } from './source-words';

const COMMA = 0x2c;
const STOP = 0x2e;
/** How long an adverbial between a subject and its verb may be, in tokens. */
const ADVERBIAL_REACH = 14;
/** Letters between stops of a degree: `M.Si`, `S.Pd.I`. */
const LONGEST_DEGREE = 4;
const MOST_DEGREES = 4;

/**
 * Where the adverbial begins that stands between a subject and its verb at `cue` with no comma before it:
 * `Rina Wati |dalam sambutannya| mengatakan`, `Rina |saat ditemui di kantornya| mengatakan`; or -1. Its first
 * preposition must stand behind somebody's name or a word that closes a noun phrase, and is the first of the segment.
 */
export function adverbialStart(document: Document, people: People, cue: number, floor: number): number {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst) return -1;
  const reach = Math.max(floor, cue - ADVERBIAL_REACH);
  let start = -1;
  for (let i = cue - 1; i > reach; i--) {
    if (tokens.kind[i] > TokenKind.number) break;
    const b = bits[tokens.word[i]];
    if (b & (SourceBit.relative | SourceBit.breaks | SourceBit.pronoun)) break;
    if (people.mentionAt[i] >= 0) break;
    if (b & SourceBit.outerPreposition && isSubjectEnd(document, people, i - 1)) start = i;
  }
  return start;
}

/** A name, its degree, or a word with a capital or `itu` stands there. */
function isSubjectEnd({ tokens, lexicon }: Document, people: People, at: number): boolean {
  if (people.mentionAt[at] >= 0 || tokens.code[at] === STOP) return true;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const b = lexicon.sources.bits[tokens.word[at]];
  if (b & (SourceBit.outerPreposition | SourceBit.innerPreposition)) return false;
  const subject = SourceBit.closer | SourceBit.human | SourceBit.unnamed | SourceBit.pronoun;
  return (tokens.shape[at] & Shape.startsUpper) !== 0 || (b & subject) !== 0;
}

/** Before the degrees behind a name that end at `end`: `Rina Wati|, S.Pd., M.Si|`; `end` itself where none do. */
export function beforeDegrees(
  { tokens, text }: Document,
  people: People,
  end: number,
  floor: number,
): number {
  let at = end;
  for (let n = 0; n < MOST_DEGREES; n++) {
    let first = at;
    while (first > floor && (isInitial(tokens, text, first - 1) || tokens.code[first - 1] === STOP)) first--;
    if (first === at || first - 1 <= floor) return end;
    if (people.mentionAt[first - 1] >= 0) return first;
    if (tokens.code[first - 1] !== COMMA) return end;
    at = first - 1;
    if (people.mentionAt[at - 1] >= 0) return at;
  }
  return end;
}

function isInitial(tokens: Document['tokens'], text: string, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word || !(tokens.shape[at] & Shape.startsUpper)) return false;
  const length = tokens.end[at] - tokens.start[at];
  const dotted = text.charCodeAt(tokens.end[at]) === STOP || text.charCodeAt(tokens.start[at] - 1) === STOP;
  return length <= LONGEST_DEGREE && (dotted || (tokens.shape[at] & Shape.hasLower) === 0);
}
