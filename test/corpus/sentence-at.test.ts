import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../src/corpus/sentence-at';

const around = (text: string, part: string): string => {
  const start = text.indexOf(part);
  const span = sentenceAt(text, { start, end: start + part.length }, 'id');
  return text.slice(span.start, span.end);
};

describe('sentenceAt', () => {
  const text = 'Judul berita\r\nHujan turun. Banjir datang 2 Mei 2024. Warga mengungsi.\nAkhir';

  it('takes the sentence', () => {
    expect(around(text, '2 Mei')).toBe('Banjir datang 2 Mei 2024.');
  });

  it('never leaves the line', () => {
    expect(around(text, 'Judul')).toBe('Judul berita');
    expect(around(text, 'Akhir')).toBe('Akhir');
  });

  it('covers a span that holds a full stop', () => {
    expect(around(text, 'turun. Banjir')).toBe('Hujan turun. Banjir datang 2 Mei 2024.');
  });

  it('stays near in an endless line', () => {
    const long = `${'kata '.repeat(50_000)}2 Mei 2024${' kata'.repeat(50_000)}`;
    expect(around(long, '2 Mei 2024').length).toBeLessThan(2100);
  });
});
