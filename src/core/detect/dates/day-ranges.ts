import { type Document, textOf } from '../../text/document';
import { COMMA } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';

/** With the days that stand before the month of the next: `|3|, |7| dan 8 Mei`. */
export function withFirstDays(document: Document, drafts: DateDraft[]): DateDraft[] {
  const { tokens, lexicon } = document;
  const all: DateDraft[] = [];
  for (const draft of drafts) {
    const { firstToken, dayToken, monthToken } = draft;
    const joined = (lexicon.dates.classes.bits[tokens.word[firstToken - 1]] & DateBit.joins) !== 0;
    const first = firstToken - 2;
    const read = all.at(-1)?.endToken ?? 0;
    if (joined && dayToken === firstToken && dayToken < monthToken && draft.lastDay === 0 && first >= read)
      all.push(...firstDays(document, draft, first, read));
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
