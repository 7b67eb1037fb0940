import { TokenKind } from '../../text/tokens';
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

const DOLLAR = 0x24;
const POUND = 0xa3;
const EURO = 0x20ac;

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
  if (relative === null && draft.amount === 1 && isRate(c, at)) {
    draft.type = 'set';
    return end;
  }
  draft.type = 'duration';
  if (relative === null) return end;
  if (relative.value.counted === 'point') {
    if (draft.relative !== null) return end;
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
  if (unit === null || unit.value === 'weekend') return -1;
  // `in as many weeks`
  if (Number.isNaN(amount.value) && hasBit(c, at - 1, DateBit.notBeforeUnit)) return -1;
  // `a half`, `the second half`
  if (senseAt(c, unitAt)?.number !== undefined) return -1;
  if (isAge(c, at, unit.endToken) || (unit.value === 'year' && isAgeOfName(c, at, unit.endToken))) return -1;
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
const LENGTHS: readonly string[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/**
 * What a length of time goes on with behind its first unit: smaller units (`two years and three months`), a half
 * (`an hour and a half`), or the upper bound (`a day or two`, `sebulan dua bulan`, `three weeks to a month`).
 */
function readLonger(c: Cursor, draft: DateDraft, at: number): number {
  const half = afterAndHalf(c, at);
  if (half > at) {
    draft.amount += 0.5;
    return half;
  }
  let end = at;
  let last: string = draft.unit;
  for (;;) {
    const comma = isCode(c, end, Code.comma);
    let next = comma ? end + 1 : end;
    const joined = hasBit(c, next, DateBit.joins);
    const ranged = next === end && hasBit(c, next, DateBit.ranges);
    if (joined || ranged) next++;
    const more = new DateDraft();
    const behind = readUnits(c, more, next);
    if (behind < 0) {
      // `a day or two`
      const upper = joined && end === at && next === end + 1 ? readAmount(c, next) : null;
      if (upper === null || upper.value !== draft.amount + 1 || figureAt(c, next) >= 0) return end;
      draft.mod = 'APPROX';
      return upper.end;
    }
    const smaller = LENGTHS.indexOf(more.unit) > LENGTHS.indexOf(last) && LENGTHS.includes(last);
    if (end === at && (ranged || (more.unit === last && next === end && draft.amount < 10))) {
      if (more.mod !== null || !(more.amount * 1 > 0)) return end;
      draft.mod = 'APPROX';
      return behind;
    }
    if (!smaller || ranged || more.mod !== null || draft.mod === 'APPROX' || relativeAt(c, end)) return end;
    // `two years, five days a week`
    if (comma && !joined && c.tokens.kind[behind] === TokenKind.word && !hasBit(c, behind, DateBit.joins))
      return end;
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

/** `$53 million a week`, `£300 a day`, `8% a year`, `dua kali sehari` */
function isRate(c: Cursor, at: number): boolean {
  if (hasBit(c, at - 1, DateBit.rateBefore) || isCode(c, at - 1, Code.percent)) return true;
  for (let i = at - 1; i > at - 7 && i > 0; i--) {
    const code = c.tokens.code[i];
    if (code === DOLLAR || code === POUND || code === EURO) return i < at - 1;
    if (i < at - 1 && !touches(c, i + 1)) return false;
  }
  return false;
}

/** `Bima, 12 tahun, …`, `Bima (12 tahun)` */
function isAgeOfName(c: Cursor, at: number, end: number): boolean {
  if (!startsUpper(c, at - 2)) return false;
  if (isCode(c, at - 1, Code.open)) return isCode(c, end, Code.close);
  return isCode(c, at - 1, Code.comma) && (isCode(c, end, Code.comma) || isCode(c, end, Code.dot));
}

/** `berusia 13 tahun`, `umur 5-11 tahun`, `aged 52 years`, `13 years old` */
function isAge(c: Cursor, at: number, end: number): boolean {
  const upper = (isCode(c, at - 1, Code.hyphen) || isCode(c, at - 1, Code.dash)) && figureAt(c, at - 2) >= 0;
  const first = upper ? at - 2 : at;
  return (
    hasBit(c, first - 1, DateBit.ageBefore) ||
    hasBit(c, first - 2, DateBit.ageBefore) ||
    hasBit(c, end, DateBit.ageAfter)
  );
}
