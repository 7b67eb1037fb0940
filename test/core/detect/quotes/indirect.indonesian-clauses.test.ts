import { describe, expect, it } from 'vitest';
import { reports } from './reports';

describe('a clause behind an Indonesian cue', () => {
  it.each([
    // Behind a relative clause a linking verb or an auxiliary begins the main one.
    [
      'Rahmat Sudirja menyebut warga yang mengungsi mencapai 300 orang.',
      'warga yang mengungsi mencapai 300 orang',
    ],
    [
      'Rahmat Sudirja menyebut metode yang dipakai bersifat sementara.',
      'metode yang dipakai bersifat sementara',
    ],
    ['Rahmat Sudirja menyebut aturan yang dibuat harus ditaati.', 'aturan yang dibuat harus ditaati'],
    [
      'Rahmat Sudirja menyebut pelaku yang diduga mencuri telah kabur.',
      'pelaku yang diduga mencuri telah kabur',
    ],
    // A pronoun before a noun or an adjective.
    ['Rahmat Sudirja menilai ini momentum yang baik.', 'ini momentum yang baik'],
    ['Rahmat Sudirja mengatakan hal ini sesuai dengan janjinya.', 'hal ini sesuai dengan janjinya'],
    // Two subjects of one verb, which reports itself.
    [
      'Rahmat Sudirja menyebut dirinya dan istrinya telah berjanji untuk hadir.',
      'dirinya dan istrinya telah berjanji untuk hadir',
    ],
    // A passive cue behind opening words.
    [
      'Lebih lanjut, dipaparkan Rahmat Sudirja, kerja sama itu terjalin lama.',
      'kerja sama itu terjalin lama',
    ],
    ['Dalam perpres tersebut disebutkan, dana dibagi bertahap.', 'dana dibagi bertahap'],
    [
      'Rahmat Sudirja mengajak para warga di kota itu berdoa bersama.',
      'para warga di kota itu berdoa bersama',
    ],
    // A comma is missing on one side of the attribution.
    ['Tahun depan, kata Rahmat Sudirja akan bertambah tiga bus.', 'akan bertambah tiga bus'],
    ['Apalagi, ujar Rahmat Sudirja warga sudah memiliki kartu.', 'warga sudah memiliki kartu'],
    ['Atas dasar itulah kata Rahmat Sudirja, pasar itu ditutup.', 'pasar itu ditutup'],
    ['Rahmat Sudirja minta petugas itu jangan mempersulit warga.', 'petugas itu jangan mempersulit warga'],
    ['Sesuai aturan, kata Rahmat Sudirja, pemilik rumah itu bisa didenda.', 'pemilik rumah itu bisa didenda'],
    ['Rahmat Sudirja mendorong KPK segera menahan pelaku.', 'KPK segera menahan pelaku'],
    [
      'Rahmat Sudirja menilai untuk jabatan itu semuanya harus terbuka.',
      'untuk jabatan itu semuanya harus terbuka',
    ],
  ])('%s', (text, said) => {
    expect(reports(text).map(([words]) => words)).toEqual([said]);
  });

  it('goes on behind the attribution with a noun, and with two words', () => {
    expect(
      reports('Penataan taman kota itu, kata Rahmat Sudirja, bagian dari rencana pemerintah daerah.').map(
        ([said]) => said,
      ),
    ).toEqual(['Penataan taman kota itu', 'bagian dari rencana pemerintah daerah']);
    expect(reports('Jalan itu, ungkap Rahmat Sudirja, akan dilebarkan.').map(([said]) => said)).toEqual([
      'Jalan itu',
      'akan dilebarkan',
    ]);
  });

  it.each([
    'Rahmat Sudirja menyoroti proyek yang dinilai belum layak.',
    'Rahmat Sudirja menyoroti rumah yang terlihat sudah tua.',
    'Rahmat Sudirja menyampaikan hal itu Senin malam.',
    'Rahmat Sudirja menjelaskan hal itu kepada wartawan.',
    'Hal itu, disampaikan Rahmat Sudirja, usai rapat.',
    'Sementara itu, diberitakan sebelumnya, jalan itu ditutup.',
    'Rahmat Sudirja memaparkan program Makan Siang Gratis.',
    'Menurut saya, jalan itu harus diperbaiki.',
    'Polisi meminta keterangan warga itu dan membawa korban ke rumah sakit.',
    'Tahun depan, kata Rahmat Sudirja sambil tersenyum.',
  ])('is none in: %s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});
