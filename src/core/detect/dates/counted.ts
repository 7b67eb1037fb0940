import { readAmount } from './amounts';
import { Code, type Cursor, figureAt, hasBit, isCode, senseAt, startsUpper, touches } from './cursor';
import { DateBit } from './date-bits';
import type { DateDraft } from './draft';

/**
 * A number of units: `two days ago`, `tiga tahun terakhir`, `16-hour`, `sebulan`. A point in time where a word tells
 * from where it is counted, a duration otherwise. Returns the token after it, or -1.
 */
export function readCounted(c: Cursor, draft: DateDraft, at: number): number {
  const fused = senseAt(c, at);
  let end: number;
  if (fused?.amount !== undefined && fused.unit !== undefined) {
    draft.amount = fused.amount;
    draft.unit = fused.unit;
    end = at + 1;
  } else {
    const amount = readAmount(c, at);
    if (amount === null) return -1;
    let unitAt = afterRepeated(c, amount.end);
    if (isCode(c, unitAt, Code.hyphen) && touches(c, unitAt)) unitAt++;
    // `5-7 hari`, `dua atau tiga bulan`: the lower bound counts.
    const upper = figureAt(c, unitAt) >= 0 && unitAt > amount.end ? readAmount(c, unitAt) : null;
    if (upper !== null) unitAt = upper.end;
    const unit = c.words.units.match(c.tokens, unitAt);
    if (unit === null || unit.value === 'weekend') return -1;
    if (isAge(c, at, unit.endToken)) return -1;
    // `Nomor 8 Tahun 2019` names a law, `a second, cheaper plan` counts plans.
    if (unit.value === 'year' && figureAt(c, unit.endToken) >= 1000) return -1;
    if (amount.value === 1 && senseAt(c, unitAt)?.ordinal !== undefined) return -1;
    if (upper !== null) draft.mod = 'APPROX';
    draft.amount = amount.value;
    draft.unit = unit.value;
    end = unit.endToken;
  }
  if (hasBit(c, end, DateBit.everyAfter)) {
    draft.type = 'set';
    return end + 1;
  }
  if (draft.amount === 1 && isRate(c, at)) {
    draft.type = 'set';
    return end;
  }
  const relative = c.words.after.match(c.tokens, end);
  draft.type = 'duration';
  if (relative === null) return end;
  if (relative.value.counted === 'point') {
    if (draft.relative !== null) return end;
    draft.type = 'point';
    draft.relative = relative.value;
  } else if (relative.value.shift === 0 && relative.value.from === 'text') return end;
  return relative.endToken;
}

/** Past the number once more in brackets, as courts and contracts write it: `2 (dua) tahun`. */
function afterRepeated(c: Cursor, at: number): number {
  if (!isCode(c, at, Code.open)) return at;
  const again = readAmount(c, at + 1);
  return again !== null && isCode(c, again.end, Code.close) ? again.end + 1 : at;
}

/** `$53 million a week`, `dua kali sehari` */
function isRate(c: Cursor, at: number): boolean {
  return hasBit(c, at - 1, DateBit.rateBefore);
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

/** Repeated times: `setiap Senin`, `every two weeks`, `per week`, `daily`. Returns the token after it, or -1. */
export function readSet(c: Cursor, draft: DateDraft, at: number): number {
  const adverb = c.words.sets.match(c.tokens, at);
  if (adverb !== null) {
    // `the People's Daily` is a name.
    if (startsUpper(c, at) && adverb.endToken === at + 1) return -1;
    draft.type = 'set';
    [draft.amount, draft.unit] = adverb.value;
    return adverb.endToken;
  }
  const rate = c.words.rates.match(c.tokens, at);
  if (rate !== null) {
    // `per hari`, but `per Juni 2025` and `per hari ini` are days up to which something was counted.
    const unit = c.words.units.match(c.tokens, rate.endToken);
    if (unit === null || c.words.days.match(c.tokens, rate.endToken) !== null) return -1;
    if (c.words.after.match(c.tokens, unit.endToken) !== null) return -1;
    draft.type = 'set';
    draft.amount = 1;
    draft.unit = unit.value;
    return unit.endToken;
  }
  const every = c.words.every.match(c.tokens, at);
  if (every === null) return -1;
  const behind = every.endToken;
  const sense = senseAt(c, behind);
  const unit = c.words.units.match(c.tokens, behind);
  const part = c.words.parts.match(c.tokens, behind);
  let end = -1;
  // `tiap hari Senin` is each week, `tiap hari` each day.
  const weekday = unit?.value === 'day' ? senseAt(c, unit.endToken)?.weekday : undefined;
  if (unit !== null && weekday !== undefined) {
    draft.weekday = weekday;
    draft.weekdayToken = unit.endToken;
    end = unit.endToken + 1;
  } else if (unit !== null) {
    draft.amount = 1;
    draft.unit = unit.value;
    end = unit.endToken;
  } else if (sense?.weekday !== undefined) {
    draft.weekday = sense.weekday;
    draft.weekdayToken = behind;
    end = behind + 1;
    const later = c.words.parts.match(c.tokens, end);
    if (later !== null) {
      draft.part = later.value;
      end = later.endToken;
    }
  } else if (sense?.month !== undefined) {
    draft.month = sense.month;
    draft.monthToken = behind;
    end = behind + 1;
  } else if (part !== null) {
    draft.part = part.value;
    end = part.endToken;
  } else {
    const amount = readAmount(c, behind);
    const counted = amount === null ? null : c.words.units.match(c.tokens, amount.end);
    if (amount === null || counted === null) return -1;
    draft.amount = amount.value;
    draft.unit = counted.value;
    end = counted.endToken;
  }
  draft.type = 'set';
  return end;
}
