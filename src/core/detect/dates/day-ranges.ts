import { type Document, textOf } from '../../text/document';
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
  const { classes, dayLabels } = lexicon.dates;
  const all: DateDraft[] = [];
  for (const draft of drafts) {
    const { firstToken, dayToken, monthToken } = draft;
    const joiner = classes.bits[tokens.word[firstToken - 1]];
    const first = firstToken - 2;
    const read = all.at(-1)?.endToken ?? 0;
    if (dayToken < monthToken && dayToken - firstToken < 2 && draft.lastDay === 0)
      if (joiner & DateBit.ranges && isDayBefore(document, first, draft)) {
        // `tanggal 5 hingga tanggal 18 April`: the first day was read already, without its month.
        const label = dayLabels.has(tokens.word[first - 1]) ? first - 1 : first;
        if (read === firstToken - 1 && all.at(-1)?.firstToken === label) all.pop();
        if ((all.at(-1)?.endToken ?? 0) <= label) extend(document, draft, label, first);
      } else if (joiner & DateBit.joins && dayToken === firstToken && first >= read) {
        all.push(...firstDays(document, draft, first, read));
      }
    all.push(draft);
  }
  return all;
}

/** A number from 1 to the day of `draft` at `at` that touches no sign. */
function isDayBefore(document: Document, at: number, draft: DateDraft): boolean {
  const { kind, start, end } = document.tokens;
  if (kind[at] !== TokenKind.number || end[at] - start[at] > 2 || end[at - 1] === start[at]) return false;
  const day = dayAt(document, at);
  return day > 0 && day < draft.day;
}

function dayAt(document: Document, at: number): number {
  return Number(textOf(document, at, at + 1));
}

/** Makes of the last day and the first one at `at` one date that begins at `from`. */
function extend(document: Document, last: DateDraft, from: number, at: number): void {
  last.lastDay = last.day;
  last.day = dayAt(document, at);
  last.dayToken = at;
  last.firstToken = from;
}

/** `|3|, |10| dan 17 November`, from the one at `at` back to token `from`. */
function firstDays(document: Document, last: DateDraft, at: number, from: number): DateDraft[] {
  const { code } = document.tokens;
  const days: DateDraft[] = [];
  let next = last;
  // `3, 10, dan 17 November`
  for (let i = code[at] === COMMA ? at - 1 : at; i >= from && isDayBefore(document, i, next); i -= 2) {
    next = Object.assign(new DateDraft(), {
      firstToken: i,
      endToken: i + 1,
      day: dayAt(document, i),
      dayToken: i,
      month: last.month,
      year: last.year,
    });
    days.unshift(next);
    if (code[i - 1] !== COMMA) break;
  }
  return days;
}
