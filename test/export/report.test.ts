import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { lineNumbers } from '../../src/export/line-numbers';
import { plainLine } from '../../src/export/plain-line';
import { type Paint, toReport } from '../../src/export/report';
import { wrap } from '../../src/export/wrap';

const plain = Object.fromEntries(
  ['bold', 'dim', 'cyan', 'green', 'yellow', 'red', 'blue'].map((name) => [name, (text: string) => text]),
) as Paint;

describe('lineNumbers', () => {
  it('counts every kind of line break once', () => {
    const lineAt = lineNumbers('a\nb\r\nc\rd');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(lineAt)).toEqual([1, 1, 2, 2, 2, 3, 3, 4]);
  });
});

describe('plainLine', () => {
  it('leaves nothing that steers a terminal', () => {
    expect(plainLine('a\u001b[31mb\u202e \u0085c\n\td')).toBe('a [31mb c d');
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat']);
  });

  it('leaves a long word whole', () => {
    expect(wrap('a bbbbbbbbbbbb c', 5)).toEqual(['a', 'bbbbbbbbbbbb', 'c']);
  });
});

describe('toReport', () => {
  it('has no section for what there is none of', () => {
    const article: Article = {
      language: 'id',
      published: null,
      boilerplate: [],
      metadata: [],
      quotes: [],
      people: [],
      dates: [],
      findings: [],
    };
    expect(toReport({ file: 'a.txt', text: 'x', article }, plain, 80)).toBe(
      'a.txt\nlanguage id · published unknown\n\n',
    );
  });
});
