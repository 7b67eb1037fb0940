import { Shape, TokenKind } from '../../text/tokens';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Class, Head, type HeadKind } from './people-words';

/** A title as it stands in the text: token range half open, `headEnd` the token after its head. */
export interface Title {
  readonly first: number;
  readonly end: number;
  readonly headEnd: number;
  readonly kind: HeadKind;
  /** Where several share an office, the words for this one's own part (`Foreign ministers of A and B`): token range. */
  readonly part?: { readonly first: number; readonly end: number };
}

/** Titles and the name they stand before. Token ranges half open. */
export interface TitledName {
  readonly titles: readonly Title[];
  readonly first: number;
  readonly end: number;
  readonly score: number;
}

const COMMA = 0x2c;
const STOP = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
/** How far a title may go after its head, and how far before it, in tokens. */
const REACH = 32;
const REACH_BEFORE = 8;

/** The head of a title that begins at token `i`, or null. */
export function headAt(reader: NameReader, i: number): { kind: HeadKind; end: number } | null {
  const head = reader.capitals.heads[i];
  if (!head) return null;
  let end = i + (head >> 3);
  if (reader.isAbbreviationStop(end) && reader.isCapital(end - 1)) end++;
  return { kind: ((head & 7) - 1) as HeadKind, end };
}

/** The token after forms of address at `i` (`Dr. H.`), or `i`. */
export function afterHonorifics(reader: NameReader, i: number, limit: number): number {
  const { tokens, lexicon } = reader;
  for (;;) {
    if (i >= limit || tokens.word[i] === 0 || lexicon.honorifics.begins[tokens.word[i]] === 0) return i;
    const match = lexicon.honorifics.match(tokens, i);
    if (match === null) return i;
    i = match.endToken;
    if (reader.isAbbreviationStop(i)) i++;
  }
}

/** The end of the sentence that token `i` is in, at most `reach` tokens on. */
export function sentenceLimit(reader: NameReader, i: number, reach: number): number {
  const { sentences } = reader.document;
  return Math.min(sentences.endToken[sentences.ofToken[i]], i + reach);
}

/** The first token of the title whose head begins at `head`: the words before it that belong to it. */
export function titleStart(reader: NameReader, head: number): number {
  const { tokens, lexicon } = reader;
  const { sentences } = reader.document;
  const floor = Math.max(sentences.firstToken[sentences.ofToken[head]], head - REACH_BEFORE);
  let first = head;
  for (let i = head - 1; i >= floor; i--) {
    if (tokens.kind[i] === TokenKind.punctuation) {
      // `Plt. Kepala`, `U.S.-led`; any other mark ends the way back.
      if (reader.isAbbreviationStop(i) && i - 1 >= floor) continue;
      if (!lexicon.headFirst && (tokens.code[i] === HYPHEN || tokens.code[i] === AMPERSAND) && i - 1 >= floor)
        continue;
      break;
    }
    if (tokens.kind[i] !== TokenKind.word) break;
    const classes = reader.classOf(i);
    if (classes & Class.qualifier) {
      first = i;
      continue;
    }
    if (lexicon.headFirst) break;
    const capital = reader.isCapital(i) && (classes & Class.common) === 0;
    const before = classes & Class.titleWord || (tokens.shape[i] & Shape.hasHyphen && !reader.isCapital(i));
    if (capital || before) first = i;
    else if (
      classes & Class.connector &&
      first < head &&
      i - 1 >= floor &&
      reader.isCapital(i - 1) &&
      reader.classOf(i - 1) & (Class.organisation | Class.state)
    )
      continue;
    else break;
  }
  return first;
}

/**
 * Reads a title whose head begins at `head`, further titles that follow it at once, and the name they
 * stand before. Null where no name follows.
 */
export function readTitledName(reader: NameReader, head: number): TitledName | null {
  const titles: Title[] = [];
  let at = head;
  for (let round = 0; round < 4; round++) {
    const found = headAt(reader, at);
    if (found === null) return null;
    const limit = sentenceLimit(reader, at, REACH);
    if (at < reader.barren) return null;
    const name = nameAfterHead(reader, found, limit);
    if (name === null) return null;
    titles.push({ first: titleStart(reader, at), end: name.titleEnd, headEnd: found.end, kind: found.kind });
    if (name.nextHead < 0) return { titles, first: name.first, end: name.end, score: name.score };
    at = name.nextHead;
  }
  return null;
}

/** What stood last between the words of a title: a connecting word, a comma, nothing. */
type Joint = 'word' | 'comma' | null;

interface NameAfter {
  readonly first: number;
  readonly end: number;
  readonly titleEnd: number;
  readonly score: number;
  /** Head of a further title that stands where the name was looked for, or -1. */
  readonly nextHead: number;
}

