import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

const officials = (text: string, language: 'id' | 'en'): string =>
  peopleOf(text, language)
    .people.map(
      ({ name, official, titles }) => `${official ? 'official ' : ''}${[name, ...titles].join(' | ')}`,
    )
    .join(', ');

describe('somebody known by the body alone', () => {
  it.each([
    [
      '“It will take a year,” said Caroline Dunne of the Department for Transport.',
      'official Caroline Dunne | Department for Transport',
    ],
    ['Ann Bell of Granger County, who won, smiled.', 'Ann Bell'],
    ['“It was cold,” said Ann Bell of the Royal Theatre Company.', 'Ann Bell'],
  ])('%s', (text, expected) => expect(officials(text, 'en')).toBe(expected));

  it.each([
    [
      '“Semua lancar,” kata Salehudin dari Dinas Perhubungan Garut.',
      'official Salehudin | Dinas Perhubungan Garut',
    ],
    ['“Semua lancar,” kata Salehudin dari Kabupaten Garut.', 'Salehudin'],
    ['“Semua lancar,” kata Salehudin dari SMA Negeri Garut.', 'Salehudin'],
  ])('%s', (text, expected) => expect(officials(text, 'id')).toBe(expected));
});
