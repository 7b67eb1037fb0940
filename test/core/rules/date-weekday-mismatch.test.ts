import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

const repairs = (text: string): string[] => {
  const finding = annotate(text).findings.find(({ rule }) => rule === 'date-weekday-mismatch');
  return (finding?.fixes ?? []).map(({ edits }) => {
    let repaired = text;
    for (const { start, end, newText } of [...edits].reverse())
      repaired = repaired.slice(0, start) + newText + repaired.slice(end);
    return /\S+ \(.*?\)/.exec(repaired)?.[0] ?? repaired;
  });
};

describe('repairs of a weekday that disagrees', () => {
  it('begins with the weekday where nothing else is known', () => {
    const text = 'Hal itu disampaikan lurah itu di balai desa, Rabu (5/9/2023).';
    expect(repairs(text)[0]).toBe('Selasa (5/9/2023)');
    expect(repairs(text)).toContain('Rabu (6/9/2023)');
  });

  it('swaps day and month where that brings the date to its publication', () => {
    const text = '10 Mei 2023, 10:05 WIB\nHal itu disampaikan lurah itu di balai desa, Rabu (5/10/2023).';
    expect(repairs(text)[0]).toBe('Rabu (10/5/2023)');
  });

  it('takes the year of publication where the weekday fits it', () => {
    const text = '11 Januari 2024, 10:05 WIB\nHal itu disampaikan lurah itu di balai desa, Rabu (10/1/2023).';
    expect(repairs(text)[0]).toBe('Rabu (10/1/2024)');
  });

  it('keeps capitals', () => {
    expect(repairs('Hal itu disampaikan lurah itu di balai desa, RABU (5/9/2023).')[0]).toBe(
      'SELASA (5/9/2023)',
    );
  });

  it('says what is wrong', () => {
    const [finding] = annotate(
      'Hal itu disampaikan lurah itu di balai desa, Rabu (5/9/2023).',
    ).findings.filter(({ rule }) => rule === 'date-weekday-mismatch');
    expect(finding.message).toBe('2023-09-05 is Selasa, not Rabu.');
  });
});
