import { TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf } from '../lines/line-shape';

/** Why a line is taken for a time where it has no label. */
export const DATE_LINE = 'date-line';
/** A label, and each of several times said twice. */
const LONGEST_DATE_LINE = 44;
const MONTH_LETTERS = 3;
const SEPARATORS = new Set([0x2f, 0x2d, 0x2e]);

/** Whether a line tells a day or how long ago, beside few words that are no words of dates. */
export function isDateLine(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  if (inkOf(f, line) > LONGEST_DATE_LINE || f.numbers[line] === 0) return false;
  const others = f.words[line] - f.dateWords[line];
  return others === 0 || (others <= 4 && (f.calendarWords[line] > 0 || f.numbers[line] >= 3));
}

/** Whether a line without a label is a date: words of dates and numbers, and at most three other words. */
export function isPlainDateLine(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  const words = f.words[line];
  if (f.numbers[line] === 0 || inkOf(f, line) > 20) return false;
  if ((f.flags[line] & (LineFlag.doubleMark | LineFlag.endsColon)) !== 0) return false;
  const others = words - f.dateWords[line];
  if (others > 3) return false;
  if (others === 0 && f.numbers[line] === 1 && words >= 2 && tellsAgo(draft, line)) return true;
  // A clock time alone belongs to a date above it; between paragraphs it heads an entry of a live report.
  if (others === 0 && hasClockTime(draft, line))
    if (words >= 2 || (line > 0 && draft.field[line - 1] === 'published')) return true;

  // Two other words and a date without a time may be a headline: `Pasar Lama terbakar 12 Mei`.
  if (others >= 2 && !hasClockTime(draft, line) && !hasNumericDate(draft, line)) return false;
  if (f.calendarWords[line] > 0) return f.numbers[line] >= 2 && others <= f.dateWords[line] + 1;
  return hasNumericDate(draft, line);
}

/** Whether a line tells a clock time: `07:14`, `07.14`. */
export function hasClockTime(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  const last = lines.endToken[line] - 2;
  for (let i = lines.firstToken[line]; i < last; i++)
    if (
      tokens.kind[i] === TokenKind.number &&
      (tokens.code[i + 1] === 0x3a || tokens.code[i + 1] === 0x2e) &&
      tokens.kind[i + 2] === TokenKind.number &&
      tokens.end[i + 2] - tokens.start[i + 2] === 2 &&
      tokens.end[i] - tokens.start[i] <= 2
    )
      return true;
  return false;
}

/** `3 hours ago`, `2 jam yang lalu`. */
function tellsAgo(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  const last = lines.endToken[line] - 1;
  return (draft.lexicon.classes.bits[tokens.word[last]] & LayoutWord.ago) !== 0;
}

/** `12/03/2021`, `2019-11-19`, `19.11.2019`. */
function hasNumericDate(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  const { kind, code, start, end } = tokens;
  const last = lines.endToken[line] - 4;
  for (let i = lines.firstToken[line]; i < last; i++)
    if (
      kind[i] === TokenKind.number &&
      SEPARATORS.has(code[i + 1]) &&
      code[i + 3] === code[i + 1] &&
      kind[i + 2] === TokenKind.number &&
      kind[i + 4] === TokenKind.number &&
      end[i + 2] - start[i + 2] <= 2 &&
      end[i + 4] - start[i] >= 6 &&
      end[i + 4] - start[i] <= 10
    )
      return true;
  return false;
}

/** Whether two lines that tell a day in words tell different ones. */
export function isOtherDay(draft: LayoutDraft, line: number, other: number): boolean {
  const day = dayOf(draft, line);
  const otherDay = dayOf(draft, other);
  return day !== null && otherDay !== null && day !== otherDay;
}

/** Day, month and year, the month by its first letters, as `Nov` and `November` have the same; null without one of them. */
function dayOf(draft: LayoutDraft, line: number): string | null {
  const { text, tokens, lines } = draft.document;
  const { kind, start, end } = tokens;
  const first = lines.firstToken[line];
  const last = lines.endToken[line];
  let day = '';
  let year = '';
  for (let i = first; i < last; i++) {
    if (kind[i] === TokenKind.number && end[i] - start[i] === 4 && year === '')
      year = text.slice(start[i], end[i]);
    if ((draft.lexicon.classes.bits[tokens.word[i]] & LayoutWord.month) === 0 || day !== '') continue;
    const before = i > first && kind[i - 1] === TokenKind.number && end[i - 1] - start[i - 1] <= 2;
    const at = before ? i - 1 : i + 1;
    if (at < last && kind[at] === TokenKind.number && end[at] - start[at] <= 2)
      day = `${Number(text.slice(start[at], end[at]))} ${text.slice(start[i], start[i] + MONTH_LETTERS).toLowerCase()}`;
  }
  return day === '' || year === '' ? null : `${day} ${year}`;
}