function nameAfterHead(
  reader: NameReader,
  head: { kind: HeadKind; end: number },
  limit: number,
): NameAfter | null {
  const { tokens, lexicon } = reader;
  const bare = lexicon.headFirst;
  let segment = -1;
  let commas = 0;
  let connected = false;
  let joined: Joint = null;
  let words = true;
  for (let i = head.end; i <= limit; ) {
    const inside = i < limit;
    const capital = inside && reader.isCapital(i);
    const classes = inside ? reader.classOf(i) : 0;
    const joining = (reader.classOf(i - 1) & Class.connector) !== 0;
    const honorific = inside && !joining ? afterHonorifics(reader, i, limit) : i;
    const isHonorific =
      honorific > i &&
      honorific < limit &&
      reader.isCapital(honorific) &&
      (segment < 0 || !reader.isInitial(i) || bare);
    const rank = inside && isNewTitle(reader, i);
    const common =
      capital &&
      (classes & Class.common) !== 0 &&
      (classes & (Class.given | Class.surname | Class.titleWord)) === 0;
    const goesOn =
      capital && !common && !isHonorific && !rank
        ? true
        : inside && segment >= 0 && (reader.isAbbreviationStop(i) || isNameParticle(reader, i, limit));
    if (goesOn) {
      if (segment < 0) segment = i;
      words = false;
      i++;
      continue;
    }
    // No capital so far: the heads passed over have no name before this token either.
    if (words) reader.barren = i;
    if (segment >= 0) {
      const name = bestName(reader, segment, i, head, joined);
      if (name !== null && followsWell(reader, name, i, limit)) return name;
      segment = -1;
    }
    if (!inside) return null;
    if (isHonorific) {
      const end = reader.readName(honorific, limit);
      const score = end > honorific ? reader.scoreOf(honorific, end) : -9;
      if (score >= 0)
        return {
          first: honorific,
          end,
          titleEnd: titleEndBefore(reader, i, head.end),
          score: score + 3,
          nextHead: -1,
        };
      i = honorific;
      continue;
    }
    if (rank)
      return { first: i, end: i, titleEnd: titleEndBefore(reader, i, head.end), score: 0, nextHead: i };
    if (tokens.code[i] === OPEN) {
      const close = closingBracket(reader, i, limit);
      if (close < 0) return null;
      i = close + 1;
      continue;
    }
    if (tokens.code[i] === COMMA) {
      joined = 'comma';
      if (++commas > 3 || i + 1 >= limit) return null;
      if (!reader.isCapital(i + 1) && (reader.classOf(i + 1) & (Class.titleWord | Class.connector)) === 0)
        return null;
      // `the president, Ann Bell,` after a bare head; a list of titles is no title before a name.
      if (reader.capitals.heads[i + 1] !== 0 && !rank) return null;
      i++;
      continue;
    }
    if (
      tokens.kind[i] === TokenKind.number ||
      tokens.code[i] === SLASH ||
      tokens.code[i] === AMPERSAND ||
      tokens.code[i] === HYPHEN
    ) {
      i++;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word) return null;
    if (classes & Class.connector) {
      connected = true;
      joined = 'word';
      // `Keputusan Presiden tentang Menteri …`: the office that follows has a holder of its own.
      const next =
        (classes & Class.conjunction) === 0 && i + 1 < limit && reader.isCapital(i + 1)
          ? headAt(reader, i + 1)
          : null;
      if (next !== null && (next.kind === Head.office || next.kind === Head.placeOffice)) return null;
    }
    if (
      (classes & (Class.titleWord | Class.definite | Class.connector)) === 0 &&
      !common &&
      !isField(reader, i, head)
    ) {
      if (!bare && !connected) return null;
      if (!(bare && reader.capitals.heads[i] !== 0)) return null;
    }
    if (!bare && !connected && i === head.end) return null;
    i++;
  }
  return null;
}

