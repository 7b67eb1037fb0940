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

/** `P18M`, `PT45S`, `P2Y6M`, `P1DT12H`, `PXY` where the amount is not known. */
export function durationValue(amount: number, unit: Unit, further: readonly Counted[] = []): string {
  if (unit === 'year' && amount % 1 > 0) return `P${round(amount * 12)}M`;
  // `PT2H30M`, `PT30M`, but `PT1.1H`
  const minutes = unit === 'hour' ? (amount % 1) * 60 : 0;
  if (minutes > 0 && minutes % 1 === 0) return `PT${amount > 1 ? `${Math.trunc(amount)}H` : ''}${minutes}M`;
  let value = 'P';
  for (const part of [{ amount, unit }, ...further]) {
    const [letter, factor, time] = DURATION_LETTERS[part.unit];
    // Units of the day stand behind one `T`.
    if (time && !value.includes('T')) value += 'T';
    value += `${Number.isNaN(part.amount) ? 'X' : round(part.amount * factor)}${letter}`;
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
