import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

/** The names of the speakers of all quotes, in order. */
const speakers = (...lines: string[]): (string | null)[] =>
  annotate(lines.join('\n')).quotes.map((quote) => quote.speaker?.name ?? null);

describe('an acronym stands for', () => {
  it.each([
    [
      'the words whose initials it holds',
      'Dewan Air, Udara, dan Hutan Nasional (DAUHN) memeriksa jembatan itu.',
      'DAUHN menyatakan bahwa jembatan itu aman.',
      'Dewan Air, Udara, dan Hutan Nasional (DAUHN)',
    ],
    [
      'its name without the office before it',
      'Ketua Komisi Air Nasional (KAN) memeriksa jembatan itu.',
      'KAN menyatakan bahwa jembatan itu aman.',
      'Komisi Air Nasional (KAN)',
    ],
    [
      'a name behind an article',
      'The Oldtown Water and Air Council (OWAC) checked the bridge.',
      'The OWAC said the bridge is safe.',
      'Oldtown Water and Air Council (OWAC)',
    ],
    [
      'itself elsewhere',
      'Petugas (KAN) memeriksa jembatan.',
      'DAU menyatakan bahwa jembatan itu aman.',
      'DAU',
    ],
  ])('%s', (_, first, second, name) => expect(speakers(first, second)).toEqual([name]));
});

describe('a name with commas', () => {
  it.each([['Menurut Badan Air, Udara dan Hutan, jembatan itu masih aman.', 'Badan Air, Udara dan Hutan']])(
    'is whole: %s',
    (text, name) => expect(speakers(text)).toEqual([name]),
  );

  it.each([
    ['Menurut Badan Air, Indonesia dan Jepang akan membangun jembatan.', 'Badan Air'],
    ['Menurut Polda Kota Lama, Rina Kartika dan Dedi Pranata sudah ditahan.', 'Polda Kota Lama'],
    ['Menurut Badan Air, jembatan dan dermaga itu masih aman.', 'Badan Air'],
  ])('ends at the comma before what is said: %s', (text, name) => expect(speakers(text)[0]).toBe(name));
});

describe('a report', () => {
  it('is called with its author', () =>
    expect(
      speakers(
        'According to a report by Kettle Bay Council, the bridge is old.',
        'The report says the bridge will be closed in May.',
      ),
    ).toEqual(['a report by Kettle Bay Council', 'a report by Kettle Bay Council']));

  it('without an author is the report', () =>
    expect(speakers('A report says that the bridge is old.', 'The report says it will be closed.')).toEqual([
      'A report',
      'The report',
    ]));
});

it('a company is called as it is registered', () =>
  expect(
    speakers('Kettle Motors Inc. opened a plant.', 'Kettle said that the plant will close in May.'),
  ).toEqual(['Kettle Motors Inc']));

it('a spokeswoman for somebody is not that person', () =>
  expect(
    speakers('Nora Kettle was at home.', 'A spokeswoman for Nora Kettle said that the bridge is safe.'),
  ).toEqual(['A spokeswoman for Nora Kettle']));

it('a message is that of who has it', () => {
  expect(speakers('Nora Kettle has a simple message for drivers: "Slow down on the bridge."')).toEqual([
    'Nora Kettle',
  ]);
  expect(speakers('Rina Kartika meninggalkan pesan singkat untuk warga: "Jaga jembatan ini."')).toEqual([
    'Rina Kartika',
  ]);
});

it('words with the ending of an adverb are subjects behind an article', () =>
  expect(speakers('The family claimed that the bridge is unsafe.')).toEqual(['The family']));

it('a side speaks for who spoke', () =>
  expect(
    speakers(
      '"Jembatan itu aman," kata Rina Kartika setelah bertemu Dedi Pranata.',
      'Dedi Pranata mengangguk.',
      'Pihaknya menegaskan bahwa jembatan itu akan diperiksa lagi.',
    ),
  ).toEqual(['Rina Kartika', 'Rina Kartika']));
