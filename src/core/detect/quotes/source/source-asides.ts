import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import type { TokenRange } from './source-forward';
import { SourceBit } from './source-words';

const SHORTEST_ADVERB = 5;
/** How long what stands between dashes may be, in tokens. */
const DASH_REACH = 40;
const ASIDE =
  SourceBit.outerPreposition |
  SourceBit.innerPreposition |
  SourceBit.relative |
  SourceBit.breaks |
  SourceBit.time;

/** The dash that opens what the one at `close` closes: `Rina Wati |--| the mayor -- said`; or -1. */
export function openingDash({ tokens }: Document, close: number, floor: number): number {
  if (!isDash(tokens.code[close])) return -1;
  const twin = tokens.code[close - 1] === tokens.code[close] ? close - 1 : close;
  const reach = Math.max(floor, close - DASH_REACH);
  for (let i = twin - 1; i > reach; i--) {
    if (tokens.code[i] !== tokens.code[close] || tokens.start[i] === tokens.end[i - 1]) continue;
    return i;
  }
  return -1;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** An apposition that opens with `a` or `seorang`, behind a comma. */
export function isIndefinite({ tokens, lexicon }: Document, people: People, open: number): boolean {
  const indefinite = lexicon.sources.bits[tokens.word[open]] & SourceBit.indefinite;
  return indefinite !== 0 && people.mentionAt[open] < 0;
}

export function isAside(document: Document, people: People, open: number, close: number): boolean {
  const { tokens, lexicon } = document;
  if (open >= close) return true;
  if (people.mentionAt[open] >= 0) return false;
  const b = lexicon.sources.bits[tokens.word[open]];
  if (b & (SourceBit.determiner | SourceBit.conjunction)) return false;
  // `One of them, 41-year-old farmer Rina Wati, said`: an age before a name is no aside.
  if (tokens.kind[open] === TokenKind.number) return !hasPerson(people, { first: open, end: close });
  // `According to the Herald, one of them, …, said`
  if (lexicon.quotes.according.begins.has(tokens.word[open])) return true;
  return (b & ASIDE) !== 0;
}

export function segmentStart(document: Document, close: number, floor: number): number {
  const { tokens } = document;
  let i = close - 1;
  while (i >= floor && tokens.code[i] !== COMMA) {
    if (tokens.kind[i] === TokenKind.mark) break;
    i--;
  }
  return i + 1;
}

/** An adverb by its ending, as English has them; looked at only beside a cue. */
export function isAdverb({ text, tokens, lexicon }: Document, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word || tokens.shape[at] & Shape.startsUpper) return false;
  // `the family`, `an ally`
  if (at > 0 && lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.determiner) return false;
  const end = tokens.end[at];
  if (end - tokens.start[at] < SHORTEST_ADVERB || lexicon.sources.noAdverbs.has(tokens.word[at]))
    return false;
  for (const ending of lexicon.sources.adverbEndings)
    if (text.startsWith(ending, end - ending.length)) return true;
  return false;
}

export function hasPerson(people: People, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (people.mentionAt[i] >= 0) return true;
  return false;
}
