import { describe, expect, it } from 'vitest';
import { reports } from './reports';

describe('the subject of an Indonesian cue', () => {
  it.each([
    // An adverbial without commas between subject and verb.
    ['Bupati Rahmat Sudirja dalam sambutannya mengatakan bahwa jalan itu rusak.', 'Rahmat Sudirja'],
    ['Rahmat Sudirja saat ditemui di kantornya mengatakan jalan itu rusak.', 'Rahmat Sudirja'],
    ['Rahmat Sudirja usai rapat menyebut jalan itu sudah rusak.', 'Rahmat Sudirja'],
    ['Rahmat Sudirja saat dihubungi lewat telepon, Senin (4/9), menyebut jalan itu rusak.', 'Rahmat Sudirja'],
    ['Rahmat Sudirja pada hari ini menyatakan jalan itu rusak.', 'Rahmat Sudirja'],
    // Whom a relative clause names does not speak; who is called so does.
    ['Tim yang dipimpin Rahmat Sudirja menyatakan jalan itu rusak.', 'Tim yang dipimpin Rahmat Sudirja'],
    ['Pria yang akrab disapa Rahmat Sudirja menyatakan jalan itu rusak.', 'Rahmat Sudirja'],
    // Names that are known nowhere.
    ['Warga lainnya, Tukinem, mengatakan jalan itu rusak.', 'Tukinem'],
    ['Menurut Camat Sukajaya, Kabupaten Bogor, Ubaidillah Ansar, jalan itu rusak.', 'Ubaidillah Ansar'],
    // What opens the sentence is no part of it.
    ['Setiap tahun polisi mengimbau warga tidak melintas.', 'polisi'],
    ['Oleh sebab itu Bupati mengimbau warga tidak melintas.', 'Bupati'],
  ])('%s', (text, speaker) => {
    expect(reports(text).map(([, name]) => name)).toEqual([speaker]);
  });

  it.each([
    // Things show and push; they say nothing.
    'Kebijakan ini memastikan jalan itu segera diperbaiki.',
    'Kasus itu mengingatkan kita bahwa jalan itu rusak.',
    'Program tersebut mendorong warga untuk membuka usaha.',
    'Rahmat Sudirja mendorong pembangunan jalan yang sudah rusak.',
    'Rahmat Sudirja menyinggung maraknya pencurian ternak.',
    'Rahmat Sudirja mengucapkan selamat datang kepada para tamu.',
    'Rahmat Sudirja menjawab pertanyaan warga yang rumahnya rusak.',
    // Questions to somebody.
    'Menurut Anda, apakah jalan itu akan diperbaiki?',
    // A date or a noun behind the object makes no clause of it.
    'Perusahaan itu mengumumkan kenaikan harga mulai Juli 2024.',
    'Perusahaan itu mengumumkan pembagian dividen tahun ini.',
  ])('is none in: %s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

describe('cues of the regional press', () => {
  it.each([
    ['Disampaikan juga bahwa jalan itu rusak.', 'jalan itu rusak'],
    ['Disampaikan Bupati bahwa jalan itu rusak.', 'jalan itu rusak'],
    ['Dibenarkan Kapolsek, pelaku sudah ditahan.', 'pelaku sudah ditahan'],
    ['Dikatakanya, jalan itu sudah rusak.', 'jalan itu sudah rusak'],
    ['Selain itu, kata Bupati, jalan itu sudah rusak.', 'jalan itu sudah rusak'],
    ['Bupati juga berpesan kepada para siswa untuk rajin belajar.', 'para siswa untuk rajin belajar'],
    ['Rahmat Sudirja mendorong warga untuk membuka usaha.', 'warga untuk membuka usaha'],
    ['Rahmat Sudirja memberikan jaminan bahwa jalan itu selesai.', 'jalan itu selesai'],
    ['Rahmat Sudirja ingin agar jalan itu selesai.', 'jalan itu selesai'],
    ['Bupati menyampaikan kepada para guru agar rajin mengajar.', 'rajin mengajar'],
    ['Rahmat Sudirja berjanji pemerintah akan membangun jalan itu.', 'pemerintah akan membangun jalan itu'],
    ['Rahmat Sudirja menyebut pemasoknya petani setempat.', 'pemasoknya petani setempat'],
    ['Rahmat Sudirja menjawab, jalan itu sudah selesai.', 'jalan itu sudah selesai'],
    ['Rahmat Sudirja mendorong pemerintah menunda aturan itu.', 'pemerintah menunda aturan itu'],
    ['Bupati Rahmat Sudirja mengimbau warga bersabar pada hari itu.', 'warga bersabar pada hari itu'],
    ['Rahmat Sudirja membuka acara itu. Kata Rahmat, acaranya gratis.', 'acaranya gratis'],
    ['Rahmat Sudirja melaporkan para tamu dalam keadaan sehat.', 'para tamu dalam keadaan sehat'],
    ['Rahmat Sudirja optimistis jalan itu akan selesai.', 'jalan itu akan selesai'],
    ['Rahmat Sudirja berdalih anggarannya terbatas.', 'anggarannya terbatas'],
  ])('%s', (text, said) => {
    expect(reports(text).map(([words]) => words)).toEqual([said]);
  });

  it('stand behind a subordinate clause or a noun, and each side is said', () => {
    expect(
      reports('Jika hujan turun, kata Rahmat Sudirja, jalan itu akan ditutup.').map(([said]) => said),
    ).toEqual(['Jika hujan turun', 'jalan itu akan ditutup']);
    expect(reports('Jenazah, kata Rahmat Sudirja, akan dimakamkan besok.').map(([said]) => said)).toEqual([
      'Jenazah',
      'akan dimakamkan besok',
    ]);
  });
});
