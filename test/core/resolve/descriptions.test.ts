import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

/** The names of the speakers of all quotes, in order. */
const speakers = (...lines: string[]): (string | null)[] =>
  annotate(lines.join('\n')).quotes.map((quote) => quote.speaker?.name ?? null);

const ENGLISH = '"We will repair the bridge next month,"';

describe('a statement', () => {
  it('is that of the body that announced it, whoever is named inside the marks', () =>
    expect(
      speakers(
        'The mayor went home on Monday.',
        'On Tuesday, Kettle Bay Ferries issued a statement about the bridge.',
        '"It should be noted that Nora Kettle was never asked. Bridge repairs are not needed," the statement continued.',
      ),
    ).toEqual(['Kettle Bay Ferries']));

  it('is that of who spoke in it', () =>
    expect(
      speakers(
        `${ENGLISH} Nora Kettle said in a statement.`,
        'Ben Archer waited at the ferry for two hours.',
        '"It will then be open to all of us," the statement said.',
      ),
    ).toEqual(['Nora Kettle', 'Nora Kettle']));

  it('is not that of a pointing word', () =>
    expect(
      speakers(
        'Hal itu tertulis dalam penjelasan yang dibuat kantor pusat.',
        '"Setiap jembatan harus diperiksa lagi oleh dinas," bunyi penjelasan itu.',
      ),
    ).not.toContain('Hal itu'));
});

describe('a body', () => {
  it('is the one that the sentence before is about', () =>
    expect(
      speakers(
        'Kettle Motors showed its first electric van at the fair. People like Kettle Motors.',
        'The Swiss carmaker said the van will be sold from May.',
      ),
    ).toEqual(['Kettle Motors']));

  it('is the one that spoke last', () =>
    expect(
      speakers('Kettle Bay Ferries denied that it had closed the pier.', `${ENGLISH} the company said.`),
    ).toEqual(['Kettle Bay Ferries', 'Kettle Bay Ferries']));

  it.each([
    ['nobody has named', ['The pier is old.', 'The company said the pier will be closed.'], 'The company'],
    [
      'is another one',
      ['Kettle Bay Ferries showed a ship.', 'A company said the pier will be closed.'],
      'A company',
    ],
    [
      'stands in a heading',
      ['Kettle Bay Ferries', '', 'It is an old pier.', 'The agency said the pier will be closed.'],
      'The agency',
    ],
    [
      'is a person',
      ['Nora Kettle went to the pier.', 'The agency said the pier will be closed.'],
      'The agency',
    ],
  ])('stands for itself where it %s', (_, lines, name) => expect(speakers(...lines)).toEqual([name]));

  it('is no person in Indonesian either', () =>
    expect(
      speakers(
        '"Kapal itu sudah tua sekali," kata Rina Kartika kepada wartawan.',
        'Perusahaan itu mengatakan bahwa kapal akan diperbaiki.',
      ),
    ).toEqual(['Rina Kartika', 'Perusahaan itu']));
});

it('somebody without a name is who was brought in before', () => {
  expect(
    speakers(
      'A baker from the old town told reporters that the bridge is unsafe.',
      `${ENGLISH} the baker added.`,
      `${ENGLISH} the teacher added.`,
    ),
  ).toEqual(['A baker from the old town', 'A baker from the old town', 'the teacher']);
});

it('several are all of them', () => {
  expect(speakers('Nora Kettle and her team reported that the bridge is safe.')).toEqual([
    'Nora Kettle and her team',
  ]);
  expect(
    speakers(
      'Some drivers fear that the bridge will stay closed.',
      'Others hope that it will be open again in May.',
    ),
  ).toEqual(['Some drivers', 'Others']);
});

it('who is named before the comma speaks, not the one in the apposition', () => {
  expect(speakers(`Ben Archer met Nora Kettle.`, `${ENGLISH} Kettle, Archer's sister, said.`)).toEqual([
    'Nora Kettle',
  ]);
  expect(
    speakers('Nora Kettle waited.', 'The clerk, a friend of Nora Kettle, said that the bridge is unsafe.'),
  ).toEqual(['The clerk']);
});

it('adverbs are no subject', () => {
  expect(speakers('Rina Kartika balik bertanya apakah jembatan itu masih aman.')).toEqual(['Rina Kartika']);
  expect(speakers('Rina Kartika secara gamblang menyatakan bahwa jembatan itu tidak aman.')).toEqual([
    'Rina Kartika',
  ]);
});

it('a subject ends before its verb', () =>
  expect(
    speakers('Dinas Bina Marga menurunkan alat berat dan memastikan bahwa jembatan itu segera dibuka.'),
  ).toEqual(['Dinas Bina Marga']));

describe('the subject of a long sentence', () => {
  it('is the name that opens it, not the end of its apposition', () =>
    expect(
      speakers(
        'Nora Kettle, who votes on roads, ports and other public works, said that the bridge is unsafe.',
      ),
    ).toEqual(['Nora Kettle']));

  it('of words passed on is who said them', () =>
    expect(
      speakers('The Oldtown Herald reported that Nora Kettle said she "did not leave the town at all".').at(
        -1,
      ),
    ).toBe('Nora Kettle'));
});

describe('a pronoun', () => {
  const whoSpeaks = (sentence: string): (string | null)[] =>
    speakers(
      'Rina Kartika ditahan kemarin.',
      `${sentence} Dia bilang pemeriksaan itu sudah berlangsung lama.`,
    );

  it('is the agent of a passive cue', () => {
    expect(whoSpeaks('Kabar itu dibantah oleh Kepala Seksi Air Dinas Kota Lama, Dedi Pranata.')).toEqual([
      'Dedi Pranata',
    ]);
    expect(whoSpeaks('Hal yang sama diutarakan Kepala Seksi Air untuk Wilayah Utara Dedi Pranata.')).toEqual([
      'Dedi Pranata',
    ]);
  });

  it('is not who has given an order', () =>
    expect(whoSpeaks('Hal itu sebagaimana diperintahkan oleh Gubernur Dedi Pranata.')).toEqual([
      'Rina Kartika',
    ]));
});
