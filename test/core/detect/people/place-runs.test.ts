import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

const named = (text: string): string[] =>
  peopleOf(text).people.map(({ name, titles }) => [name, ...titles].join(' | '));

describe('places of two words that the text itself shows', () => {
  it.each([
    [
      'Warga di Karang Pinggir menunggu.\nCamat Karang Pinggir Budi Susilo menyebut itu wajar.',
      'Budi Susilo | Camat Karang Pinggir',
    ],
    [
      'Air masuk ke rumah warga Desa Tirta Kencana, kata mereka.\nDi Desa Tirta Kencana, air surut, dan warga Desa Tirta Kencana pulang.\nKades Tirta Kencana Wayan Sudarta menyebut itu wajar.',
      'Wayan Sudarta | Kades Tirta Kencana',
    ],
    [
      'KARANG INDAH - Hujan turun lagi.\nKepala SMAN 3 Karang Indah, Dra. Sri Hartati, bangga.',
      'Sri Hartati | Kepala SMAN 3 Karang Indah',
    ],
  ])('%s', (text, expected) => expect(named(text).join(', ')).toBe(expected));

  it.each([
    ['Kepala Desa Budi Susilo tiba.\nKata Budi Susilo, jalan itu rusak.', 'Budi Susilo'],
    [
      'Bantuan untuk warga desa Wayan Sudarta (45) tiba.\nKata Wayan Sudarta, jalan itu rusak.',
      'Wayan Sudarta',
    ],
  ])('no place: %s', (text, expected) =>
    expect(peopleOf(text).people.map(({ name }) => name)).toContain(expected),
  );
});
