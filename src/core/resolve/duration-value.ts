import type { Unit } from '../detect/dates/date-words';
import type { DateDraft } from '../detect/dates/draft';
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

/** `P18M`, `PT45S`, `PXY` where the amount is not known. */
export function durationValue(amount: number, unit: Unit): string {
  const [letter, factor, time] = DURATION_LETTERS[unit];
  const half = !Number.isNaN(amount) && amount % 1 !== 0 && unit === 'year' ? 12 : 0;
  if (half > 0) return `P${round(amount * half)}M`;
  const count = Number.isNaN(amount) ? 'X' : String(round(amount * factor));
  return `P${time ? 'T' : ''}${count}${letter}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `P1W`, `XXXX-WXX-1`: how often, or on which of all days. */
export function setValue(draft: DateDraft): string {
  if (draft.weekday > 0) return `XXXX-WXX-${draft.weekday}${draft.part === '' ? '' : `T${draft.part}`}`;
  if (draft.month > 0) return `XXXX-${digits(draft.month, 2)}`;
  if (draft.part !== '') return `XXXX-XX-XXT${draft.part}`;
  return durationValue(draft.amount, draft.unit || 'day');
}
