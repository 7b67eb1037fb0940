import { describe, expect, it } from 'vitest';
import { calendarPlace } from '../../src/corpus/calendar-place';
import { buildTimeline, type TimelineGroup } from '../../src/corpus/timeline';
import { source } from './source';

describe('calendarPlace', () => {
  it.each([
    ['2024-03-09', 2024, 3, 9],
    ['2024-03', 2024, 3, null],
    ['2024', 2024, null, null],
    ['2024-03-09T19:30+07:00', 2024, 3, 9],
    ['2024-W01', 2024, 1, 1],
    ['2021-W01', 2021, 1, 4],
    ['2020-W53-7', 2021, 1, 3],
    ['2024-W10-WE', 2024, 3, 4],
    ['2024-Q4', 2024, 10, null],
    ['2024-SU', 2024, 6, null],
    ['0044', 44, null, null],
  ])('places %s', (value, year, month, day) => {
    expect(calendarPlace(value)).toEqual({ year, month, day });
  });

  it.each([
    'P3D',
    'PT2H',
    '199',
    '19',
    'PRESENT_REF',
    '2024-02-30',
    '2024-13',
    '2024-00',
    'XXXX-05-01',
    '2024-XX',
    '',
  ])('knows no place for %j', (value) => {
    expect(calendarPlace(value)).toBeNull();
  });
});

describe('buildTimeline', () => {
  const show = (groups: readonly TimelineGroup[]): unknown =>
    groups.map(({ number, count, entries, groups }) => [
      number,
      count,
      entries.map(({ source, date }) => `${source.id} ${source.text.slice(date.start, date.end)}`),
      show(groups),
    ]);

  it('puts dates of all sources in calendar order', () => {
    const first = source('a', 'Rapat 5 Mei 2024 dan lalu Mei 2024, sejak 2019.', {
      dates: [
        ['5 Mei 2024', '2024-05-05'],
        ['lalu Mei 2024', '2024-05'],
        ['2019', '2019'],
      ],
    });
    const second = source('b', 'Pukul 9.00 tadi, dua minggu, tiap Senin, kelak, pagi itu', {
      dates: [
        ['Pukul 9.00', '2024-05-05T09:00', 'TIME'],
        ['dua minggu', 'P2W', 'DURATION'],
        ['tiap Senin', 'XXXX-WXX-1', 'SET'],
        ['kelak', null],
        ['pagi itu', '2024-05-05T08:00', 'TIME'],
      ],
    });
    const { years, unresolved } = buildTimeline([first, second]);
    expect(show(years)).toEqual([
      [2019, 1, ['a 2019'], []],
      [
        2024,
        4,
        [],
        [[5, 4, ['a lalu Mei 2024'], [[5, 3, ['a 5 Mei 2024', 'b pagi itu', 'b Pukul 9.00'], []]]]],
      ],
    ]);
    expect(unresolved.map(({ date }) => date.start)).toEqual([second.text.indexOf('kelak')]);
  });
});
