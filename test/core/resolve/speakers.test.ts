import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

/** The names of the speakers of the direct quotes, in order. */
const speakers = (...lines: string[]): (string | null)[] =>
  annotate(lines.join('\n'))
    .quotes.filter((quote) => quote.type === 'direct')
    .map((quote) => quote.speaker?.name ?? null);

/** The people linked to the direct quotes, in order. */
const linked = (...lines: string[]): (string | null)[] =>
  annotate(lines.join('\n'))
    .quotes.filter((quote) => quote.type === 'direct')
    .map((quote) => quote.speaker?.person ?? null);

const QUOTE = '"Kami akan memperbaiki jembatan itu bulan depan,"';
const ENGLISH = '"We will repair the bridge next month,"';

describe('names', () => {
  it('are given at their fullest', () => {
    expect(
      speakers(
        'Wali Kota Rina Kartika mengunjungi jembatan itu pada Senin.',
        `${QUOTE} kata Rina kepada wartawan.`,
        `${QUOTE} ujar Kartika.`,
      ),
    ).toEqual(['Rina Kartika', 'Rina Kartika']);
    expect(
      speakers(
        'Mayor Nora Kettle visited the bridge on Monday.',
        `${ENGLISH} Kettle said.`,
        `${ENGLISH} said Kettle.`,
      ),
    ).toEqual(['Nora Kettle', 'Nora Kettle']);
  });

  it.each([
    `${QUOTE} kata Kepala Dinas Pekerjaan Umum, Rina Kartika, di lokasi.`,
    `${QUOTE} kata Rina Kartika, Kepala Dinas Pekerjaan Umum, di lokasi.`,
    `Kepala Dinas Pekerjaan Umum Rina Kartika mengatakan, ${QUOTE.replace(',"', '."')}`,
    `${QUOTE} Rina Kartika.`,
    `Rina Kartika: ${QUOTE.replace(',"', '."')}`,
  ])('stand on either side of a title: %s', (text) =>
    expect(speakers('Rina Kartika, kepala dinas itu, datang ke lokasi pada Senin pagi.', text)).toEqual([
      'Rina Kartika',
    ]),
  );

  it('of the subject are those a pronoun stands for, not of whom the sentence names besides', () => {
    expect(
      speakers(
        'Pelatih Rina Kartika memimpin latihan itu.',
        'Kartika menyoroti kepemimpinan wasit Budi Hartono.',
        `${QUOTE} ujarnya.`,
      ),
    ).toEqual(['Rina Kartika']);
    expect(
      speakers('Kuasa hukum Rina Kartika, Budi Hartono, datang ke lokasi.', `${QUOTE} ujarnya.`),
    ).toEqual(['Budi Hartono']);
  });

  it('stand behind an office that one person holds', () => {
    expect(
      speakers(
        'Presiden Rina Kartika meninjau jembatan itu.',
        'Warga menunggu sejak pagi.',
        `${QUOTE} kata Presiden.`,
      ),
    ).toEqual(['Rina Kartika']);
    expect(
      speakers(
        'Gubernur Rina Kartika dan Gubernur Dedi Pranata meninjau jembatan itu.',
        'Warga menunggu sejak pagi.',
        `${QUOTE} kata Gubernur.`,
      ),
    ).toEqual(['Gubernur']);
  });

  it('are linked to a description of somebody named, not to one of nobody in particular', () => {
    const named = 'Mayor Nora Kettle visited the bridge on Monday.\nIt is old.';
    expect(annotate(`${named}\n${ENGLISH} the mayor said.`).quotes.at(-1)?.speaker).toMatchObject({
      name: 'the mayor',
      person: 'nora-kettle',
    });
    expect(speakers(named, `${ENGLISH} a mayor said.`)).toEqual(['a mayor']);
    expect(linked('US President Nora Kettle came.', `${ENGLISH} the president said.`)).toEqual([
      'nora-kettle',
    ]);
    expect(linked('Mayor Nora Kettle and Mayor Tom Hale came.', `${ENGLISH} the mayor said.`)).toEqual([
      null,
    ]);
  });

  it('of bodies and nobody are the words of the article', () => {
    expect(speakers(`${ENGLISH} the Ministry of Works said in a statement.`)).toEqual([
      'the Ministry of Works',
    ]);
    expect(speakers(`${QUOTE} kata seorang pejabat yang enggan disebut namanya.`)).toEqual([
      'seorang pejabat yang enggan disebut namanya',
    ]);
  });
});

