import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { joinWrappedLines } from '../../../src/core/text/wrapped-lines';
import { wrap } from '../../support/wrap';

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));

const PARAGRAPHS = [
  'Wali Kota Rudi Hartanto membuka jembatan baru di tepi sungai pada Selasa pagi di hadapan ratusan warga yang datang dari kedua sisi kota.',
  '"Jembatan ini milik kita semua, dan kita akan merawatnya bersama-sama selama bertahun-tahun," kata Rudi Hartanto kepada para wartawan.',
  'Kepala Dinas Pekerjaan Umum Sari Melati menambahkan bahwa pembangunan jembatan itu selesai dua bulan lebih cepat daripada rencana semula.',
  'Sejak pagi pedagang sudah berjualan di kedua ujung jembatan, dan anak-anak sekolah menyanyikan lagu yang mereka latih sejak awal bulan lalu.',
];

describe('Wrapped lines', () => {
  const text = PARAGRAPHS.join('\n\n');

  it.each([60, 65, 72, 78])('are joined at %i columns, with every character where it was', (width) => {
    const wrapped = wrap(text, width);
    expect(wrapped).not.toBe(text);
    expect(wrapped).toHaveLength(text.length);
    expect(joinWrappedLines(wrapped)).toBe(text);
  });

  it('are joined where paragraphs follow each other without a blank line', () => {
    expect(joinWrappedLines(wrap(PARAGRAPHS.join('\n'), 70))).toBe(PARAGRAPHS.join('\n'));
  });

  it('are joined under Windows line endings, two spaces for the two characters', () => {
    const wrapped = wrap(PARAGRAPHS.join('\r\n\r\n'), 70, '\r\n');
    const joined = joinWrappedLines(wrapped);
    expect(joined).toHaveLength(wrapped.length);
    expect(joined.split('\r\n\r\n').map((one) => one.replaceAll('  ', ' '))).toEqual(PARAGRAPHS);
  });

  it('are joined where somebody broke some of them too early', () => {
    const broken = [wrap(PARAGRAPHS[0], 60), ...PARAGRAPHS.map((one) => wrap(one, 70))].join('\n\n');
    expect(joinWrappedLines(broken)).toBe([PARAGRAPHS[0], ...PARAGRAPHS].join('\n\n'));
  });

  it('leave the items of a list, and a short line above a paragraph, alone', () => {
    const list = ['Yang dibawa warga:', '- payung yang cukup besar untuk dua orang', '- air minum'].join(
      '\n',
    );
    const wrapped = wrap(`Jembatan baru\n${text}\n\n${list}`, 66);
    const joined = joinWrappedLines(wrapped);
    expect(joined.startsWith(`Jembatan baru\n${PARAGRAPHS[0]}\n`)).toBe(true);
    expect(joined.endsWith(list)).toBe(true);
  });

  it.each([
    ['', 'an empty text'],
    [text, 'long paragraphs'],
    [PARAGRAPHS.map((one) => one.slice(0, 70)).join('\n'), 'paragraphs of one line each'],
    [
      [
        'Pemerintah Kota Menutup Jalan Utama Selama Perbaikan Jembatan Lama',
        'Hujan Lebat Turun Sejak Pagi, Warga Diminta Menjauhi Tepi Sungai Itu',
        'Pasar Lama Akan Dibuka Lagi Setelah Perbaikan Atap Selesai Bulan Ini',
        'Harga Beras Naik di Lima Kabupaten, Gubernur Menjanjikan Pasar Murah',
        'Sekolah Dasar di Lereng Gunung Kekurangan Guru Matematika dan Bahasa',
        'Panen Raya Dimulai, Petani Berharap Gudang Pemerintah Segera Membeli',
      ].join('\n'),
      'headlines of about one length',
    ],
    [`${'baris pendek\n'.repeat(50)}`, 'short lines'],
  ])('are none in %#: $1', (unwrapped) => {
    expect(joinWrappedLines(unwrapped)).toBe(unwrapped);
  });

  it.each(readdirSync(seeds))('are annotated as if they were not there: %s', (file) => {
    const text = readFileSync(seeds + file, 'utf8').replaceAll('\r\n', '\n');
    const wrapped = wrap(text, 72);
    expect(wrapped).toHaveLength(text.length);
    const seen = (of: string) => {
      const { quotes, people, dates } = annotate(of);
      return {
        quotes: quotes.map(({ start, end, speaker }) => [start, end, speaker?.name]),
        people: people.map(({ name, titles }) => [name, titles]),
        dates: dates.map(({ start, value }) => [start, value]),
      };
    };
    expect(seen(wrapped)).toEqual(seen(text));
  });
});
