import type { Document } from '../../text/document';
import { textOf } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import { Class } from '../people/people-words';
import { QuoteWord } from './quote-words';
import { SourceBit } from './source/source-words';

/** How long the name of an outlet may be, in tokens. */
const LONGEST = 8;
/** So many small words may stand before its name: `dari kantor berita`, `the`. */
const SMALL_WORDS = 4;

/**
 * The outlet that a sentence credits between two tokens: `dikutip The Daily`, `seperti dilansir dari Kantor Berita X`,
 * `told the Daily`; `cue` is the first token of the cue, of which a verb of telling names the outlet it told.
 */
export function relayingOutlet(
  document: Document,
  people: People,
  from: number,
  to: number,
  cue: number,
): string | null {
  const { tokens, lexicon } = document;
  const { relays, classes } = lexicon.quotes;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (word === 0) continue;
    const relay = relays.begins.has(word) ? relays.match(tokens, i) : null;
    const end =
      relay !== null ? relay.endToken : i === cue && classes.bits[word] & QuoteWord.telling ? i + 1 : 0;
    // `told the Post`, but `told reporters aboard the Star`.
    const reach = relay !== null ? SMALL_WORDS : 1;
    const outlet = end === 0 ? null : outletAt(document, people, end, to, reach);
    if (relay === null && outlet !== null && isAudience(document, end)) continue;
    if (outlet !== null) return outlet;
  }
  return null;
}

/** The capitalised name at `at`, over small words before it; null where a person is named or nothing is. */
function outletAt(document: Document, people: People, at: number, end: number, reach: number): string | null {
  const { tokens, lexicon } = document;
  let first = at;
  while (first < end && first < at + reach && !isName(document, first)) {
    if (tokens.kind[first] !== TokenKind.word) return null;
    first++;
  }
  if (first >= end || !isName(document, first) || people.mentionAt[first] >= 0) return null;
  if (isTime(document, first)) return null;
  let last = first;
  while (
    last + 1 < end &&
    last - first < LONGEST &&
    !isTime(document, last + 1) &&
    (isName(document, last + 1) || isJoined(document, last + 1))
  )
    last++;
  // `dikutip detikNews dari Reuters`: the outlet behind the outlet.
  if (last + 2 < end && lexicon.quotes.by.has(tokens.word[last + 1]) && isName(document, last + 2))
    return outletAt(document, people, last + 2, end, SMALL_WORDS);
  return textOf(document, first, last + 1);
}

/** `told Parliament`, `told MPs`, `told the Oldham Trade Summit`: who listened, and no outlet. */
function isAudience({ tokens, lexicon }: Document, at: number): boolean {
  const { bits } = lexicon.people.classes;
  for (let i = at; i < at + LONGEST && i < tokens.length && tokens.kind[i] === TokenKind.word; i++) {
    const word = tokens.word[i];
    if (bits[word] & (Class.state | Class.pluralHead)) return true;
    if (i > at && !(tokens.shape[i] & Shape.startsUpper)) return false;
  }
  return false;
}

/** `Monday`, but not `Morning Post`. */
function isTime(document: Document, at: number): boolean {
  const { tokens, lexicon } = document;
  return (lexicon.sources.bits[tokens.word[at]] & SourceBit.time) !== 0 && !isName(document, at + 1);
}

function isName(document: Document, at: number): boolean {
  const { tokens } = document;
  return (
    tokens.kind[at] === TokenKind.word && (tokens.shape[at] & (Shape.startsUpper | Shape.upperInside)) !== 0
  );
}

/** A part of a web address: `Berita.com`. */
function isJoined(document: Document, at: number): boolean {
  const { tokens } = document;
  return (
    tokens.start[at] === tokens.end[at - 1] &&
    (tokens.kind[at] === TokenKind.word ||
      (tokens.code[at] === 0x2e &&
        tokens.kind[at + 1] === TokenKind.word &&
        tokens.start[at + 1] === tokens.end[at]))
  );
}
