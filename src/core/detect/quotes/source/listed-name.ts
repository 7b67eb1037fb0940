import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { Class } from '../../people/people-words';
import { SourceBit } from './source-words';

/** How long a name with commas may be, in tokens. */
const LONGEST = 18;
const HEAD = Class.organisation | Class.state;
const PLACE = Class.place | Class.country;

/**
 * Behind a name that holds a list, from its head at `head`: `Badan Air, Udara, dan Tanah`, `the Ministry of Trade,
 * Ports and Roads`; 0 where no comma and no coordinator with a capital behind it follow, or `head` is -1.
 */
export function listedEnd(document: Document, people: People, head: number, end: number): number {
  const { tokens, lexicon } = document;
  if (head < 0) return 0;
  const reach = Math.min(end, head + LONGEST, tokens.length);
  let listed = false;
  let joined = false;
  for (let i = head + 1; i < reach; i++) {
    if (tokens.code[i] === COMMA && tokens.kind[i] === TokenKind.punctuation) {
      if (joined) return i;
      listed = true;
      continue;
    }
    if (tokens.shape[i] & Shape.startsUpper) {
      if (people.mentionAt[i] >= 0 || (listed && lexicon.people.classes.bits[tokens.word[i]] & PLACE))
        return 0;
      continue;
    }
    if (joined) return i;
    const bits = tokens.kind[i] === TokenKind.word ? lexicon.sources.bits[tokens.word[i]] : 0;
    if (bits & SourceBit.coordinator && i + 1 < reach && tokens.shape[i + 1] & Shape.startsUpper)
      joined = listed;
    else if (listed || !(bits & SourceBit.innerPreposition)) return 0;
  }
  return joined && reach === end ? reach : 0;
}

/** The first noun of a body between two tokens; or -1. */
export function headBetween(document: Document, first: number, end: number): number {
  for (let i = first; i < end; i++) if (isHead(document, i)) return i;
  return -1;
}

function isHead({ tokens, lexicon }: Document, at: number): boolean {
  return (
    (tokens.shape[at] & Shape.startsUpper) !== 0 &&
    (tokens.shape[at] & Shape.hasLower) !== 0 &&
    (lexicon.people.classes.bits[tokens.word[at]] & HEAD) !== 0
  );
}