describe('pronouns', () => {
  it('mean who spoke last', () => {
    expect(
      speakers(
        'Wali Kota Rina Kartika mengatakan jembatan itu rusak parah.',
        `${QUOTE} katanya.`,
        'Warga menyambut kabar itu.',
        `${QUOTE} ujar dia.`,
      ),
    ).toEqual(['Rina Kartika', 'Rina Kartika']);
  });

  it('mean who has been spoken of since', () => {
    expect(
      speakers(
        `${QUOTE} kata Wali Kota Rina Kartika.`,
        'Sementara itu, Bupati Dedi Pranata meninjau jalan yang putus di desa lain.',
        `${QUOTE} katanya.`,
      ),
    ).toEqual(['Rina Kartika', 'Dedi Pranata']);
  });

  it('do not mean whom somebody else speaks of', () => {
    expect(
      speakers(
        'Wali Kota Rina Kartika mengatakan bahwa Bupati Dedi Pranata sudah tahu soal itu.',
        `${QUOTE} katanya.`,
      ),
    ).toEqual(['Rina Kartika']);
  });

  it('of bodies mean bodies', () => {
    expect(
      speakers(
        'Senator Nora Kettle asked about the bridge.',
        'The Ministry of Works said in a statement that it had been closed.',
        `${ENGLISH} it said.`,
      ).at(-1),
    ).toBe('The Ministry of Works');
  });
});

describe('words without attribution', () => {
  it('go on from the quote before', () => {
    expect(
      speakers(
        `${ENGLISH} said Mayor Nora Kettle. "It is too old."`,
        '"We cannot wait any longer for the money."',
      ),
    ).toEqual(['Nora Kettle', 'Nora Kettle', 'Nora Kettle']);
  });

  it('are nobody’s where nobody has been named', () => {
    expect(speakers('The bridge is old.', '"We cannot wait any longer for the money."')).toEqual([null]);
  });
});

it('a statement speaks for who made it', () => {
  expect(
    speakers(
      'Wali Kota Rina Kartika menyampaikan duka lewat pernyataan tertulis.',
      `${QUOTE} demikian bunyi pernyataan itu.`,
    ),
  ).toEqual(['Rina Kartika']);
});

it('the outer of two cues speaks', () => {
  expect(
    speakers(
      'Rina Kartika mengatakan bahwa Dedi Pranata berharap jalan itu "tidak ditutup terlalu lama lagi".',
    ),
  ).toEqual(['Rina Kartika']);
});

describe('names of sources', () => {
  it('are found behind a short office', () =>
    expect(
      speakers(
        'Wakil Presiden Rina Kartika meninjau jembatan itu.',
        'Warga menunggu sejak pagi.',
        `${QUOTE} kata Wapres.`,
      ),
    ).toEqual(['Rina Kartika']));

  it('are found behind a blended name of a body', () =>
    expect(
      speakers('Kejaksaan Kota Lama (Kejakolam) memeriksa jembatan itu.', `${QUOTE} kata Kejakolam.`),
    ).toEqual(['Kejaksaan Kota Lama (Kejakolam)']));

  it('are those of several people with their offices', () => {
    const [speaker] = speakers(
      `${QUOTE} kata Wali Kota Bandung, Rina Kartika, dan Ketua Dewan Kota, Dedi Pranata.`,
    );
    expect(speaker).toContain('Rina Kartika');
    expect(speaker).toContain('Dedi Pranata');
  });

  it('are groups joined by a coordinator', () =>
    expect(speakers(`Pihak kepolisian dan TNI mengatakan, ${QUOTE.replace(',"', '."')}`)).toEqual([
      'Pihak kepolisian dan TNI',
    ]));

  it('are bodies that a person’s name belongs to', () =>
    expect(
      speakers(
        'Presiden Rina Kartika meninjau jembatan itu.',
        `Tim Media Presiden Rina Kartika mengatakan, ${QUOTE.replace(',"', '."')}`,
      ),
    ).toEqual(['Tim Media Presiden Rina Kartika']));

  it('end before a place', () =>
    expect(speakers(`${QUOTE} kata Wulandari di Bandung.`)).toEqual(['Wulandari']));

  it('are owners without the ending', () =>
    expect(
      speakers('Mayor Nora Kettle answered Helen Osgood’s comment that “the bridge is lost to all of us”.'),
    ).toEqual(['Helen Osgood']));

  it('are not who stands before a comma and another subject', () =>
    expect(
      speakers(
        'In a letter by the clerk, Helen Osgood, the council said, "We will repair the bridge next month."',
      ),
    ).toEqual(['the council']));

  it('are not who wrote the article', () =>
    expect(
      speakers(
        'Jembatan Lama Ditutup untuk Perbaikan',
        'Penulis: Dedi Pranata',
        'Senin, 4 September 2023 | 10:00 WIB',
        '"Kami tidak bisa menunggu lebih lama lagi."',
        'Jembatan itu dibangun pada 1987 dan belum pernah diperbaiki sejak itu.',
      ),
    ).toEqual([null]));
});