/** The best name at the end of the capitalised words from `first` to `end`; what goes before it belongs to the title. */
function bestName(
  reader: NameReader,
  first: number,
  end: number,
  head: { kind: HeadKind; end: number },
  joined: Joint,
): NameAfter | null {
  const { lexicon } = reader;
  while (
    end > first &&
    !reader.isCapital(end - 1) &&
    !reader.isJoinedParticle(end - 1) &&
    !(reader.isAbbreviationStop(end - 1) && reader.classOf(end - 2) & Class.suffix)
  )
    end--;
  let sum = 0;
  let best = -1;
  let bestSum = 0;
  const floor = Math.max(first, end - 12);
  for (let s = end - 1; s >= floor; s--) {
    if (!reader.isCapital(s)) continue;
    let score = Math.min(4, reader.score(s));
    if (score <= -4) break;
    // After the head of an office of a place, or a word such as `Desa`, the first unknown word is the place.
    const takesPlace =
      s === head.end
        ? head.kind === Head.placeOffice
        : s > first && (reader.classOf(s - 1) & Class.placeHead) !== 0;
    if (
      takesPlace &&
      (s < end - 1 || s > head.end) &&
      (reader.classOf(s) & (Class.given | Class.surname)) === 0 &&
      reader.capitals.personCount(s) === 0
    )
      score -= 3;
    sum += score;
    if (sum >= bestSum && score > -1 && (reader.classOf(s) & Class.suffix) === 0) {
      if (sum === bestSum && best >= 0) continue;
      bestSum = sum;
      best = s;
    }
  }
  if (best < 0) return null;
  // Right-headed languages have the name at once after the head; after `of …` only a name that is plainly one.
  if (!lexicon.headFirst && joined === null && best !== first) {
    const whole = reader.scoreOf(first, end);
    if (reader.readName(first, end) === end && whole > 0) best = first;
    else return null;
  }
  best = afterOwnName(reader, best, first, end, head);
  const nameEnd = reader.readName(best, end);
  if (onlyInitials(reader, best, end)) return null;
  if (nameEnd < end) return null;
  const closed =
    end < reader.tokens.length &&
    (reader.tokens.code[end] === COMMA ||
      reader.tokens.code[end] === STOP ||
      (reader.classOf(end) & (Class.speech | Class.relative)) !== 0);
  let least = head.kind === Head.person || head.kind === Head.role || head.kind === Head.lead ? 2 : 1;
  // Right after `dan` or `of` more of the title is likelier than a name; after a comma a name that a comma closes.
  if (best === first && reader.tokens.code[first - 1] === SLASH) least = 4;
  else if (best === first && joined === 'word') least = 3;
  else if (best === first && joined === 'comma' && !closed) least = 3;
  if (!lexicon.headFirst && joined === 'word') least = 4;
  if (bestSum < least || isDoubtful(reader, best, end, head)) return null;
  return { first: best, end, titleEnd: titleEndBefore(reader, best, head.end), score: bestSum, nextHead: -1 };
}

/**
 * `CEO Kopi Senja Ben Wirawan`: unknown words between the head of a private title, or a word such as `PT`, and a
 * given name are the organisation's.
 */
function afterOwnName(
  reader: NameReader,
  best: number,
  first: number,
  end: number,
  head: { kind: HeadKind; end: number },
): number {
  let takesOrganisation =
    best > first
      ? (reader.classOf(best - 1) & (Class.private | Class.organisation)) !== 0
      : best === head.end && (head.kind === Head.role || head.kind === Head.lead);
  for (let i = Math.max(first, best - 6); i < best && !takesOrganisation; i++)
    takesOrganisation = (reader.classOf(i) & (Class.private | Class.state)) === Class.private;
  if (!takesOrganisation) return best;
  let at = best;
  while (
    at < end - 2 &&
    reader.isCapital(at) &&
    isUnknown(reader, at) &&
    reader.capitals.personCount(at) === 0
  )
    at++;
  return at > best && reader.classOf(at) & Class.given && at <= end - 2 ? at : best;
}

/** A lone unknown word after other words of a title is a name only where the text treats it as one. */
function isDoubtful(reader: NameReader, first: number, end: number, head: { end: number }): boolean {
  if (end > first + 1 || first === head.end || !isUnknown(reader, first)) return false;
  if (reader.capitals.personCount(first) > 0 || end >= reader.tokens.length) return false;
  const after = reader.classOf(end);
  if (reader.tokens.code[end] === COMMA || reader.isVerb(end)) return false;
  return (
    (after & (Class.speech | Class.act | Class.relative | Class.conjunction)) === 0 || reader.isCapital(end)
  );
}

function isUnknown(reader: NameReader, i: number): boolean {
  return (
    (reader.classOf(i) & (Class.given | Class.surname | Class.capitalParticle)) === 0 && !reader.isInitial(i)
  );
}

function onlyInitials(reader: NameReader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reader.isCapital(i) && !reader.isInitial(i)) return false;
  return true;
}

/** A name before a bracketed abbreviation with more of the title after it is the end of the title's first part. */
function followsWell(reader: NameReader, name: NameAfter, at: number, limit: number): boolean {
  // `Kepala Korps Perairan dan Udara`: what looked a little like a name goes on as a title.
  if (name.score < 3 && at + 1 < limit && reader.classOf(at) & Class.conjunction) {
    if (reader.isCapital(at + 1) && reader.score(at + 1) < 1) return false;
  }
  if (at + 2 >= limit || reader.tokens.code[at] !== OPEN) return true;
  const close = closingBracket(reader, at, limit);
  if (close < 0 || name.score >= 4) return true;
  const after = close + 1;
  return !(
    after < limit &&
    reader.isCapital(at + 1) &&
    (reader.isCapital(after) || reader.tokens.code[after] === COMMA)
  );
}

