import { describe, expect, it } from 'vitest';
import type { Article, Quote } from '../../src/core/article';
import { attribute, outletOf, toMarkdownAttribution, toPlainAttribution } from '../../src/export/attribution';

const text = 'Judul\r\n\r\nBandung, Warta Kota - Hujan turun.\r\n"Jalan [rusak]\tberat," kata Rahmat.';
const words = '"Jalan [rusak]\tberat,"';
const start = text.indexOf(words);
const quote = {
  start,
  end: start + words.length,
  type: 'direct',
  speaker: { name: 'Rahmat Subekti', person: 'rahmat', start: 0, end: 0 },
  via: 'Radio Kota',
} as unknown as Quote;
const dateline = 'Bandung, Warta Kota -';
const article = {
  published: { value: '2024-03-04T08:00+07:00' },
  metadata: [
    { field: 'dateline', start: text.indexOf(dateline), end: text.indexOf(dateline) + dateline.length },
  ],
  people: [{ id: 'rahmat', titles: ['Kepala Dinas Jalan'] }],
} as unknown as Article;
const file = { file: 'kota/a_1.txt', text, article };

describe('A quote with its attribution', () => {
  it('tells all that is known in plain text', () => {
    expect(toPlainAttribution(attribute(file, quote))).toBe(
      '"Jalan [rusak] berat," — Rahmat Subekti, Kepala Dinas Jalan, via Radio Kota (Warta Kota, 2024-03-04, kota/a_1.txt:4)',
    );
  });

  it('is a block quotation in Markdown, and nothing in it is markup', () => {
    expect(toMarkdownAttribution(attribute(file, quote))).toBe(
      '> "Jalan \\[rusak\\] berat,"\n>\n> — Rahmat Subekti, Kepala Dinas Jalan, via Radio Kota (Warta Kota, 2024-03-04, kota/a\\_1.txt:4)\n',
    );
  });

  it('tells the words, not the codes in the file', () => {
    const coded = '&quot;Jalan <b>rusak</b> berat,&quot;';
    const { text: told } = attribute(
      { file: 'a.txt', text: coded, article },
      { ...quote, start: 0, end: coded.length },
    );
    expect(told).toBe('"Jalan rusak berat,"');
  });

  it('says what is not known by leaving it out, and marks reported speech', () => {
    const bare = { ...article, published: null, metadata: [], people: [] } as unknown as Article;
    const reported = { ...quote, type: 'indirect', speaker: null, via: null } as unknown as Quote;
    expect(toPlainAttribution(attribute({ ...file, article: bare }, reported))).toMatch(
      /— \?, reported speech \(kota\/a_1\.txt:4\)$/,
    );
  });
});

describe('outletOf', () => {
  const of = (line: string): string | null =>
    outletOf(line, { metadata: [{ field: 'dateline', start: 0, end: line.length, evidence: [] }] });

  it.each([
    ['Bandung, Warta Kota -', 'Warta Kota'],
    ['BANDUNG (Warta Kota) –', 'Warta Kota'],
    ['Bandung, Jawa Barat, Warta Kota —', 'Warta Kota'],
  ])('reads %s', (line, outlet) => {
    expect(of(line)).toBe(outlet);
  });

  it('knows none where a place stands alone', () => {
    expect(of('BANDUNG -')).toBeNull();
    expect(outletOf('', { metadata: [] })).toBeNull();
  });
});
