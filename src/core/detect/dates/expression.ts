import { readAmount } from './amounts';
import { readCounted } from './counted';
import { afterDeterminer, afterOf, type Cursor, hasBit, senseAt } from './cursor';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';
import { readJoined } from './joined-parts';
import { readPart } from './parts';
import { readSet } from './sets';

/** Parts in one expression at most. */
const PARTS = 8;

/** Reads the time expression that begins at token `at`; null where none does. */
export function readExpression(c: Cursor, at: number): DateDraft | null {
  const draft = new DateDraft();
  draft.firstToken = at;
  const set = readSet(c, draft, at);
  if (set > 0) return finish(draft, set);

  let i = at;
  const approximate = c.words.approximate.match(c.tokens, i);
  if (approximate !== null) {
    draft.mod = approximate.value;
    i = approximate.endToken;
    // `about 20 years`, `sekitar tahun 1980`; but `over the weekend` is not more than one.
    const counts =
      readAmount(c, i) !== null ||
      senseAt(c, i)?.amount !== undefined ||
      c.words.clockLabels.has(c.tokens.word[i]);
    if (!counts && c.words.yearLabels.match(c.tokens, i) === null) return null;
  }
  const determined = hasBit(c, i, DateBit.determiner);
  i = afterDeterminer(c, i);
  // `akhir pekan` is the weekend, not the end of the week.
  const weekend = c.words.units.match(c.tokens, i)?.value === 'weekend';
  const parted = weekend ? null : c.words.parted.match(c.tokens, i);
  let alone = false;
  if (parted !== null) {
    draft.mod = parted.value.mod ?? draft.mod;
    alone = parted.value.alone;
    i = afterDeterminer(c, afterOf(c, afterWithin(c, parted.endToken)));
  }
  // `last night` is a day word, not a night counted back.
  const before = c.words.days.match(c.tokens, i) === null ? c.words.before.match(c.tokens, i) : null;
  if (before !== null) {
    draft.relative = before.value;
    i = before.endToken;
  }
  if (parted !== null && parted.value.mod === null && before === null) return null;

  const counted = parted === null ? readCounted(c, draft, i) : -1;
  if (counted > 0) {
    if (determined && before === null) draft.firstToken = at + 1;
    return finish(draft, counted);
  }

  const start = i;
  for (let n = 0; n < PARTS; n++) {
    let end = readPart(c, draft, i, i === start, determined, alone);
    if (end < 0 && i > start) end = readJoined(c, draft, i);
    if (end < 0) break;
    i = end;
  }
  if (i === start) return null;
  // `the March talks`: the determiner belongs to the noun behind; `the weekend` is one expression.
  if (determined && !alone && isCalendarOnly(draft)) draft.firstToken = at + 1;
  // `this 2014 entry`: the year is no part of what is pointed at.
  if (before !== null && draft.yearToken === start && i === start + 1) {
    draft.relative = null;
    draft.firstToken = start;
  }
  if (isBareSeason(draft) && !determined) return null;
  return finish(draft, i);
}

function finish(draft: DateDraft, end: number): DateDraft {
  draft.endToken = end;
  return draft;
}

/** Past `on` between `late` and its weekday: `late on Monday`; or `at`. */
function afterWithin(c: Cursor, at: number): number {
  return hasBit(c, at, DateBit.withinPeriod) && senseAt(c, at + 1)?.weekday !== undefined ? at + 1 : at;
}

function isCalendarOnly(d: DateDraft): boolean {
  return (
    d.unit === '' && d.part === '' && d.season === '' && d.quarter === 0 && d.half === 0 && d.century === 0
  );
}

/** `fall` and `spring` are other words as well: a season has a year, or a word that counts from one. */
function isBareSeason(d: DateDraft): boolean {
  return d.season !== '' && d.relative === null && d.year < 0;
}