/** An unknown lower-case word of what somebody is expert in (`pengamat terorisme`), close to the head. */
function isField(reader: NameReader, i: number, head: { kind: HeadKind; end: number }): boolean {
  if (!reader.lexicon.headFirst || i > head.end + 2 || reader.isCapital(i)) return false;
  return (
    (head.kind === Head.role || head.kind === Head.lead) && reader.tokens.word[i] === 0 && !reader.isVerb(i)
  );
}

/** Whether a rank begins at token `i`: it ends the title before it. */
function isNewTitle(reader: NameReader, i: number): boolean {
  const head = reader.capitals.heads[i];
  if ((head & 7) !== Head.rank + 1) return false;
  // `Jalan Jenderal Sudirman` is a street, `Polsek Medan Kota Iptu …` goes on with a rank.
  if (i > 1 && reader.isCapital(i - 1) && reader.classOf(i - 1) & Class.placeHead)
    return (reader.capitals.mark[i - 2] & Mark.place) !== 0;
  return (reader.classOf(i) & Class.given) === 0 || reader.isCapital(i + (head >> 3));
}

function isNameParticle(reader: NameReader, i: number, limit: number): boolean {
  if (reader.tokens.kind[i] !== TokenKind.word || reader.isCapital(i)) return false;
  if (reader.isJoinedParticle(i)) return true;
  let next = i;
  while (
    next < limit &&
    next < i + 3 &&
    (reader.classOf(next) & Class.particle) !== 0 &&
    !reader.isCapital(next)
  )
    next++;
  return next > i && next < limit && reader.isCapital(next);
}

/** The bracket that closes the one at `open`, at most eight tokens on, or -1. */
export function closingBracket(reader: NameReader, open: number, limit: number): number {
  const end = Math.min(limit, open + 9);
  for (let i = open + 1; i < end; i++) if (reader.tokens.code[i] === CLOSE) return i;
  return -1;
}

/** The end of a title that stands before token `at`: without comma, bracket or connecting word. */
function titleEndBefore(reader: NameReader, at: number, least: number): number {
  let end = at;
  while (end > least && reader.tokens.code[end - 1] === COMMA) end--;
  return end;
}

/** A title read after a name: its tokens, and where the phrase ends. */
export interface TitleAfter {
  readonly title: Title;
  readonly phraseEnd: number;
}

/** Reads a title in apposition that begins at `at` (after the comma, or after a copula). */
export function readTitleAfter(reader: NameReader, at: number): TitleAfter | null {
  const { tokens } = reader;
  if (at >= tokens.length) return null;
  const limit = sentenceLimit(reader, at, REACH);
  let first = at;
  let i = at;
  let head: { kind: HeadKind; end: number } | null = null;
  for (; i < limit && i < at + 9; i++) {
    head = headAt(reader, i);
    if (head !== null) break;
    if (tokens.kind[i] === TokenKind.clitic) {
      first = i + 1;
      continue;
    }
    if (reader.isAbbreviationStop(i) || tokens.code[i] === HYPHEN || tokens.kind[i] === TokenKind.number)
      continue;
    if (tokens.kind[i] !== TokenKind.word) return null;
    const classes = reader.classOf(i);
    if (classes & Class.article) {
      first = i + 1;
      continue;
    }
    if (reader.lexicon.headFirst) {
      if (classes & Class.qualifier) continue;
      return null;
    }
    if (classes & (Class.qualifier | Class.titleWord) || tokens.shape[i] & Shape.hasHyphen) continue;
    if (reader.isCapital(i) && (classes & Class.common) === 0) continue;
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
  const end = titleEndAfter(reader, headEnd, limit);
  return { title: { first, end, headEnd: head.end, kind }, phraseEnd: end };
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
    if (reader.isVerb(i)) return i;
  }
  return limit;
}

/** A title of more than a bare head that ends in a word that points back (`Eks Kepala Dinas itu`), or null. */
export function readDefiniteTitle(reader: NameReader, i: number): Title | null {
  const head = headAt(reader, i);
  if (head === null || head.kind === Head.person) return null;
  const first = titleStart(reader, i);
  const limit = sentenceLimit(reader, head.end, 10);
  for (let k = head.end; k < limit; k++) {
    if (reader.tokens.kind[k] !== TokenKind.word) return null;
    const classes = reader.classOf(k);
    if (classes & Class.definite) {
      if (k === head.end && first === i) return null;
      return { first, end: k, headEnd: head.end, kind: head.kind };
    }
    if (!reader.isCapital(k) && (classes & (Class.titleWord | Class.connector)) === 0) return null;
  }
  return null;
}
