import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

const published = (text: string): string | null => {
  const found = annotate(text).published;
  return found === null ? null : `${found.value} ${found.from}`;
};

describe('the publication date', () => {
  it.each([
    [
      'Kapal itu ditahan\nNatuna - Petugas menahan sebuah kapal ikan di perairan itu, Selasa.\nKapal itu diperiksa pada Senin (5/6/2023) pagi oleh petugas.',
      '2023-06-06 inferred',
    ],
    [
      'Residents repair the road\nUpdated Nov 19, 2019 9:41 AM; Posted Nov 18, 2019 8:19 PM\nThe residents of the village repair it.',
      '2019-11-18T20:19 metadata',
    ],
    [
      'Sidang di kota itu\nTerdakwa ditangkap pada Jumat malam, 9 Desember 2022, pukul 23.15 WIB di kamarnya.\nHakim menjatuhkan vonis, Selasa (14/3/2023).',
      '2023-03-14 lead',
    ],
    [
      'Mill reports results\nAUSTIN, Texas, Nov. 4, 2019 (NEWS WIRE) -- The mill today announced its results.',
      '2019-11-04 lead',
    ],
    [
      'Mill reports results\nAUSTIN, Texas, Nov. 4, 2019 /NEWS WIRE/ -- The mill today announced its results.',
      '2019-11-04 lead',
    ],
    [
      'Bread becomes dearer\nLEEDS — Nov. 4, 2019 — The price of bread rose on Wednesday, bakers said.',
      '2019-11-04 lead',
    ],
    [
      'Warga yang tinggal di desa itu berkumpul\n2 Desember 2025\nMereka memperbaiki jalan yang rusak.',
      '2025-12-02 metadata',
    ],
    [
      'Residents of the village gathered\nBy Jane Doe\nNov. 19, 2019, 6:18 p.m.\nThey will repair the road.',
      '2019-11-19T18:18 metadata',
    ],
    [
      'The road\n2019-11-19T08:57:40+01:00\nThe residents of the village will repair it.',
      '2019-11-19T08:57+01:00 metadata',
    ],
    [
      'Warga berkumpul di balai desa untuk membersihkan sungai, kata lurah itu, Kamis (6/3/2025).',
      '2025-03-06 lead',
    ],
    [
      '"Pelimpahan itu dilakukan hari ini, Kamis 6 Maret 2025," kata lurah itu dalam rapat di balai desa.',
      '2025-03-06 lead',
    ],
    ['JAKARTA, 5 September 2023 – Warga yang tinggal di desa itu memperbaiki jalan.', '2023-09-05 lead'],
    [
      'Warga berkumpul di balai desa itu, kata lurah, Selasa (05/09).\nHak cipta © 2023',
      '2023-09-05 inferred',
    ],
    [
      'The mayor on Saturday (Nov 8) opened the bridge of the village, which was closed on Nov 3, 2025.',
      '2025-11-08 inferred',
    ],
    [
      'Villagers rebuild their bridge\nVillagers carry planks to the river on May 24, 2022. (Photo: Jane Doe)\nThe bridge was opened on Tuesday, the mayor said.',
      '2022-05-24 inferred',
    ],
    [
      'Saturday, 27 December 2025\nVillagers Rebuild Their Bridge After Flood\nby Jane Doe\n23 February 2021\nThe bridge of the village was opened, the mayor said.',
      '2021-02-23 metadata',
    ],
    [
      'Villagers rebuild their bridge\nBy Jane Doe\nUpdated Nov 3, 9:41 AM\nThe bridge was closed on November 2, 2021, the mayor said.',
      '2021-11-03T09:41 inferred',
    ],
    [
      'Villagers rebuild their bridge\nBy Jane Doe\nUpdated Nov 3, 9:41 AM\nThe bridge was closed, the mayor said.\n© 2021 The Village Times. All rights reserved.',
      '2021-11-03T09:41 inferred',
    ],
  ])('%j', (text, expected) => expect(published(text)).toBe(expected));

  it('takes the latest day of the report', () => {
    const text =
      'Jalan itu rusak sejak banjir pada Sabtu (18/10/2025).\nHal itu disampaikan lurah dalam rapat, Minggu (19/10/2025).';
    expect(published(text)).toBe('2025-10-19 lead');
  });

  it('tells why', () => {
    const text = 'Warga berkumpul di balai desa itu, kata lurah, Selasa (05/09).\nHak cipta © 2023';
    expect(annotate(text).published?.evidence.map(({ why, text }) => `${why}: ${text}`)).toEqual([
      'weekday-and-day: Selasa (05/09)',
      'copyright-year: 2023',
    ]);
  });
});

