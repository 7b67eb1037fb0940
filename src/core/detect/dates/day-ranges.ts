import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';

const COMMA = 0x2c;

/**
 * With the days that stand before the month of the next: `|7| dan 8 Mei` are two dates, `|5 hingga 18 April 2021|` is
 * one, whose first day is not told otherwise.
 */
export function withFirstDays(document: Document, drafts: DateDraft[]): DateDraft[] {
  const { tokens, lexicon } = document;
  const all: DateDraft[] = [];
  let read = 0;
  for (const draft of drafts) {
    const { firstToken, endToken } = draft;
    if (draft.dayToken < draft.monthToken && draft.dayToken - firstToken < 2 && draft.lastDay === 0) {
      const range = joinedDays(document, firstToken, DateBit.ranges);
      const label = lexicon.dates.dayLabels.has(tokens.word[range - 1]) ? range - 1 : range;
      const opened = all.at(-1);
      if (range > 0 && isDayBefore(document, range, draft)) {
        // `tanggal 5 hingga tanggal 18 April`: the first day was read already, without its month.
        if (opened !== undefined && opened.endToken === range + 1 && opened.firstToken === label) all.pop();
        if ((all.at(-1)?.endToken ?? 0) <= label) extend(document, draft, label, range);
      } else if (draft.dayToken === firstToken && firstToken - 2 >= read) {
        all.push(...firstDays(document, draft, read));
      }
    }
    all.push(draft);
    read = endToken;
  }
  return all;
}

/** The token before the word that joins it to the day at `at`: `5 |hingga|`; 0 where none does. */
function joinedDays({ tokens, lexicon }: Document, at: number, bit: number): number {
  return at > 1 && lexicon.dates.classes.bits[tokens.word[at - 1]] & bit ? at - 2 : 0;
}

/** A number from 1 to the day of `draft` at `at` that touches no sign. */
function isDayBefore(document: Document, at: number, draft: DateDraft): boolean {
  const { kind, start, end } = document.tokens;
  if (kind[at] !== TokenKind.number || end[at] - start[at] > 2) return false;
  if (at > 0 && end[at - 1] === start[at]) return false;
  const day = dayAt(document, at);
  return day > 0 && day < draft.day;
}

function dayAt({ tokens, text }: Document, at: number): number {
  return Number(text.slice(tokens.start[at], tokens.end[at]));
}

/** Makes of the last day and the first one at `at` one date that begins at `from`. */
function extend(document: Document, last: DateDraft, from: number, at: number): void {
  last.lastDay = last.day;
  last.day = dayAt(document, at);
  last.dayToken = at;
  last.firstToken = from;
}

/** `|3|, |10| dan 17 November`, back to token `from`. */
function firstDays(document: Document, last: DateDraft, from: number): DateDraft[] {
  const { code } = document.tokens;
  const days: DateDraft[] = [];
  let next = last;
  let at = joinedDays(document, last.firstToken, DateBit.joins);
  if (code[at] === COMMA) at--;
  while (at >= Math.max(from, 1) && isDayBefore(document, at, next)) {
    next = firstDay(document, last, at);
    days.unshift(next);
    if (code[at - 1] !== COMMA) break;
    at -= 2;
  }
  return days;
}

function firstDay(document: Document, last: DateDraft, at: number): DateDraft {
  const draft = new DateDraft();
  draft.firstToken = at;
  draft.endToken = at + 1;
  draft.day = dayAt(document, at);
  draft.dayToken = at;
  draft.month = last.month;
  draft.year = last.year;
  return draft;
}
