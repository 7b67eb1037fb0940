import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  isDate,
  isoWeek,
  weekdayOf,
} from '../../../src/core/resolve/calendar';

const days = fc.integer({ min: -400_000, max: 400_000 });

describe('calendar', () => {
  it('agrees with the language runtime on every day', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = new Date(number * 86_400_000);
        const { year, month, day } = civilDate(number);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(isDate(year, month, day)).toBe(true);
      }),
    );
  });

  it.each([
    [2023, 1, 1, '2022-W52'],
    [2020, 12, 31, '2020-W53'],
    [2021, 1, 3, '2020-W53'],
    [2024, 12, 30, '2025-W01'],
    [2023, 10, 19, '2023-W42'],
  ])('puts %i-%i-%i into week %s', (year, month, day, week) =>
    expect(isoWeek(dayNumber(year, month, day))).toBe(week),
  );

  it('cuts the day to the length of the month', () => {
    expect(addMonths({ year: 2023, month: 3, day: 31 }, -1)).toEqual({ year: 2023, month: 2, day: 28 });
    expect(addMonths({ year: 2023, month: 11, day: 30 }, 3)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('knows what it does not have', () => {
    expect(isDate(2023, 9, 31)).toBe(false);
    expect(isDate(2023, 13, 1)).toBe(false);
    expect(isDate(1900, 2, 29)).toBe(false);
  });
});
