import { TokenKind } from '../../text/tokens';
import { readDate } from './bracketed-dates';
import { readClock, turnHour } from './clock-times';
import {
  afterOf,
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  relativeAt,
  senseAt,
  startsUpper,
} from './cursor';
import { DateBit } from './date-bits';
import type { Part } from './date-meanings';
import { DateDraft } from './draft';
import { readNamedDate } from './named-dates';
import { readDecade, readMonthQuarter, readNumberedPeriod, readQuarter } from './periods';
import { readUnit } from './units';
import { readWeekday } from './weekdays';
import { readYear, readYearOf } from './years';

/** One part of an expression at `i`, in the first free slot that takes it. Returns the token after it, or -1. */
export function readPart(
  c: Cursor,
  d: DateDraft,
  i: number,
  first: boolean,
  { determined, alone }: { determined: boolean; alone: boolean },
): number {
  if (i >= c.end) return -1;
  let end = -1;
  if (
    d.days === null &&
    !d.hasDate &&
    d.weekday === 0 &&
    d.relative === null &&
    d.unit === '' &&
    d.year < 0
  ) {
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
  if (d.weekday === 0 && !d.hasDate) {
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
    end = readClock(c, d, i, d.day > 0 || d.weekday > 0 || d.days !== null || d.part !== '');
    if (end > 0) return end;
  } else if (isCode(c, i, Code.open)) {
    // The same time in another zone: `10:35 a.m. (0735 GMT)`.
    const inner = readClock(c, new DateDraft(), i + 1, false);
    if (inner > 0 && isCode(c, inner, Code.close)) return inner + 1;
  }
  if (d.part === '') {
    const part = c.words.parts.match(c.tokens, i);
    if (part !== null && (!first || d.relative !== null || partBelongs(c, part.endToken))) {
      setPart(d, part.value);
      return part.endToken;
    }
  }
  if (d.unit === '' && first) {
    end = readFirst(c, d, i);
    if (end > 0) return end;
  }
  if (
    d.year < 0 &&
    !d.hasClock &&
    d.unit === '' &&
    (d.quarter > 0 || d.half > 0 || d.season !== '' || d.holiday)
  ) {
    end = readYearOf(c, d, i);
    if (end > 0) return end;
  }
  if (d.relative === null && d.days === null && !first) {
    const after = relativeAt(c, i);
    const bareClock = d.hasClock && d.part === '' && d.weekday === 0 && !d.hasDate;
    if (after !== null && d.year < 0) {
      if (bareClock) return -1;
      d.relative = after.value;
      return after.endToken;
    }
    // A word that says once more which way a date with its year lies: `Selasa (23/2/2016) kemarin`, `2016 lalu`.
    const repeats = after !== null && after.value.shift !== 0 && after.value.from === 'now';
    if (repeats && !after.value.length) {
      d.relative = after.value;
      return after.endToken;
    }
  }
  if (d.hasClock || d.part !== '' || d.weekday > 0 || d.hasDate) {
    // `Rabu (8/5) waktu setempat`
    const local = c.words.localTime.match(c.tokens, i)?.endToken ?? afterPlaceTime(c, d, i);
    if (local > i) return local;
    if (d.part !== '' && !d.hasClock && senseAt(c, i)?.zone !== undefined) return i + 1;
  }
  if (unit !== null && d.unit === '')
    return readUnit(c, d, i, unit.value, unit.endToken, first && determined, first && alone);
  return -1;
}

/** Past `waktu Jakarta`, `London time` behind a time of the day, or `at`. */
function afterPlaceTime(c: Cursor, d: DateDraft, at: number): number {
  if (!d.hasClock && d.part === '') return at;
  const { word } = c.tokens;
  if (c.words.timeBeforePlace.has(word[at])) {
    if (!startsUpper(c, at + 1)) return at;
    return startsUpper(c, at + 2) ? at + 3 : at + 2;
  }
  if (!startsUpper(c, at)) return at;
  const time = startsUpper(c, at + 1) && !c.words.timeAfterPlace.has(word[at + 1]) ? at + 2 : at + 1;
  return time < c.end && c.words.timeAfterPlace.has(word[time]) ? time + 1 : at;
}

/** What only begins an expression. */
function readFirst(c: Cursor, d: DateDraft, i: number): number {
  let end = readDecade(c, d, i);
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
  // `New Year's Eve`
  const owner = c.words.possessiveHolidays.match(c.tokens, i);
  if (owner !== null && owner.endToken + 1 < c.end && startsUpper(c, i)) {
    const possessive = c.tokens.kind[owner.endToken];
    const named = owner.value.get(c.tokens.word[owner.endToken + 1]);
    if (named !== undefined && (possessive === TokenKind.clitic || possessive === TokenKind.mark)) {
      d.holiday = named;
      return owner.endToken + 2;
    }
  }
  return readYear(c, d, i);
}

/** A unit that only names what stands behind it: `hari Selasa`, `bulan Juli`, `tanggal 5`. */
function readLabelled(c: Cursor, d: DateDraft, unit: string, end: number): number {
  const sense = senseAt(c, end);
  if (unit === 'day' && sense?.weekday !== undefined && d.weekday === 0)
    // `all day Monday`
    return hasBit(c, end - 2, DateBit.notBeforeUnit) ? -1 : readWeekday(c, d, end, true);
  if (unit === 'month' && !d.hasDate) {
    const month = afterOf(c, end);
    if (senseAt(c, month)?.month !== undefined) return readNamedDate(c, d, month);
  }
  if (unit === 'year' && d.year < 0 && d.unit === '' && (d.month > 0 || d.quarter > 0))
    return readYear(c, d, end);
  return -1;
}

function setPart(d: DateDraft, part: Part): void {
  d.part = part;
  turnHour(d, part);
}

/** A part of the day counts on its own only where a date or a relative word is bound to it. */
function partBelongs(c: Cursor, end: number): boolean {
  if (relativeAt(c, end) !== null || c.words.days.match(c.tokens, end) !== null) return true;
  // `malam 30 September`, `pagi tanggal 5`
  const day = c.words.dayLabels.has(c.tokens.word[end]) ? end + 1 : end;
  if (figureAt(c, day) > 0 && (day > end || senseAt(c, day + 1)?.month !== undefined)) return true;
  const behind = afterOf(c, end);
  return (
    behind > end && (senseAt(c, behind)?.month !== undefined || senseAt(c, behind)?.weekday !== undefined)
  );
}
