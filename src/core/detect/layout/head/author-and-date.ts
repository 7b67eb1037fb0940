import { AT, COLON, COMMA, STOP } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf } from '../lines/line-shape';
import { dateEnd, dateStart } from '../signatures';
import { hasClockTime } from './date-line';

/** Why a line is an author's where a time follows the name. */
export const AUTHOR_AND_TIME = 'author-and-time';

const LONGEST = 22;
const MOST_NAMES = 6;
const MOST_SHORT_NAMES = 3;
const SHORTEST_NAME = 3;
/** Words that stand before a day and are no author's name. */
const NO_NAME =
  LayoutWord.month |
  LayoutWord.weekday |
  LayoutWord.section |
  LayoutWord.place |
  LayoutWord.dateWord |
  LayoutWord.titleWord |
  LayoutWord.opener |
  LayoutWord.outlet;
/** `-`, `–`, `—`, `|`, `•`, `·`, `,`: what parts an author from a time. */
const PARTERS = new Set([0x2d, 0x2013, 0x2014, 0x7c, 0x2022, 0xb7, 0x2c]);
/** `|`, `•`, `·` */
const STROKES = new Set([0x7c, 0x2022, 0xb7]);
const LONGEST_ACCOUNT = 8;
const CLOCK_REACH = 10;

/**
 * `Name Name - Monday, 12 March 2021 | 10:20 WIB`, `Name • 28 January 2026 20:56`: capitalised words that are no
 * outlet's name, a sign, and a day up to the line's end. Without the sign three words at most, or an agency.
 */
export function isAuthorAndDate(draft: LayoutDraft, line: number): boolean {
  const { document, features: f } = draft;
  if (f.numbers[line] < 2 || f.calendarWords[line] + f.numbers[line] < 3 || inkOf(f, line) > LONGEST)
    return false;
  if ((f.flags[line] & (LineFlag.stop | LineFlag.doubleMark | LineFlag.endsColon)) !== 0) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  const day = dateStart(draft, first + 1, end);
  if (day < 0) return false;
  const date = clockStart(draft, first, day);
  if (PARTERS.has(tokens.code[date - 1]))
    return isPerson(draft, first, date - 1) || isAgency(draft, first, date - 1);
  return isShortName(draft, line, date) || (date < day && isPerson(draft, first, date));
}

function isAgency({ document, lexicon }: LayoutDraft, from: number, to: number): boolean {
  return lexicon.agencies.match(document.tokens, from, to) !== null;
}

/** `12 March 2021 | By Name Name`, `March 12, 2021 by Name Name`: a day first, and an author up to the line's end. */
export function isDateAndAuthor(draft: LayoutDraft, line: number): boolean {
  const { document, features: f, lexicon } = draft;
  if (f.calendarWords[line] === 0 || f.numbers[line] < 2 || inkOf(f, line) > LONGEST) return false;
  if ((f.flags[line] & (LineFlag.stop | LineFlag.doubleMark | LineFlag.endsColon)) !== 0) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  if (dateStart(draft, first, end) !== first) return false;
  let at = dateEnd(draft, first, end);
  while (at < end && tokens.kind[at] === TokenKind.punctuation) at++;
  if (tokens.kind[at] !== TokenKind.word) return false;
  // `… | Penulis : …` is a label, whoever follows.
  if (STROKES.has(tokens.code[at - 1]) && tokens.code[at + 1] === COLON) return true;
  const by = (lexicon.classes.bits[tokens.word[at]] & LayoutWord.byline) !== 0;
  return by && isPerson(draft, at + 1, end);
}

/** The first token of a clock time right before the day at `date`: `… 8:42 a.m. EDT October 3`; `date` without one. */
function clockStart({ document: { tokens }, lexicon }: LayoutDraft, first: number, date: number): number {
  let start = date;
  for (let i = date - 1; i > first && i > date - CLOCK_REACH; i--) {
    if (tokens.kind[i] === TokenKind.number) start = i;
    else if (
      tokens.kind[i] === TokenKind.word &&
      (lexicon.classes.bits[tokens.word[i]] & LayoutWord.dateWord) === 0
    )
      break;
    else if (STROKES.has(tokens.code[i])) break;
  }
  return start;
}

/** `Name Name @account`, `Name Name name@outlet.com`: two to four capitalised words and an account, and hardly anything after it. */
export function isAuthorAndAccount({ document, features: f }: LayoutDraft, line: number): boolean {
  if ((f.flags[line] & LineFlag.address) === 0 || inkOf(f, line) > LONGEST_ACCOUNT) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  let at = first;
  while (at < lines.endToken[line] && (tokens.shape[at] & Shape.startsUpper) !== 0) at++;
  return at - first >= 2 && at - first <= 4 && (tokens.code[at] === AT || tokens.code[at + 1] === AT);
}

/** An agency, one to three capitalised words before a day and a clock time, or two before a day; none names a place, a section or a part of the time. */
function isShortName(draft: LayoutDraft, line: number, date: number): boolean {
  const { tokens, lines } = draft.document;
  const { bits } = draft.lexicon.classes;
  const first = lines.firstToken[line];
  if (isAgency(draft, first, date)) return true;
  // `Name Name Updated 4:10 p.m. Nov. 18`: other words of the time may stand between.
  let last = first;
  while (
    last < date &&
    (bits[tokens.word[last]] & LayoutWord.dateWord) === 0 &&
    tokens.kind[last] === TokenKind.word
  )
    last++;
  for (let i = last; i < date; i++)
    if (tokens.kind[i] === TokenKind.word && (bits[tokens.word[i]] & LayoutWord.dateWord) === 0) return false;
  const clock = hasClockTime(draft, line);
  if (last === first || last - first > MOST_SHORT_NAMES || (!clock && last - first !== 2)) return false;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & Shape.startsUpper) === 0) return false;
    if (tokens.end[i] - tokens.start[i] < SHORTEST_NAME || (bits[tokens.word[i]] & NO_NAME) !== 0)
      return false;
  }
  return true;
}

/** Two to six capitalised words, commas and initials among them; none names a section, and an outlet only after a comma. */
function isPerson({ document: { tokens }, lexicon }: LayoutDraft, from: number, to: number): boolean {
  let words = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) {
      const initial = tokens.code[i] === STOP && tokens.end[i - 1] - tokens.start[i - 1] <= 2;
      if (tokens.code[i] === COMMA) commas++;
      else if (!initial && !PARTERS.has(tokens.code[i])) return false;
      continue;
    }
    if ((tokens.shape[i] & Shape.startsUpper) === 0) return false;
    const outlet = commas > 0 ? 0 : LayoutWord.outlet;
    if ((lexicon.classes.bits[tokens.word[i]] & (outlet | LayoutWord.section)) !== 0) return false;
    words++;
  }
  return words >= 2 && words <= MOST_NAMES;
}
