import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { readParagraphs } from '../../../src/core/text/readable-text';

describe('A word that is parted at the end of a line', () => {
  it.each([
    ['Warga mengung-\nsi ke sekolah.', 'Warga mengungsi ke sekolah.'],
    ['Warga mengung-\r\n  si ke sekolah.', 'Warga mengungsi ke sekolah.'],
    ['Wali Kota Sutar-\nno dan orang-\norangnya datang.', 'Wali Kota Sutarno dan orang-orangnya datang.'],
    ['&ldquo;Air me-\nluap&rdquo;', '“Air meluap”'],
  ])('is one word: %j', (written, text) => expect(readParagraphs(written).text).toBe(text));

  it.each([
    'Yang dibawa -\npayung dan air.',
    'Padang -\nair naik',
    'COVID-\n19 dan KTP-\nnya',
    'Air naik-\n\nwarga mengungsi',
  ])('is not in %j', (written) => expect(readParagraphs(written)).toEqual({ text: written, readable: null }));

  it('is in its place in the file', () => {
    const text =
      '"Air di kota kami naik lagi," kata Gubernur Sutar-\nno Wibowo di Padang, Se-\nlasa (5/9/2023).';
    const { people, dates, quotes } = annotate(text);
    expect(people[0].name).toBe('Sutarno Wibowo');
    expect(people[0].mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Sutar-\nno Wibowo']);
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['Se-\nlasa (5/9/2023)']);
    expect(quotes[0].speaker?.name).toBe('Sutarno Wibowo');
  });

  it('is in its place where a tag is the break', () => {
    const text = 'Warga ramai-<br>ramai mengungsi pada 5 September 2023.';
    expect(annotate(text).dates.map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 September 2023',
    ]);
    expect(readParagraphs(text).readable?.text).toBe(readParagraphs(text).text);
  });
});