describe('no publication date', () => {
  it.each([
    'Warga berkumpul di balai desa itu untuk membersihkan sungai, kata lurah, Kamis (6/3).',
    'Warga berkumpul di balai desa itu, kata lurah, Selasa (05/09).\nHak cipta © 2024',
    'Villagers rebuild their bridge\nVillagers carry planks to the river on May 25, 2022. (Photo: Jane Doe)\nThe bridge was opened on Tuesday, the mayor said.',
    'Jembatan itu dibangun pada 17 Agustus 1985 dan runtuh pada 2001.',
    'Festival itu akan digelar di balai desa pada Sabtu (20/9/2025) dengan tarian.',
    'In this Sunday, Nov. 10, 2019, photograph, cars are parked in the village.\nThe cars were sold last week.',
    'The church was built in 1842 and rebuilt after the fire of 3 May 1901.',
  ])('%j', (text) => expect(published(text)).toBeNull());
});

describe('a day that is named with its weekday', () => {
  const text =
    'Villagers rebuild their bridge\nPhoto: Villagers carry planks on Sunday, May 22, 2022, in Springfield.\nThe bridge will be opened on Wednesday, the mayor says.';

  it('does not tell when the article appeared', () => expect(published(text)).toBeNull());

  it('gives what is counted a day to count from', () => {
    const [, wednesday] = annotate(text).dates;
    expect(wednesday.value).toBe('2022-05-25');
    expect(wednesday.evidence.map(({ why }) => why)).toContain('counted-from-date');
  });
});

describe('a date whose weekday disagrees', () => {
  it('dates the article where it is near the others', () => {
    const text =
      'Jalan itu rusak sejak banjir pada Sabtu (18/10/2025).\nHal itu disampaikan lurah dalam rapat, Senin (21/10/2025).';
    expect(published(text)).toBe('2025-10-21 lead');
  });

  it('does not date it where it is a year away', () => {
    const text =
      'Jalan itu rusak sejak banjir pada Sabtu (18/10/2025).\nHal itu disampaikan lurah dalam rapat, Senin (20/10/2026).';
    expect(published(text)).toBe('2025-10-18 lead');
  });
});

describe('a page without its line breaks', () => {
  const body = 'Warga di tepi sungai mengungsi ke sekolah dan masjid di desa itu. '.repeat(15);

  it.each([[`Air naik di Padang - 5 September 2023, 07:14 WIB ${body}`, '2023-09-05T07:14+07:00 metadata']])(
    'has its date in its head: %s',
    (text, date) => expect(published(text)).toBe(date),
  );

  it.each([
    `Air naik di Padang pada 5 September 2023 pukul 07:14 WIB. ${body}`,
    `${body} Air naik - 5 September 2023, 07:14 WIB.`,
  ])('does not take the date of an event for it: %s', (text) => expect(published(text)).toBeNull());
});

describe('a line that is a date', () => {
  it('is not the day of an event in the headline', () => {
    const text =
      'Kebakaran pasar 12 Mei 2020\nWarga yang tinggal di desa itu mengenang kebakaran itu, kata lurah, Kamis (6/3/2025).';
    expect(published(text)).toBe('2025-03-06 lead');
  });
});
