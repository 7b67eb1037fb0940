import type { Document } from '../../../text/document';
import { AT, CLOSE, COMMA, EXCLAMATION, OPEN } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { Mention, People } from '../../people/people';
import { IndirectBit, REPORTING_FORM } from '../indirect/indirect-words';
import { CUE_FORM } from '../quote-words';
import { headBetween, listedEnd } from './listed-name';
import { isPointed } from './source-descriptions';
import { joinsNames, mentionFrom, nameFollows } from './source-joins';
import { handleAt, isAge, isCount, isInitials, isUnknownName, nameBehind } from './source-names';
import { isPluralOwner } from './source-owners';
import { isDefinite, isSpelled, SourceBit } from './source-words';

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const PRONOUN = SourceBit.pronoun | SourceBit.relative;
/** A bracket inside a noun phrase is an abbreviation or a party, not a sentence. */
const BRACKET_REACH = 12;
const JOINING = new Set([0x2d, 0x2f, 0x26, 0x2e, 0x40, 0x5f, 0x23]);
const AFTER_SOURCE =
  SourceBit.breaks | SourceBit.outerPreposition | SourceBit.filler | SourceBit.time | SourceBit.pronoun;

/** The noun phrase that begins at `at` and ends before `end`, or null. */
export function phraseForward(
  document: Document,
  people: People,
  at: number,
  end: number,
): TokenRange | null {
  const { tokens, lexicon } = document;
  const bits = lexicon.sources.bits;
  const cues = lexicon.quotes.classes.bits;
  const { kind, code, word, shape } = tokens;
  if (code[at] === AT) return handleAt(document, at, end);
  if (kind[at] !== TokenKind.word && kind[at] !== TokenKind.number) return null;
  if (people.mentionAt[at] < 0 && isSpelled(document, at) && bits[word[at]] & PRONOUN)
    return { first: at, end: at + 1 };
  if (people.mentionAt[at] < 0) {
    if (bits[word[at]] & SourceBit.pronoun && !countsNoun(document, at, end))
      return { first: at, end: at + 1 };
    const opens = bits[word[at]] & (SourceBit.determiner | SourceBit.unnamed | SourceBit.document);
    if (bits[word[at]] & AFTER_SOURCE && !opens && !(shape[at] & Shape.startsUpper)) return null;
  }
  let relative = false;
  let i = at;
  while (i < end) {
    const mention = mentionFrom(people, i, end);
    if (mention >= 0) {
      const { endToken, firstToken } = people.mentions[mention];
      const pointed =
        firstToken > at && endToken - firstToken === 1 && isPointed(document, at, endToken, end);
      if (pointed) return { first: at, end: endToken + 1 };
      i = Math.min(end, Math.max(appositionEnd(document, people.mentions[mention]), endToken));
      if (i < end && kind[i] === TokenKind.clitic) {
        i++;
        continue;
      }
      i = afterBracket(document, i, end);
      const joined = nameFollows(document, people, i, end);
      if (joined > 0) {
        i = joined;
        continue;
      }
      break;
    }
    if (kind[i] === TokenKind.clitic || (i > at && isPluralOwner(document, i))) {
      i++;
      continue;
    }
    if (kind[i] === TokenKind.punctuation) {
      if (code[i] === OPEN) {
        const after = afterBracket(document, i, end);
        if (after === i) break;
        i = after;
        continue;
      }
      // `Hey! Magazine`: part of the name where a capital follows.
      if (
        code[i] === EXCLAMATION &&
        i > at &&
        i + 1 < end &&
        shape[i - 1] & shape[i + 1] & Shape.startsUpper
      ) {
        i++;
        continue;
      }
      // `U.S.-led`, `filmindonesia.or.id`: joined without a space on either side.
      if (
        JOINING.has(code[i]) &&
        i + 1 < end &&
        (code[i] === 0x26 || tokens.end[i] === tokens.start[i + 1])
      ) {
        i++;
        continue;
      }
      // `2,000 adults`
      if (code[i] === COMMA && kind[i - 1] === TokenKind.number && tokens.end[i] === tokens.start[i + 1]) {
        i++;
        continue;
      }
      const name = code[i] === COMMA && i > at ? nameBehind(document, at, i, end) : null;
      if (name !== null) return name;
      if (code[i] === COMMA) i = Math.max(i, listedEnd(document, people, headBetween(document, at, i), end));
      break;
    }
    if (kind[i] !== TokenKind.word && kind[i] !== TokenKind.number) break;
    const b = bits[word[i]];
    // `a farmer |on Monday|`: a time is no part of who speaks.
    if (i > at && b & SourceBit.innerPreposition && i + 1 < end && bits[word[i + 1]] & SourceBit.time) break;
    // `Rin |di Bandung|`: behind a name that is known nowhere, a place.
    if (i > at && b & SourceBit.innerPreposition)
      if (isUnknownName(document, at, i) || isInitials(document, at, i)) break;
    if (b & SourceBit.relative) {
      if (i === at) break;
      relative = true;
      i++;
      continue;
    }
    const capital = (shape[i] & Shape.startsUpper) !== 0;
    if (b & SourceBit.coordinator) {
      if (i + 1 >= end || !joinsNames(document, i)) break;
      i++;
      continue;
    }
    if (
      b & SourceBit.determiner &&
      i > at &&
      !(bits[word[i - 1]] & (SourceBit.innerPreposition | SourceBit.determiner | SourceBit.coordinator)) &&
      !lexicon.quotes.by.has(word[i - 1]) &&
      kind[i - 1] === TokenKind.word &&
      !isCount(document, i, end) &&
      !relative
    )
      break;
    // `a report |by| the council`, `a memo seen |by| the Herald`
    const text = i > at ? bits[word[i - 1]] | (i > at + 1 ? bits[word[i - 2]] : 0) : 0;
    if (text & SourceBit.document && lexicon.quotes.by.has(word[i])) {
      i++;
      continue;
    }
    if (i > at && !relative && b & AFTER_SOURCE && !(b & SourceBit.closer) && !capital && !isAge(document, i))
      break;
    if (i > at && relative && b & SourceBit.breaks) break;
    if (
      i > at &&
      !relative &&
      cues[word[i]] & CUE_FORM &&
      !capital &&
      !(bits[word[i - 1]] & (SourceBit.determiner | SourceBit.innerPreposition)) &&
      !(b & (SourceBit.unnamed | SourceBit.document))
    )
      break;
    i++;
    if (b & SourceBit.closer) {
      i = afterBracket(document, i, end);
      break;
    }
  }
  // Prepositions and coordinators left at the end belong to what follows.
  while (
    i > at &&
    bits[word[i - 1]] & (SourceBit.innerPreposition | SourceBit.coordinator | SourceBit.relative)
  )
    i--;
  // `calls |the| others`: an article is nobody.
  const article = i === at + 1 && !lexicon.sources.headFirst && isDefinite(bits[word[at]]);
  return i > at && !article ? { first: at, end: i } : null;
}