describe('gender', () => {
  it('keeps a pronoun from somebody it cannot mean', () => {
    expect(
      speakers(
        `${ENGLISH} said Tom Hale, the chairman.`,
        'Nora Kettle, a mother of two, watched.',
        `${ENGLISH} he said.`,
      ),
    ).toEqual(['Tom Hale', 'Tom Hale']);
    expect(speakers('Asked by Ms Kettle about it, Tom Hale nodded.', `${ENGLISH} she said.`)).toEqual([
      'Kettle',
    ]);
    expect(
      speakers(
        'Mayor Nora Kettle said it would rain.',
        'A spokesman agreed, saying it would snow.',
        `${ENGLISH} she said.`,
      ),
    ).toEqual(['Nora Kettle']);
  });

  it('is not known of a name that both have', () => {
    expect(speakers('Robin Kettle came on Monday.', `${ENGLISH} he said.`)).toEqual(['Robin Kettle']);
    expect(speakers('Robin Kettle came on Monday.', `${ENGLISH} she said.`)).toEqual(['Robin Kettle']);
  });
});

describe('speakers by what they are called', () => {
  it('are no longer for a headline that begins with the same noun', () => {
    expect(speakers('Jaksa Tuntut Mantan Camat Dua Tahun Penjara', `${QUOTE} kata jaksa.`)).toEqual([
      'jaksa',
    ]);
  });
});

describe('who holds an office that is none of the state', () => {
  it('is meant by its title, and by one with a form of address', () => {
    expect(
      speakers('Ketua Karang Taruna Mekar Rina Kartika tiba.', `${QUOTE} kata Ketua Karang Taruna Mekar.`),
    ).toEqual(['Rina Kartika']);
    expect(speakers('Bupati Bogor Rina Kartika tiba.', `${QUOTE} kata Ibu Bupati.`)).toEqual([
      'Rina Kartika',
    ]);
  });

  it('stands behind yakni', () => {
    expect(
      speakers('Keluarga Budi Hartono, yakni Rina Kartika mengapresiasi acara itu.', `${QUOTE} katanya.`),
    ).toEqual(['Rina Kartika']);
  });
});

describe('somebody without a name', () => {
  it('is meant by a pronoun right behind', () => {
    expect(
      speakers('Tom Hale said it would rain.', 'A neighbour said he had seen it.', `${ENGLISH} he added.`),
    ).toEqual(['A neighbour']);
  });

  it('is not a body, a thing or several', () => {
    expect(speakers(`${ENGLISH} said Tom Hale.`, 'The bridge is old.', `${ENGLISH} he said.`)).toEqual([
      'Tom Hale',
      'Tom Hale',
    ]);
    expect(speakers(`${ENGLISH} said Tom Hale.`, 'The drivers left.', `${ENGLISH} he said.`)).toEqual([
      'Tom Hale',
      'Tom Hale',
    ]);
  });
});

describe('they and it', () => {
  it.each([
    ['Police were called at noon.', 'They', 'Police'],
    ['Tom Hale and Nora Kettle met on Monday.', 'They', 'Tom Hale and Nora Kettle'],
    ['The Oldham Grain Council met on Monday.', 'It', 'The Oldham Grain Council'],
    ['The product was recalled on Monday.', 'It', null],
  ])('%s %s', (before, pronoun, speaker) =>
    expect(speakers(`${before} ${pronoun} said: ${ENGLISH.replace(',', '.')}`)).toEqual([speaker]),
  );
});
