import { AMPERSAND, HYPHEN, OPEN, SLASH } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import type { NameReader } from './name-reader';
import { Begin, Class, type HeadKind } from './people-words';
import { closingBracket, headAt, sentenceLimit, type Title } from './title';
import { ownerStart } from './title-owner';
import { isVerb } from './word-build';

/** What no adjective is. */
const NO_ADJECTIVE =
  Class.connector |
  Class.conjunction |
  Class.placePreposition |
  Class.speech |
  Class.act |
  Class.relative |
  Class.particle |
  Class.organisation;

/** A title read after a name: its tokens, and where the phrase ends. */
export interface TitleAfter {
  readonly title: Title;
  readonly phraseEnd: number;
}

/** How far a title may go after its head, and how far before it, in tokens. */
const REACH = 32;

/** Reads a title in apposition that begins at `at` (after the comma, or after a copula). */
export function readTitleAfter(reader: NameReader, at: number): TitleAfter | null {
  const { tokens } = reader;
  if (at >= tokens.length) return null;
  const limit = sentenceLimit(reader, at, REACH);
  let first = at;
  let i = at;
  let indefinite = false;
  let described = false;
  let head: { kind: HeadKind; end: number } | null = null;
  for (; i < limit && i < at + 9; i++) {
    head = headAt(reader, i);
    // `the |minister|'s spokesman`: somebody else's office.
    if (head !== null && !reader.lexicon.headFirst && tokens.kind[head.end] === TokenKind.clitic) {
      i = head.end;
      head = null;
      continue;
    }
    if (head !== null) break;
    if (tokens.kind[i] === TokenKind.clitic) {
      first = ownerStart(reader, i, first, i + 1);
      continue;
    }
    if (reader.isAbbreviationStop(i) || tokens.code[i] === HYPHEN || tokens.kind[i] === TokenKind.number)
      continue;
    if (tokens.kind[i] !== TokenKind.word) return null;
    // `Ann Bell, later Lakeland's minister of trade`
    if (!reader.lexicon.headFirst && reader.lexicon.thens.has(tokens.word[i])) {
      first = i + 1;
      continue;
    }
    const classes = reader.classOf(i);
    if (classes & Class.article) {
      described = !reader.lexicon.headFirst && i === at;
      indefinite ||= reader.lexicon.headFirst && (reader.lexicon.begins[tokens.word[i]] & Begin.copula) === 0;
      first = i + 1;
      continue;
    }
    if (reader.lexicon.headFirst) {
      if (classes & Class.qualifier) continue;
      return null;
    }
    if (classes & (Class.qualifier | Class.titleWord) || tokens.shape[i] & Shape.hasHyphen) continue;
    if (reader.isCapital(i) && (classes & Class.common) === 0) continue;
    // `a planetary scientist`: what tells more of somebody, where the noun comes last.
    if (described && !reader.isCapital(i) && (classes & NO_ADJECTIVE) === 0) continue;
    if (classes & (Class.state | Class.private | Class.surname)) continue;
    if (classes & Class.connector && i > at && reader.isCapital(i - 1) && reader.isCapital(i + 1)) continue;
    return null;
  }
  if (head === null || i >= limit || i >= at + 9) return null;
  // Right-headed: the last of several heads in a row is the head (`police spokesman`, `chief executive`).
  let headEnd = head.end;
  let kind = head.kind;
  for (let next = headAt(reader, headEnd); next !== null && headEnd < limit; next = headAt(reader, headEnd)) {
    headEnd = next.end;
    if (!reader.lexicon.headFirst) kind = next.kind;
  }
  let end = titleEndAfter(reader, headEnd, limit);
  while (end > headEnd && isJoint(reader, end - 1)) end--;
  // `…, seorang anggota pasukan mengarahkan senjata`: somebody else, who does something.
  if (indefinite && end < limit && isActive(reader, end)) return null;
  return { title: { first, end, headEnd: head.end, kind }, phraseEnd: end };
}

/** Whether a number, or a word such as a weekday that is no part of a title, stands at `i`. */
export function isTime(reader: NameReader, i: number): boolean {
  const classes = reader.classOf(i);
  const words =
    Class.titleWord | Class.organisation | Class.state | Class.connector | Class.placeHead | Class.article;
  return reader.tokens.kind[i] === TokenKind.number || (classes & (Class.common | words)) === Class.common;
}

/** A lower-case word that joins something to a title: no part of it at its end. */
function isJoint(reader: NameReader, i: number): boolean {
  const words = Class.connector | Class.conjunction | Class.placePreposition;
  return !reader.isCapital(i) && (reader.classOf(i) & words) !== 0;
}

function isActive(reader: NameReader, i: number): boolean {
  return (reader.classOf(i) & (Class.speech | Class.titleEnder)) !== 0 || isVerb(reader, i);
}

/** Where a title that stands after a name ends: at a comma, a stop, a verb, a relative. */
function titleEndAfter(reader: NameReader, from: number, limit: number): number {
  const { tokens } = reader;
  for (let i = from; i < limit; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.punctuation) {
      if (tokens.code[i] === OPEN) {
        const close = closingBracket(reader, i, limit);
        if (close < 0) return i;
        i = close;
        continue;
      }
      if (
        tokens.code[i] === SLASH ||
        tokens.code[i] === AMPERSAND ||
        tokens.code[i] === HYPHEN ||
        (reader.isAbbreviationStop(i) && i + 1 < limit)
      )
        continue;
      return i;
    }
    if (kind === TokenKind.mark || kind === TokenKind.lineBreak) return i;
    if (kind !== TokenKind.word || reader.isCapital(i)) continue;
    const classes = reader.classOf(i);
    if (classes & (Class.titleEnder | Class.relative | Class.act)) return i;
    if (classes & Class.speech && (classes & Class.titleWord) === 0) return i;
    if (isVerb(reader, i)) return i;
    // `Bupati Garut pada Senin`
    if (classes & Class.connector && i + 1 < limit && isTime(reader, i + 1)) return i;
  }
  return limit;
}
