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

/** `P1W`, `XXXX-WXX-1`, `XXXX-XX-XXT18:00`: how often, or on which of all days and at which time. */
export function setValue(draft: DateDraft): string {
  const { weekday, day, month, season, part, unit } = draft;
  const time = draft.hasClock ? `T${digits(draft.hour, 2)}:${digits(draft.minute, 2)}` : part && `T${part}`;
  if (weekday > 0) return `XXXX-WXX-${weekday}${time}`;
  if (day > 0) return `XXXX-${month > 0 ? digits(month, 2) : 'XX'}-${digits(day, 2)}${time}`;
  if (month > 0) return `XXXX-${digits(month, 2)}`;
  if (season !== '') return `XXXX-${season}`;
  return time === '' ? durationValue(draft.amount, unit || 'day') : `XXXX-XX-XX${time}`;
}
