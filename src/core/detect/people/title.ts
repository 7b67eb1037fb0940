import { AMPERSAND, CLOSE, COMMA, HYPHEN, OPEN } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Begin, Class, Head, type HeadKind } from './people-words';
import { cityStart, ownerStart } from './title-owner';
import { isNoun } from './word-build';

/** A title as it stands in the text: token range half open, `headEnd` the token after its head. */
export interface Title {
  readonly first: number;
  readonly end: number;
  readonly headEnd: number;
  readonly kind: HeadKind;
  /** Where several share an office, the words for this one's own part (`Foreign ministers of A and B`): token range. */
  readonly part?: { readonly first: number; readonly end: number };
  /** Whether a bare title stands close behind one of the same club or company (`Ketua PBSI A, Sekretaris Jenderal B`). */
  private?: boolean;
}

const REACH_BEFORE = 8;

/** The head of a title that begins at token `i`, or null. */
export function headAt(reader: NameReader, i: number): { kind: HeadKind; end: number } | null {
  const head = reader.capitals.heads[i];
  if (!head) return null;
  let end = i + (head >> 3);
  // `then-Sen.`
  const joined =
    (reader.tokens.shape[end - 1] & (Shape.hasHyphen | Shape.upperInside)) ===
    (Shape.hasHyphen | Shape.upperInside);
  if (joined ? reader.isGluedStop(end) : reader.isAbbreviationStop(end) && reader.isCapital(end - 1)) end++;
  return { kind: ((head & 7) - 1) as HeadKind, end };
}

/** The token after forms of address at `i` (`Dr. H.`), or `i`. */
export function afterHonorifics(reader: NameReader, i: number, limit: number): number {
  const { tokens, lexicon } = reader;
  for (;;) {
    if (i >= limit || (lexicon.begins[tokens.word[i]] & Begin.honorific) === 0) return i;
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
  const floor = Math.max(sentences.firstToken[sentences.ofToken[head]], head - REACH_BEFORE, reader.named);
  let first = head;
  for (let i = head - 1; i >= floor; i--) {
    // `Lakeland's president`
    if (!lexicon.headFirst && tokens.kind[i] === TokenKind.clitic) return ownerStart(reader, i, floor, first);
    if (tokens.kind[i] === TokenKind.punctuation) {
      // `Stockton, Calif., Mayor Ann Bell`
      if (!lexicon.headFirst && tokens.code[i] === COMMA && first === head && reader.isCapital(head)) {
        const city = cityStart(reader, i, floor);
        if (city >= 0) return city;
      }
      // `Plt. Kepala`, `U.S.-led`; any other mark ends the way back.
      if (reader.isAbbreviationStop(i) && i - 1 >= floor) continue;
      // `National Police (NP) spokesman`
      const bracket = tokens.code[i] === CLOSE && i - 3 >= floor && tokens.code[i - 2] === OPEN;
      // but no place line (`KARVO (Wire) Mayor`)
      if (!lexicon.headFirst && bracket && !(reader.capitals.mark[i - 3] & Mark.place)) {
        i -= 2;
        continue;
      }
      // `Cox-Bell`, but `KARVO (Wire) - Mayor`
      const glued = tokens.code[i] === HYPHEN && tokens.start[i + 1] === tokens.end[i];
      if (!lexicon.headFirst && (glued || tokens.code[i] === AMPERSAND) && i - 1 >= floor) continue;
      break;
    }
    if (!lexicon.headFirst && first === i + 1 && reader.isCapital(first)) {
      // `Ward 5 Councilman`, `2nd District Rep.`
      const number = isOrdinal(reader, i) ? i - 1 : i;
      if (
        tokens.kind[number] === TokenKind.number &&
        (number < i || (reader.isCapital(i - 1) && (reader.classOf(i - 1) & Class.common) === 0))
      ) {
        first = number;
        i = number;
        continue;
      }
    }
    if (tokens.kind[i] !== TokenKind.word) break;
    const classes = reader.classOf(i);
    if (classes & Class.qualifier) {
      first = i;
      continue;
    }
    if (lexicon.headFirst) break;
    // `a 41-year-old farmer`
    if (classes & Class.age && !reader.isCapital(i)) break;
    // `WHO Director-General`
    const capital = reader.isCapital(i) && ((classes & Class.common) === 0 || reader.isAllCaps(i));
    // `Japanese trade |ministry| official`
    const body =
      first === head && classes & (Class.organisation | Class.state) && !(classes & Class.connector);
    const before =
      body || classes & Class.titleWord || (tokens.shape[i] & Shape.hasHyphen && !reader.isCapital(i));
    if (capital || before || reader.capitals.mark[i] & Mark.organisation) first = i;
    else if (classes & (Class.connector | Class.conjunction) && first < head && i - 1 >= floor) {
      // `the Union's peace |and| security commissioner`
      if (tokens.kind[i - 2] === TokenKind.clitic && i - 2 > floor && !reader.isCapital(i - 1))
        return ownerStart(reader, i - 2, floor, i - 1);
      if (!reader.isCapital(i - 1) || !mayBeJoined(reader, i - 1)) break;
    } else break;
  }
  return first;
}

/** A word of a body or a field, and nobody's name (`|Roads| and Works Minister`). */
function mayBeJoined(reader: NameReader, i: number): boolean {
  const classes = reader.classOf(i);
  if (classes & (Class.organisation | Class.state | Class.plain | Class.titleWord)) return true;
  if (reader.capitals.mark[i] & Mark.place || (reader.tokens.word[i] === 0 && !isNoun(reader, i)))
    return false;
  return (classes & (Class.given | Class.surname | Class.common)) === 0 && reader.capitals.heads[i] === 0;
}

/** The letters of `2nd`. */
function isOrdinal({ tokens }: NameReader, i: number): boolean {
  return tokens.kind[i - 1] === TokenKind.number && tokens.start[i] === tokens.end[i - 1];
}

/** Whether a rank begins at token `i`: it ends the title before it. */
export function isNewTitle(reader: NameReader, i: number): boolean {
  const head = reader.capitals.heads[i];
  if ((head & 7) !== Head.rank + 1) return false;
  // `Jalan Jenderal Sudirman` is a street, `Polsek Medan Kota Iptu …` goes on with a rank.
  if (i > 1 && reader.isCapital(i - 1) && reader.classOf(i - 1) & Class.placeHead)
    return (reader.capitals.mark[i - 2] & Mark.place) !== 0;
  return (reader.classOf(i) & Class.given) === 0 || reader.isCapital(i + (head >> 3));
}

/** The bracket that closes the one at `open`, at most eight tokens on, or -1. */
export function closingBracket(reader: NameReader, open: number, limit: number): number {
  const end = Math.min(limit, open + 9);
  for (let i = open + 1; i < end; i++) if (reader.tokens.code[i] === CLOSE) return i;
  return -1;
}

/** The end of a title that stands before token `at`: without comma, bracket or connecting word. */
export function titleEndBefore(reader: NameReader, at: number, least: number): number {
  let end = at;
  while (end > least && reader.tokens.code[end - 1] === COMMA) end--;
  // `Menteri Pertanian |saat itu|, Budi`
  if (end - 2 > least && reader.lexicon.thens.has(reader.tokens.word[end - 2])) return end - 2;
  // `Coach (Frank) Bell`: the bracket is a first name's.
  const first = end - 2;
  const bracketed =
    first > least && reader.tokens.code[end - 1] === CLOSE && reader.tokens.code[first - 1] === OPEN;
  return bracketed && !reader.isAllCaps(first) && reader.classOf(first) & Class.given ? first - 1 : end;
}
