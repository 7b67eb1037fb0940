import { textOf } from '../../text/document';
import { readDate } from './bracketed-dates';
import { readClock, turnHour } from './clock-times';
import { afterOf, type Cursor, figureAt, relativeAt, senseAt, startsUpper, touches } from './cursor';
import type { Part } from './date-meanings';
import type { DateDraft } from './draft';
import { readNamedDate } from './named-dates';
import { readDecade, readJoinedYear, readMonthQuarter, readNumberedPeriod, readQuarter } from './periods';
import { readUnit } from './units';
import { readWeekday } from './weekdays';
import { readYear, readYearOf } from './years';

/** One part of an expression at `i`, in the first free slot that takes it. Returns the token after it, or -1. */
export function readPart(
  c: Cursor,
  d: DateDraft,
  i: number,
  first: boolean,
  determined: boolean,
  alone: boolean,
): number {
  if (i >= c.end) return -1;
  let end = -1;
  if (d.days === null && !d.hasDate && d.weekday === 0 && d.year < 0) {
    const day = c.words.days.match(c.tokens, i);
    if (day !== null) {
      d.days = day.value.days;
      d.daysFrom = day.value.from;
      if (day.value.part !== undefined && d.part === '') setPart(d, day.value.part);
      return day.endToken;
    }
  }
  const unit = c.words.units.match(c.tokens, i);
  if (unit !== null) {
    end = readLabelled(c, d, unit.value, unit.endToken);
    if (end > 0) return end;
  }
  if (d.weekday === 0) {
    end = readWeekday(c, d, i);
    if (end > 0) return end;
  }
  if (!d.hasDate && d.unit === '' && d.year < 0) {
    end = first ? readMonthQuarter(c, d, i) : -1;
    if (end > 0) return end;
    end = readDate(c, d, i, d.weekday > 0 || d.days !== null);
    if (end > 0) return end;
  }
  if (!d.hasClock) {
    end = readClock(c, d, i);
    if (end > 0) return end;
  }
  if (d.part === '') {
    const part = c.words.parts.match(c.tokens, i);
    if (part !== null && (!first || isBound(c, part.endToken))) {
      setPart(d, part.value);
      return part.endToken;
    }
  }
  if (first) {
    end = readFirst(c, d, i);
    if (end > 0) return end;
  }
  if (d.year < 0 && (d.quarter > 0 || d.half > 0 || d.season !== '' || d.holiday !== '')) {
    end = readYearOf(c, d, i);
    if (end > 0) return end;
  }
  if (d.relative === null && d.days === null && !first) {
    const after = relativeAt(c, i);
    const bareClock = d.hasClock && d.part === '' && d.weekday === 0 && !d.hasDate;
    // Behind a year a word may say once more which way it lies: `Selasa (23/2/2016) kemarin`, `2016 lalu`.
    const repeats = after?.value.shift !== 0 && after?.value.from === 'now';
    if (after !== null && !bareClock && (d.year < 0 || repeats)) {
      d.relative = after.value;
      return after.endToken;
    }
  }
  if (!first) {
    // `Rabu (8/5) waktu setempat`
    const local = c.words.localTime.match(c.tokens, i);
    if (local !== null) return local.endToken;
  }
  if (unit !== null && d.unit === '')
    return readUnit(c, d, i, unit.value, unit.endToken, first && determined, first && alone);
  return -1;
}

/** A part of the day counts on its own only where something behind it tells the day: `malam itu`, `the night of March 10`. */
function isBound(c: Cursor, end: number): boolean {
  const of = afterOf(c, end);
  // `malam 30 September`
  if (figureAt(c, end) > 0 && senseAt(c, end + 1)?.month !== undefined) return true;
  return relativeAt(c, end) !== null || (of > end && senseAt(c, of)?.month !== undefined);
}

/** What only begins an expression. */
function readFirst(c: Cursor, d: DateDraft, i: number): number {
  let end = readJoinedYear(c, d, i);
  if (end > 0) return end;
  end = readDecade(c, d, i);
  if (end > 0) return end;
  end = readQuarter(c, d, i);
  if (end > 0) return end;
  end = readNumberedPeriod(c, d, i);
  if (end > 0) return end;
  const season = c.words.seasons.match(c.tokens, i);
  if (season !== null) {
    d.season = season.value;
    return season.endToken;
  }
  const holiday = c.words.holidays.match(c.tokens, i);
  if (holiday !== null) {
    d.holiday = holiday.value;
    return holiday.endToken;
  }
  end = readPossessive(c, d, i);
  return end > 0 ? end : readYear(c, d, i);
}

/** `New Year's Eve`, `Presidents' Day` */
function readPossessive(c: Cursor, d: DateDraft, i: number): number {
  const owner = startsUpper(c, i) ? c.words.possessiveHolidays.match(c.tokens, i) : null;
  const at = owner?.endToken ?? c.end;
  if (owner === null || at + 1 >= c.end || !touches(c, at)) return -1;
  const last = textOf(c.document, at + 1, at + 2).toLowerCase();
  if (!Object.hasOwn(owner.value, last)) return -1;
  d.holiday = owner.value[last];
  return at + 2;
}

/** A unit that only names what stands behind it: `hari Selasa`, `bulan Juli`, `tanggal 5`. */
function readLabelled(c: Cursor, d: DateDraft, unit: string, end: number): number {
  const sense = senseAt(c, end);
  const labels = c.words.weekdayLabels.has(c.tokens.word[end - 1]);
  if (labels && sense?.weekday !== undefined && d.weekday === 0) return readWeekday(c, d, end, true);
  if (unit === 'month' && !d.hasDate) {
    const month = afterOf(c, end);
    if (senseAt(c, month)?.month !== undefined) return readNamedDate(c, d, month);
  }
  return -1;
}

function setPart(d: DateDraft, part: Part): void {
  d.part = part;
  turnHour(d, part);
}
