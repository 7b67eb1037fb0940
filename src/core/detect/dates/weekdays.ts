import { TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, hasBit, isCode, relativeAt, senseAt, startsUpper } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/** A weekday: `Selasa`, `Tue.,`. Returns the token after it, or -1. */
export function readWeekday(c: Cursor, draft: DateDraft, at: number, labelled = false): number {
  const weekday = senseAt(c, at)?.weekday;
  if (weekday === undefined) return -1;
  if (hasBit(c, at, DateBit.doubtful) && !labelled && !isSurelyWeekday(c, at)) return -1;
  // `salat Jumat`, but `ibadah Minggu (5/3)`
  const dated = isCode(c, at + 1, Code.open) && figureAt(c, at + 2) >= 0;
  if (c.words.notBeforeWeekday.has(c.tokens.word[at - 1]) && !dated) return -1;
  let end = at + 1;
  if (hasBit(c, at, DateBit.short)) {
    if (isCode(c, end, Code.dot)) end++;
    const next = isCode(c, end, Code.comma) ? end + 1 : end;
    // `ml/min, 200`: a short name without a capital, or without a day, is another word.
    const named =
      (dated && isCode(c, at + 3, Code.slash)) ||
      figureAt(c, next) >= 0 ||
      senseAt(c, next)?.month !== undefined;
    if (!startsUpper(c, at) || !named) return -1;
  }
  draft.weekday = weekday;
  draft.lastWeekday = senseAt(c, at)?.lastWeekday ?? 0;
  if (draft.lastWeekday === 0) draft.weekdayToken = at;
  return end;
}

/** `Minggu` is Sunday, `minggu` a week; what opens a sentence and is followed by `lalu` is more often the week. */
function isSurelyWeekday(c: Cursor, at: number): boolean {
  if (isCode(c, at + 1, Code.open) && figureAt(c, at + 2) >= 0) return true;
  if (!startsUpper(c, at)) return false;
  const { sentences } = c.document;
  const first = sentences.firstToken[sentences.ofToken[at]];
  const opens = first === at || (first === at - 1 && c.tokens.kind[first] === TokenKind.mark);
  return !opens || relativeAt(c, at + 1) === null;
}
