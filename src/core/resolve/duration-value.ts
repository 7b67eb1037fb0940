import type { Unit } from '../detect/dates/date-meanings';
import type { Counted, DateDraft } from '../detect/dates/draft';
import { digits } from './calendar';

const DURATION_LETTERS: Readonly<Record<Unit, readonly [letter: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  weekend: ['WE', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  half: ['M', 6, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

/** `P18M`, `PT45S`, `P2Y6M`, `PXY` where the amount is not known. */
export function durationValue(amount: number, unit: Unit, further: readonly Counted[] = []): string {
  if (further.length > 0) return longValue([{ amount, unit }, ...further]);
  const [letter, factor, time] = DURATION_LETTERS[unit];
  const half = !Number.isNaN(amount) && amount % 1 !== 0 && unit === 'year' ? 12 : 0;
  if (half > 0) return `P${round(amount * half)}M`;
  const count = Number.isNaN(amount) ? 'X' : String(round(amount * factor));
  const minutes = unit === 'hour' ? (amount % 1) * 60 : 0;
  // `PT2H30M`, `PT30M`, but `PT1.1H`
  if (minutes > 0 && minutes % 1 === 0) return `PT${amount > 1 ? `${Math.trunc(amount)}H` : ''}${minutes}M`;
  return `P${time ? 'T' : ''}${count}${letter}`;
}

/** `P2Y6M`, `P1DT12H`: units of the day behind one `T`. */
function longValue(parts: readonly Counted[]): string {
  let value = 'P';
  let timed = false;
  for (const { amount, unit } of parts) {
    const [letter, factor, time] = DURATION_LETTERS[unit];
    if (time && !timed) value += 'T';
    timed ||= time;
    value += `${Number.isNaN(amount) ? 'X' : round(amount * factor)}${letter}`;
  }
  return value;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `P1W`, `XXXX-WXX-1`: how often, or on which of all days. */
export function setValue(draft: DateDraft): string {
  if (draft.weekday > 0) return `XXXX-WXX-${draft.weekday}${draft.part === '' ? '' : `T${draft.part}`}`;
  if (draft.day > 0) return `XXXX-${draft.month > 0 ? digits(draft.month, 2) : 'XX'}-${digits(draft.day, 2)}`;
  if (draft.month > 0) return `XXXX-${digits(draft.month, 2)}`;
  if (draft.part !== '') return `XXXX-XX-XXT${draft.part}`;
  return durationValue(draft.amount, draft.unit || 'day');
}