/** The token after the bracket that opens at `at` and closes soon; `at` itself where none does. */
function afterBracket({ tokens }: Document, at: number, end: number): number {
  if (at >= end || tokens.code[at] !== OPEN || tokens.kind[at] !== TokenKind.punctuation) return at;
  const reach = Math.min(end, at + BRACKET_REACH);
  for (let i = at + 1; i < reach; i++) if (tokens.code[i] === CLOSE) return i + 1;
  return at;
}

/** The end of the person's phrase; of the name alone where its apposition is the next subject: `kata Rina, |warga harus|`. */
function appositionEnd({ tokens, lexicon }: Document, { endToken, phraseEnd }: Mention): number {
  if (phraseEnd <= endToken || tokens.code[endToken] !== COMMA || phraseEnd >= tokens.length)
    return phraseEnd;
  const b = lexicon.indirect.bits[tokens.word[phraseEnd]];
  return b & (IndirectBit.predicate | REPORTING_FORM) ? endToken : phraseEnd;
}

/** `one |resident|`, `some |voters|`: the word at `at` can stand alone, but here a noun follows. */
function countsNoun({ tokens, lexicon }: Document, at: number, end: number): boolean {
  const { bits } = lexicon.sources;
  if (!(bits[tokens.word[at]] & (SourceBit.indefinite | SourceBit.determiner)) || at + 1 >= end) return false;
  const next = tokens.word[at + 1];
  // `some |reports| say`, but `some |report| that`
  const cue = (lexicon.quotes.classes.bits[next] & CUE_FORM) !== 0 && !(bits[next] & SourceBit.document);
  const plain = (bits[next] & AFTER_SOURCE) === 0 && !cue;
  return tokens.kind[at + 1] === TokenKind.word && plain;
}
