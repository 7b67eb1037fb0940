import { readAmount } from './amounts';
import { readCounted } from './counted';
import { afterDeterminer, afterOf, type Cursor, hasBit, senseAt } from './cursor';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';
import { readJoined } from './joined-parts';
import { readPart } from './parts';
import { readSet } from './sets';
import { isYearFigure } from './years';

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
    const counts = readAmount(c, i) !== null || isFused(c, i) || isClockBegun(c, i);
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
    i = afterDeterminer(c, afterOf(c, afterWithin(c, parted.endToken, alone)));
  }
  // `earlier in the year`, `later in the week`; in the day it says no more than that it was not now.
  const place = parted?.value.mod === null ? afterDeterminer(c, parted.endToken + 1) : i;
  const period = place > i + 1 ? c.words.units.match(c.tokens, place) : null;
  if (period !== null && period.value !== 'day' && hasBit(c, place - 2, DateBit.withinPeriod)) {
    draft.unit = period.value;
    draft.relative = { shift: 0, from: 'now', counted: 'point' };
    return finish(draft, period.endToken);
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
    if (determined && before === null && approximate === null) draft.firstToken = at + 1;
    return finish(draft, counted);
  }

  const start = i;
  const empty = { determined, alone };
  for (let n = 0; n < PARTS; n++) {
    let end = readPart(c, draft, i, i === start, empty);
    if (end < 0 && i > start) end = readJoined(c, draft, i);
    if (end < 0) break;
    i = end;
  }
  if (i === start) return null;
  // `the March talks`: the determiner belongs to the noun behind; `the weekend` is one expression.
  if (determined && !alone && approximate === null && before === null && isCalendarOnly(draft))
    draft.firstToken = at + 1;
  // `this 2014 entry`: the year is no part of what is pointed at.
  if (before !== null && draft.yearToken === start && i === start + 1) {
    draft.relative = null;
    draft.firstToken = start;
  }
  if (isBareSeason(draft) && !(determined && isSeasonOfText(c, at, i))) return null;
  return finish(draft, i);
}

function finish(draft: DateDraft, end: number): DateDraft {
  draft.endToken = end;
  return draft;
}

/** Past `on` or `in` between `late` and what it belongs to: `late on Monday`, `early in 2019`; or `at`. */
function afterWithin(c: Cursor, at: number, alone: boolean): number {
  if (alone || !hasBit(c, at, DateBit.withinPeriod)) return at;
  const sense = senseAt(c, at + 1);
  const dated = sense?.weekday !== undefined || sense?.month !== undefined || isYearFigure(c, at + 1);
  return dated ? at + 1 : at;
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

/** `in the spring`, `during the summer`, but `after the fall of the city`. */
function isSeasonOfText(c: Cursor, at: number, end: number): boolean {
  return hasBit(c, at - 1, DateBit.timePreposition) && !hasBit(c, end, DateBit.of);
}

/** `pukul`, `noon` */
function isClockBegun(c: Cursor, at: number): boolean {
  return c.words.clockLabels.has(c.tokens.word[at]) || senseAt(c, at)?.clockWord !== undefined;
}

function isFused(c: Cursor, at: number): boolean {
  return senseAt(c, at)?.amount !== undefined;
}
