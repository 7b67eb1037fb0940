import { afterAndHalf, readAmount } from './amounts';
import {
  Code,
  type Cursor,
  figureAt,
  hasBit,
  isCode,
  relativeAt,
  senseAt,
  startsUpper,
  touches,
} from './cursor';
import { DateBit } from './date-bits';
import type { Unit } from './date-meanings';
import { DateDraft } from './draft';

/**
 * A number of units: `two days ago`, `tiga tahun terakhir`, `16-hour`, `sebulan`. A point in time where a word tells
 * from where it is counted, a duration otherwise. Returns the token after it, or -1.
 */
export function readCounted(c: Cursor, draft: DateDraft, at: number): number {
  let end = readUnits(c, draft, at);
  if (end < 0) return -1;
  if (hasBit(c, end, DateBit.everyAfter)) {
    draft.type = 'set';
    return end + 1;
  }
  end = readLonger(c, draft, end);
  const relative = relativeAt(c, end);
  // `dua kali sehari`, `8% a year`, `$300 a day`
  const rated =
    hasBit(c, at - 1, DateBit.rateBefore) || isCode(c, at - 1, Code.percent) || figureAt(c, at - 1) >= 0;
  if (relative === null && draft.amount === 1 && rated) {
    draft.type = 'set';
    return end;
  }
  draft.type = 'duration';
  if (relative === null) return end;
  if (relative.value.counted === 'point') {
    draft.type = 'point';
    draft.relative = relative.value;
  } else if (relative.value.shift === 0 && relative.value.from === 'text') return end;
  return relative.endToken;
}

/** One amount with its unit; of several (`5-7 hari`, `dua atau tiga bulan`) the lower bound counts. */
function readUnits(c: Cursor, draft: DateDraft, at: number): number {
  const fused = senseAt(c, at);
  if (fused?.amount !== undefined && fused.unit !== undefined) {
    draft.amount = fused.amount;
    draft.unit = fused.unit;
    return at + 1;
  }
  const amount = readAmount(c, at);
  if (amount === null) return -1;
  const behind = afterRepeated(c, amount.end);
  const bound = isRangeSign(c, behind) && behind + 1 < c.end ? behind + 1 : -1;
  const most = bound > 0 ? readAmount(c, bound) : null;
  const upper = most !== null && !(most.value <= amount.value) ? most : null;
  let unitAt = upper === null ? behind : upper.end;
  if (isCode(c, unitAt, Code.hyphen) && touches(c, unitAt)) unitAt++;
  const unit = c.words.units.match(c.tokens, unitAt);
  if (unit === null || isAge(c, at, unit.endToken)) return -1;
  if (unit.value === 'year' && isAgeOfName(c, at, unit.endToken)) return -1;
  // `a quarter of the vote`
  if (unit.value === 'quarter' && hasBit(c, unit.endToken, DateBit.of)) return -1;
  // `Nomor 8 Tahun 2019` names a law, `a second, cheaper plan` counts plans.
  if (unit.value === 'year' && figureAt(c, unit.endToken) >= 1000) return -1;
  if (amount.value === 1 && senseAt(c, unitAt)?.ordinal !== undefined) return -1;
  if (upper !== null) draft.mod = 'APPROX';
  draft.amount = amount.value;
  draft.unit = unit.value;
  return unit.endToken;
}

/** Between two amounts of one unit: a touching hyphen, `to`, `hingga`, `or`. */
function isRangeSign(c: Cursor, at: number): boolean {
  return (
    isCode(c, at, Code.hyphen) || isCode(c, at, Code.dash) || hasBit(c, at, DateBit.joins | DateBit.ranges)
  );
}

/** From the longest to the shortest. */
const LENGTHS: readonly (Unit | '')[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** What a length of time goes on with behind its first unit: a half (`an hour and a half`), or smaller units (`two years and three months`). */
function readLonger(c: Cursor, draft: DateDraft, at: number): number {
  const half = afterAndHalf(c, at);
  if (half > at) draft.amount += 0.5;
  // `a day or two`
  const more = draft.amount === 1 ? c.words.orMore.match(c.tokens, at) : null;
  if (more !== null) {
    draft.mod = 'APPROX';
    return more.endToken;
  }
  let end = half;
  let last = draft.unit;
  for (;;) {
    const more = new DateDraft();
    const behind = readUnits(c, more, hasBit(c, end, DateBit.joins) ? end + 1 : end);
    if (behind < 0 || LENGTHS.indexOf(more.unit) <= LENGTHS.indexOf(last)) return end;
    draft.further = [...draft.further, { amount: more.amount, unit: more.unit as Unit }];
    last = more.unit;
    end = behind;
  }
}

/** Past the number once more in brackets, as courts and contracts write it: `2 (dua) tahun`. */
function afterRepeated(c: Cursor, at: number): number {
  if (!isCode(c, at, Code.open)) return at;
  const again = readAmount(c, at + 1);
  return again !== null && isCode(c, again.end, Code.close) ? again.end + 1 : at;
}

/** `Rina Wati (51 tahun)`, `Rina Wati, 51 tahun, …` */
function isAgeOfName(c: Cursor, at: number, end: number): boolean {
  if (!startsUpper(c, at - 2)) return false;
  if (isCode(c, at - 1, Code.open)) return isCode(c, end, Code.close);
  return isCode(c, at - 1, Code.comma) && (isCode(c, end, Code.comma) || isCode(c, end, Code.dot));
}

/** `berusia 13 tahun`, `umur 5-11 tahun`, `aged 52 years`, `13 years old` */
function isAge(c: Cursor, at: number, end: number): boolean {
  const upper = isCode(c, at - 1, Code.hyphen) && figureAt(c, at - 2) >= 0;
  const first = upper ? at - 2 : at;
  return (
    hasBit(c, first - 1, DateBit.ageBefore) ||
    hasBit(c, first - 2, DateBit.ageBefore) ||
    hasBit(c, end, DateBit.ageAfter)
  );
}
