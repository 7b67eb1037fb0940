import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const speakers = (...lines: string[]): (string | null)[] =>
  annotate(lines.join('\n')).quotes.map((quote) => quote.speaker?.name ?? null);
const names = (text: string): string[] => annotate(text).people.map(({ name }) => name);

describe('a name that two people share', () => {
  it('alone is whoever was called by it first, where it is a family name', () =>
    expect(
      speakers(
        'Marlene Kettle, 67, will close the bakery of the town.',
        '"It broke my heart," Kettle said on Monday.',
        'Her son, Peter Kettle, had hoped to take over the shop.',
        '"I will miss the smell," Peter Kettle said.',
        'Kettle said she would sell her recipes.',
      ),
    ).toEqual(['Marlene Kettle', 'Peter Kettle', 'Marlene Kettle']));

  it('is nobody who has not been named yet', () =>
    expect(
      speakers(
        'Lurah Budi Santosa meninjau jembatan itu.',
        '"Jembatan itu rusak," kata Budi.',
        'Kapolsek Budi Hartono ikut meninjau jembatan itu.',
      ),
    ).toEqual(['Budi Santosa']));
});

describe('a word that opens a sentence', () => {
  it('is no part of a name that is known without it', () =>
    expect(
      names(
        'Lurah Budi Santosa meninjau jembatan itu. Adapun Santosa menyebut jembatan itu segera diperbaiki.',
      ),
    ).toEqual(['Budi Santosa']));

  it('may be a given name', () =>
    expect(names('Nora Kettle bought the shop. Peter Kettle said it was cheap.')).toEqual([
      'Nora Kettle',
      'Peter Kettle',
    ]));
});
