import type { Document } from '../../text/document';
import { COLON, COMMA } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import type { Attribution } from './direct/attribution';
import { isHeadline } from './indirect/cue/cue';
import { IndirectBit } from './indirect/indirect-words';
import { Reference } from './quote-candidate';
import { CUE_KIND, QuoteWord } from './quote-words';
import type { SourcePhrase } from './source/source-phrase';
import { SourceBit } from './source/source-words';

/** Tokens of a cue, half open. */
export interface CueRange {
  readonly first: number;
  readonly end: number;
}

/** The token after the cue that begins at `at`: a phrase (`pointed out`) is longer than a word. */
export function cueEnd(document: Document, at: number): number {
  const { tokens, lexicon } = document;
  return lexicon.quotes.phrases.match(tokens, at)?.endToken ?? at + 1;
}

/** The first finite cue behind `at` and before `limit`; a fused one ends the search. */
export function nextCue(document: Document, at: number, limit: number): CueRange | null {
  const { tokens, lexicon } = document;
  const { classes, phrases } = lexicon.quotes;
  for (let i = at; i < limit; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const id = tokens.word[i];
    const word = classes.bits[id];
    if (word & QuoteWord.fused) return null;
    if (phrases.begins.has(id)) {
      const match = phrases.match(tokens, i);
      if (match !== null) return { first: i, end: match.endToken };
    }
    if (i > at && word & QuoteWord.active && word & CUE_KIND && !isNoun(document, i, at))
      return { first: i, end: i + 1 };
  }
  return null;
}

export function phraseAttribution(
  where: Attribution['where'],
  cueFirst: number,
  cueEnd: number,
  source: SourcePhrase,
): Attribution {
  return { where, cueFirst, cueEnd, reference: Reference.phrase, source };
}

/** Where the subject of the sentence from `first` may begin: behind an adverbial that opens it (`In May, |Rina|`). */
export function subjectStart(document: Document, people: People, first: number, limit: number): number {
  const { tokens, lexicon } = document;
  const dash = datelineEnd(document, first, limit);
  if (dash > first) return subjectStart(document, people, dash, limit);
  // `BANDUNG: |Rina|`
  for (let i = first + 1; i < limit && i < first + PLACE_REACH; i++)
    if (tokens.code[i] === COLON && tokens.shape[first] & Shape.startsUpper)
      return subjectStart(document, people, i + 1, limit);
  if (people.mentionAt[first] >= 0 || !(lexicon.sources.bits[tokens.word[first]] & ADVERBIAL)) return first;
  let at = first;
  while (at < limit && tokens.code[at] !== COMMA) at++;
  return at + 1;
}

/** Behind `OLDHAM (Herald) --`, capitals and a dash apart that open a line; else `first`. */
export function datelineEnd({ tokens }: Document, first: number, limit: number): number {
  if (first > 0 && tokens.kind[first - 1] !== TokenKind.lineBreak) return first;
  for (let i = first; i < limit && i < first + DATELINE_REACH; i++) {
    if (tokens.kind[i] === TokenKind.word && !(tokens.shape[i] & Shape.startsUpper)) return first;
    if (!DASHES.has(tokens.code[i]) || i === first || tokens.end[i - 1] === tokens.start[i]) continue;
    return DASHES.has(tokens.code[i + 1]) ? i + 2 : i + 1;
  }
  return first;
}

const DASHES = new Set([0x2d, 0x2013, 0x2014]);
/** A dateline is no longer, in tokens. */
const DATELINE_REACH = 14;
/** A place before a colon is no longer, in tokens. */
const PLACE_REACH = 4;
const ADVERBIAL =
  SourceBit.outerPreposition |
  SourceBit.innerPreposition |
  SourceBit.filler |
  SourceBit.breaks |
  SourceBit.time;

/** Whether the word is a noun there (`his claim`, `the Post`), whatever verb it can be. */
export function isNoun(document: Document, at: number, left: number): boolean {
  const { tokens, lexicon } = document;
  if (at === left) return false;
  const capital =
    (tokens.shape[at] & Shape.startsUpper) !== 0 &&
    (tokens.shape[at - 1] & Shape.startsUpper) !== 0 &&
    !isHeadline(document, at);
  const before = lexicon.sources.bits[tokens.word[at - 1]];
  // `another said`: what can stand alone is the subject.
  const alone = (before & (SourceBit.pronoun | SourceBit.indefinite)) !== 0 && !(before & SourceBit.article);
  // `the horrific |details| of the night`
  const indirect = lexicon.indirect.bits;
  const owns =
    indirect[tokens.word[at]] & IndirectBit.nounLike && indirect[tokens.word[at + 1]] & IndirectBit.ofWord;
  if (owns && !lexicon.sources.headFirst) return true;
  return capital || tokens.kind[at - 1] === TokenKind.clitic || (!alone && (before & NOUN_BEFORE) !== 0);
}

const NOUN_BEFORE = SourceBit.determiner | SourceBit.innerPreposition | SourceBit.outerPreposition;
