import { describe, expect, it } from 'vitest';
import { reports } from './reports';

const body = [
  'BANDUNG - Wali Kota Rina Kartika meninjau jembatan yang rusak itu pada Senin (4/9/2023).',
  'Warga yang tinggal di dekat sungai itu menunggu sejak pagi dan tidak dapat bekerja.',
  'Jembatan itu dibangun pada 2010 dan telah dua kali rusak karena banjir.',
];
const english = [
  'Mayor Nora Kettle visited the broken bridge on Monday morning.',
  'The people who live by the river have been waiting since the flood and could not go to work.',
  'The bridge was built in 2010 and has been damaged twice.',
];
const headlineOf = (headline: string, rest: string[]) =>
  reports([headline, ...rest].join('\n')).filter(([said]) => headline.includes(said as string));

describe('reports in headlines', () => {
  it.each([
    ['Wali Kota Rina: Jembatan Baru Selesai Bulan Depan', 'Jembatan Baru Selesai Bulan Depan', null],
    ['Tinjau Jembatan Rusak, Rina Kartika: Kami Perbaiki Segera', 'Kami Perbaiki Segera', null],
    ['Polisi Sebut Jembatan Itu Tidak Aman', 'Jembatan Itu Tidak Aman', 'Sebut'],
    ['Usai Banjir, Gubernur Minta Warga Waspada', 'Warga Waspada', 'Minta'],
    ['Pemkot Pastikan Jembatan Rampung Tahun Ini', 'Jembatan Rampung Tahun Ini', 'Pastikan'],
    ['Pemkot Prediksi Jembatan Balik Normal Tahun Ini', 'Jembatan Balik Normal Tahun Ini', 'Prediksi'],
    ['Wali Kota Desak Pemerintah untuk Tambah Dana', 'Pemerintah untuk Tambah Dana', 'Desak'],
    ['Wali Kota Bantah Ada Pungutan Liar', 'Ada Pungutan Liar', 'Bantah'],
    ['Gubernur soal Jembatan: Tunggu Giliran', 'Tunggu Giliran', null],
    ['Rina Kartika Usai Meninjau Jembatan: Segera Dibangun', 'Segera Dibangun', null],
    ['Rina Kartika Bantah Isu Pungli: Semua Sesuai Aturan', 'Semua Sesuai Aturan', null],
    ['Pesan Gubernur ke Warga: Jangan Menyeberang', 'Jangan Menyeberang', null],
    ['Disparekraf Bandung: Pelaku Usaha Perlu Sertifikat', 'Pelaku Usaha Perlu Sertifikat', null],
  ])('%s', (headline, said, cue) => {
    const found = headlineOf(headline, body);
    expect(found.map(([words, , word]) => [words, word])).toEqual([[said, cue]]);
  });

  it('share their subject', () =>
    expect(headlineOf('Polisi Sebut Jembatan Tidak Aman, Minta Warga Waspada', body)).toEqual([
      ['Jembatan Tidak Aman', 'Polisi', 'Sebut'],
      ['Warga Waspada', 'Polisi', 'Minta'],
    ]));

  it('stand in headings inside the article, too', () =>
    expect(reports([...body, '2. Polisi minta warga waspada', ...body].join('\n'))).toEqual([
      ['warga waspada', 'Polisi', 'minta'],
    ]));

  it.each([
    // An object, no clause.
    'Polisi Ungkap Motif Perusakan Jembatan',
    'Wali Kota Minta Maaf kepada Warga',
    'Polisi Minta Keterangan Tiga Saksi Jembatan Runtuh',
    'Pemkot Sebut Nama Kontraktor',
    'Ahli Ungkap 5 Tanda Jembatan Kurang Aman',
    'Cerita Rina Kartika: Dari Kampung Jadi Wali Kota',
    // Nobody who speaks stands before the colon.
    'Jembatan Runtuh: Tiga Orang Terluka di Bandung',
    'Wali Kota Tinjau Jembatan Rusak: Tiga Orang Terluka',
    'Haji 2026: Kuota Jemaah Tidak Berubah',
    // A noun where others have a verb.
    'Tren Naik, Capaian Nilai Pajak Capai Rekor di Bandung',
    'Lomba Lari Seru Sambil Rebut Hadiah di Bandung',
    // What is not said.
    'Wali Kota Tak Mau Sebut Siapa yang Bersalah',
  ])('nothing in: %s', (headline) => expect(headlineOf(headline, body)).toEqual([]));

  it.each(['Bridge repairs delayed again – Morning Courier', 'Flood: bridge closed and roads blocked'])(
    'nothing in: %s',
    (headline) => expect(headlineOf(headline, english)).toEqual([]),
  );
});
