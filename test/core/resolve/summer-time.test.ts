import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/resolve/calendar';
import { offsetOn } from '../../../src/core/resolve/summer-time';

const EASTERN = '-05:00/-04:00';

test.each([
  [2023, 3, 11, '-05:00'],
  [2023, 3, 12, '-04:00'],
  [2023, 11, 4, '-04:00'],
  [2023, 11, 5, '-05:00'],
])('on %i-%i-%i Eastern Time is %s', (year, month, day, offset) =>
  expect(offsetOn(EASTERN, dayNumber(year, month, day))).toBe(offset),
);

test('a zone with one offset has it all year', () => {
  expect(offsetOn('+07:00', dayNumber(2023, 7, 1))).toBe('+07:00');
  expect(offsetOn('', dayNumber(2023, 7, 1))).toBe('');
});
