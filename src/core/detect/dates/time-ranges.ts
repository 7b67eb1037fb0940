import { readTurnedClock } from './clock-times';
import { Code, type Cursor, hasBit, isCode } from './cursor';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';
import { readExpression } from './expression';

/**
 * The time that ends what `first` begins, on the same day or as often: `pukul 08.00 sampai |10.00|`,
 * `setiap hari pukul 08.00-|10.00 WIB|`. Null where there is none, or where it tells its own day.
 */
export function readLastTime(c: Cursor, first: DateDraft): DateDraft | null {
  const sign = first.endToken;
  const dash = isCode(c, sign, Code.hyphen) || isCode(c, sign, Code.dash);
  if (!first.hasClock || !(dash || hasBit(c, sign, DateBit.ranges))) return null;
  const at = sign + 1;
  const alone = readExpression(c, at);
  if (alone !== null && (alone.hasDate || alone.weekday > 0 || alone.days !== null)) return null;
  // Alone, a time is of the day that the text spoke of last.
  const last = new DateDraft();
  if (first.type === 'set') Object.assign(last, first);
  last.firstToken = at;
  last.endToken = readTurnedClock(c, last, at, true);
  if (last.endToken < 0) return null;
  // `pukul 08.00-10.00 WIB`
  if (first.zone === '') first.zone = last.zone;
  return last;
}
