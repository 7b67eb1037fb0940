import { TokenKind } from '../../text/tokens';
import {
  afterDeterminer,
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  senseAt,
  startsUpper,
  touches,
  width,
} from './cursor';
import { DateBit } from './date-bits';
import { afterOrdinalEnding, dayAt, readLastDay, readYearAfter, yearAt } from './day-figures';
import type { DateDraft } from './draft';

/**
 * A date that names its month: `5 September 2023`, `5th of September`, `September 5, 2023`, `Sept. 5`,
 * `September 2023`, `September`. Returns the token after it, or -1.
 */
export function readNamedDate(c: Cursor, draft: DateDraft, at: number): number {
  const day = figureAt(c, at);
  if (day >= 0) {
    if (width(c, at) > 2 || day > 99) return -1;
    let month = afterOrdinalEnding(c, at + 1);
    // `5-7 September`
    const until = isMeasure(c, at) ? null : readLastDay(c, month, day);
    const ranges = until !== null && senseAt(c, afterOf(c, until.end))?.month !== undefined;
    const last = ranges ? until.value : 0;
    if (ranges) month = until.end;
    month = afterOf(c, month);
    // `17 - Apr - 2022`
    if (isCode(c, month, Code.hyphen) && isCode(c, month + 2, Code.hyphen)) month++;
    const end = readMonth(c, draft, month, true);
    if (end < 0) return -1;
    draft.day = day;
    draft.dayToken = at;
    // `5 Juni-13 September 2020`
    draft.lastDay = senseAt(c, month)?.lastDay ?? last;
    if (draft.lastDay === last) return readYearAfter(c, draft, end);
    draft.lastMonth = senseAt(c, end)?.month ?? 0;
    return draft.lastMonth > 0 ? readYearAfter(c, draft, end + 1) : -1;
  }
  const behind = afterAbbreviation(c, at);
  const end = readMonth(c, draft, at, dayAt(c, behind) > 0 || yearAt(c, behind) > 0);
  if (end < 0) return -1;
  const dayBehind = afterDeterminer(c, end);
  const value = dayAt(c, dayBehind);
  if (value > 0) {
    draft.day = value;
    draft.dayToken = dayBehind;
    const next = afterOrdinalEnding(c, dayBehind + 1);
    const last = readLastDay(c, next, value);
    if (last === null || !isLastDay(c, next, last.end)) return readYearAfter(c, draft, next);
    draft.lastDay = last.value;
    return readYearAfter(c, draft, last.end);
  }
  return readYearAfter(c, draft, end);
}

/** `Rp 5 hingga 18 April`: what stands before the number counts something else with it. */
function isMeasure(c: Cursor, at: number): boolean {
  return hasBit(c, at - 1, DateBit.notBeforeYear) || (touches(c, at) && !isCode(c, at - 1, Code.open));
}

/** Behind a word (`June 12 |to 14|, 2023`) a number is a day only where nothing says that it counts. */
function isLastDay(c: Cursor, sign: number, end: number): boolean {
  if (c.tokens.kind[sign] === TokenKind.punctuation || end >= c.end || yearAt(c, end) > 0) return true;
  if (c.tokens.kind[end] === TokenKind.punctuation) return !isCode(c, end, Code.hyphen);
  return hasBit(c, end, DateBit.timePreposition);
}

function readMonth(c: Cursor, draft: DateDraft, at: number, besideNumber: boolean): number {
  const sense = senseAt(c, at);
  if (sense?.month === undefined) return -1;
  if (sense.mod !== undefined) draft.mod = sense.mod;
  if (hasBit(c, at, DateBit.short) && !besideNumber) return -1;
  if (hasBit(c, at, DateBit.doubtful) && !startsUpper(c, at)) return -1;
  draft.month = sense.month;
  draft.lastMonth = sense.lastMonth ?? 0;
  draft.monthToken = at;
  return afterAbbreviation(c, at);
}

function afterAbbreviation(c: Cursor, at: number): number {
  return hasBit(c, at, DateBit.short) && isCode(c, at + 1, Code.dot) && touches(c, at + 1) ? at + 2 : at + 1;
}
