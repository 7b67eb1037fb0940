import { readTurnedClock } from './clock-times';
import { afterRange, Code, type Cursor, isCode } from './cursor';
import { DateDraft } from './draft';
import { readExpression } from './expression';

/**
 * The time that ends what `first` begins, on the same day or as often: `pukul 08.00 sampai |10.00|`,
 * `setiap hari pukul 08.00-|10.00 WIB|`. Null where there is none, or where it tells its own day.
 */
export function readLastTime(c: Cursor, first: DateDraft): DateDraft | null {
  const sign = first.endToken;
  const dash = isCode(c, sign, Code.hyphen) || isCode(c, sign, Code.dash);
  const at = dash ? sign + 1 : afterRange(c, sign);
  if (!first.hasClock || at === sign) return null;
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
