import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { outline } from '../../src/corpus/outline';

const paragraph =
  'Petugas menutup jalan itu sejak pagi karena air sungai naik sampai ke halaman rumah warga desa.';

function shown(text: string, marks: { headline?: string; boilerplate?: string[]; quotes?: string[] } = {}) {
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const article = {
    metadata: marks.headline ? [{ ...span(marks.headline), field: 'headline' }] : [],
    boilerplate: (marks.boilerplate ?? []).map(span),
    quotes: (marks.quotes ?? []).map(span),
  } as unknown as Article;
  const { headline, sections } = outline({ id: '', text, article });
  return {
    headline: headline && text.slice(headline.start, headline.end),
    sections: sections.map(({ heading, quotes }) => [
      heading && text.slice(heading.start, heading.end),
      quotes.map(({ start, end }) => text.slice(start, end)),
    ]),
  };
}

describe('outline', () => {
  it('finds headings and puts quotes below them', () => {
    const text = `Banjir di Desa\n\n"Satu," kata warga. ${paragraph}\n\n1. Jalan ditutup\n\n${paragraph} "Dua."\n\nBantuan Datang\n${paragraph}`;
    expect(shown(text, { headline: 'Banjir di Desa', quotes: ['"Satu,"', '"Dua."'] })).toEqual({
      headline: 'Banjir di Desa',
      sections: [
        [null, ['"Satu,"']],
        ['1. Jalan ditutup', ['"Dua."']],
        ['Bantuan Datang', []],
      ],
    });
  });

  it.each([
    ['a sentence', 'Jalan itu ditutup.'],
    ['a line that goes on', 'Bantuan datang dari:'],
    ['a single word', 'Bantuan'],
    ['a line in lower case', 'bantuan telah datang'],
    ['a quotation', '“Kami sudah lama menunggu”'],
  ])('takes %s for no heading', (_, line) => {
    expect(shown(`${paragraph}\n${line}\n${paragraph}`).sections).toEqual([[null, []]]);
  });

  it('takes no line for a heading that ends in the middle of a word', () => {
    const lines = [
      'Warga di tepi sungai sudah mengungsi ke sekolah dan masjid sejak ma-',
      'lam, dan petugas menutup tiga jembatan karena air naik lebih cepat',
      'daripada tahun sebelumnya, sehingga jalan ke desa itu tidak dapat di-',
      'lalui kendaraan dan bantuan dibawa dengan perahu sampai ke rumah wa-',
      'rga yang belum mau pergi. Petugas menunggu bantuan dari provinsi dan',
      'membuka dapur umum di halaman kantor kecamatan sejak hari pertama.',
    ];
    expect(shown(lines.join('\n')).sections).toEqual([[null, []]]);
  });

  it('takes no boilerplate for a heading, nor what no paragraph follows', () => {
    const text = `${paragraph}\nBaca Juga Berita Lain\n${paragraph}\nAkhir Tulisan Ini\nSelesai`;
    expect(shown(text, { boilerplate: ['Baca Juga Berita Lain'] }).sections).toEqual([[null, []]]);
  });
});
