import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { csvHead, toCsv } from '../../src/export/csv';

const file = (text: string, quotes: unknown[]) => ({
  file: 'a.txt',
  text,
  article: { published: null, metadata: [], people: [], quotes } as unknown as Article,
});

describe('toCsv', () => {
  it('has a cell for every column', () => {
    const text = 'Satu\n"Dua, tiga," kata Sari.';
    const quote = {
      start: 5,
      end: 17,
      type: 'direct',
      speaker: { name: 'Sari', person: null },
      cue: { text: 'kata' },
      via: null,
    };
    const row = toCsv(file(text, [quote]));
    expect(row).toBe('a.txt,2,,,direct,Sari,,kata,,"""Dua, tiga,"""\r\n');
    expect(csvHead.split(',')).toHaveLength(10);
  });

  it.each(['=HYPERLINK("x")', '+62', '-1', '@a'])('makes %s no formula', (text) => {
    const quote = { start: 0, end: text.length, type: 'indirect', speaker: null, cue: null, via: null };
    expect(toCsv(file(text, [quote]))).toMatch(/,"?'[=+\-@]/);
  });

  it('is empty without quotes', () => {
    expect(toCsv(file('x', []))).toBe('');
  });
});
