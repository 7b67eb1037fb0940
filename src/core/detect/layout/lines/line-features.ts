import type { Document } from '../../../text/document';
import { AT, COLON, COPYRIGHT, EXCLAMATION, QUESTION, STOP } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutLexicon } from '../layout-lexicon';
import { LayoutWord } from '../layout-words';
import { endFlags } from './line-end';
import { LineFlag } from './line-flags';

/** Figures of each line, one array a property. Tokens that are hidden do not count. */
export interface LineFeatures {
  readonly words: number[];
  readonly numbers: number[];
  /** Words that begin with a small letter. */
  readonly small: number[];
  /** Words of two or more letters, all of them capitals. */
  readonly capitals: number[];
  /** Words of dates: months, weekdays, zones, `published`. */
  readonly dateWords: number[];
  readonly calendarWords: number[];
  /** Words written small inside titles: with these a title is still in title case. */
  readonly titleSmall: number[];
  /** Words of picture credits. */
  readonly pictureWords: number[];
  /** First word or number of the line; the line's end where there is none. */
  readonly firstInk: number[];
  readonly flags: number[];
}

/** Plain arrays: for the few lines of an article ten typed ones cost more to make than to fill. */
export function emptyFeatures(lines: number): LineFeatures {
  return {
    words: zeros(lines),
    numbers: zeros(lines),
    small: zeros(lines),
    capitals: zeros(lines),
    dateWords: zeros(lines),
    calendarWords: zeros(lines),
    titleSmall: zeros(lines),
    pictureWords: zeros(lines),
    firstInk: zeros(lines),
    flags: zeros(lines),
  };
}

function zeros(length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(0);
  return list;
}

const {
  month,
  weekday,
  dateWord,
  titleWord,
  picture,
  reader,
  headlineWord,
  side,
  inlineStart,
  floatingStart,
  platformStart,
  bracketStart,
} = LayoutWord;

/** Words of which it matters how many there are. */
const COUNTED = month | weekday | dateWord | titleWord | picture;

/** Measures line `line`, leaving out tokens that `hidden` marks. Linear in the line. */
export function measureLine(
  document: Document,
  lexicon: LayoutLexicon,
  features: LineFeatures,
  line: number,
  hidden: Uint8Array,
): void {
  const { tokens, lines } = document;
  const bits = lexicon.classes.bits;
  const { kind, shape, word, code, start, end } = tokens;
  const first = lines.firstToken[line];
  const last = lines.endToken[line];
  let words = 0;
  let numbers = 0;
  let small = 0;
  let capitals = 0;
  let dateWords = 0;
  let calendarWords = 0;
  let titleSmall = 0;
  let pictureWords = 0;
  let firstInk = last;
  let flags = 0;
  /** All that any word of the line is. */
  let met = 0;
  let lastShown = -1;
  for (let i = first; i < last; i++) {
    if (hidden[i] === 1) {
      if (code[i] === COPYRIGHT) flags |= LineFlag.copyright;
      continue;
    }
    const k = kind[i];
    if (k === TokenKind.word) {
      if (firstInk === last) firstInk = i;
      words++;
      const s = shape[i];
      if ((s & Shape.startsUpper) === 0) small++;
      else if ((s & Shape.hasLower) === 0 && end[i] - start[i] > 1) capitals++;
      const b = bits[word[i]];
      met |= b;
      if (b & COUNTED) {
        if (b & (month | weekday | dateWord)) {
          dateWords++;
          if (b & (month | weekday)) calendarWords++;
        }
        if (b & titleWord && (s & Shape.startsUpper) === 0) titleSmall++;
        if (b & picture) pictureWords++;
      }
    } else if (k === TokenKind.number) {
      if (firstInk === last) firstInk = i;
      numbers++;
    } else if (k === TokenKind.mark) {
      if (lastShown < 0) flags |= LineFlag.startsMark;
      if (!isSingleMark(code[i])) flags |= LineFlag.doubleMark;
    } else if (k === TokenKind.punctuation) {
      const c = code[i];
      if (c === AT) flags |= LineFlag.address;
      else if (c === 0x5b || c === 0x28) {
        if (i + 1 < last && bits[word[i + 1]] & bracketStart) flags |= LineFlag.inlineStart;
      } else if (
        (c === STOP || c === QUESTION || c === EXCLAMATION) &&
        i + 1 < last &&
        lastShown >= 0 &&
        kind[lastShown] === TokenKind.word &&
        end[lastShown] - start[lastShown] > 3 &&
        end[i] < start[i + 1]
      )
        flags |= LineFlag.innerStop;
      else if (c === COLON && code[i + 1] === 0x2f && code[i + 2] === 0x2f) flags |= LineFlag.address;
      else if (c === COPYRIGHT) flags |= LineFlag.copyright;
    }
    lastShown = i;
  }
  if (met & reader) flags |= LineFlag.reader;
  if (met & headlineWord) flags |= LineFlag.headlineWord;
  if (met & side) flags |= LineFlag.side;
  if (met & inlineStart) flags |= LineFlag.inlineStart;
  if (met & floatingStart) flags |= LineFlag.floatingStart;
  if (met & platformStart) flags |= LineFlag.platformStart;
  flags |= endFlags(document, first, last, hidden);
  features.words[line] = words;
  features.numbers[line] = numbers;
  features.small[line] = small;
  features.capitals[line] = capitals;
  features.dateWords[line] = dateWords;
  features.calendarWords[line] = calendarWords;
  features.titleSmall[line] = titleSmall;
  features.pictureWords[line] = pictureWords;
  features.firstInk[line] = firstInk;
  features.flags[line] = flags;
}

/** A word that begins with a small letter. */
export function isSmallWord({ tokens }: Document, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && (tokens.shape[at] & Shape.startsUpper) === 0;
}

function isSingleMark(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0xb4 || (code >= 0x2018 && code <= 0x201b);
}
