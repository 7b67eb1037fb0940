import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

/** The names of the speakers of all quotes, in order. */
const speakers = (...lines: string[]): (string | null)[] =>
  annotate(lines.join('\n')).quotes.map((quote) => quote.speaker?.name ?? null);

describe('mereka', () => {
  it('are several people who opened a sentence', () =>
    expect(
      speakers(
        'Ratusan sopir angkot memadati halaman balai kota sejak pagi.',
        'Dalam orasinya, mereka menuntut wali kota membatalkan aturan itu.',
      ),
    ).toEqual(['Ratusan sopir angkot']));

  it('are not the one who spoke between', () =>
    expect(
      speakers(
        'Para sopir angkot memadati halaman balai kota sejak pagi.',
        'Wali Kota Rina Kartika mengatakan aturan itu sudah dibahas. Mereka mengancam akan mogok lagi.',
      ),
    ).toEqual(['Rina Kartika', 'Para sopir angkot']));

  it('are the people who were counted, not the police that caught them', () =>
    expect(
      speakers('Polisi menangkap dua pelaku di rumahnya. Keduanya mengaku mencuri karena terlilit utang.'),
    ).toEqual(['dua pelaku']));

  it('are no single person', () =>
    expect(
      speakers('Wali Kota Rina Kartika mengatakan aturan itu sudah dibahas. Mereka mengaku tidak tahu.'),
    ).toEqual(['Rina Kartika', null]));
});

describe('saya', () => {
  it('is nobody who is named', () =>
    expect(
      speakers(
        '"Sambalnya boleh ditambah?" tanya saya kepada penjual itu. "Boleh, gratis!" sahut Rina Kartika dari dapur.',
      ),
    ).toEqual([null, 'Rina Kartika']));
});

describe('katanya', () => {
  it('is said by the one known by initials who spoke last', () =>
    expect(
      speakers(
        'Kapolsek Rina Kartika mengatakan pelaku sudah ditahan. Kepada polisi, DN mengaku menyesal.',
        '"Saya khilaf waktu itu, Bu," katanya.',
      ),
    ).toEqual(['Rina Kartika', 'DN', 'DN']));

  it('is said by no body that is spelled out', () =>
    expect(
      speakers(
        'Direktur Rina Kartika mengatakan PT Hulu Sejahtera Abadi (HSA) sudah untung.',
        'HSA menargetkan pabrik itu rampung tahun depan. "Kami tetap waspada," katanya.',
      ),
    ).toEqual(['Rina Kartika', expect.anything(), 'Rina Kartika']));
});

describe('an account', () => {
  it('speaks by its name', () =>
    expect(
      speakers('"Jangan buruk sangka dulu, siapa tahu sewaan," timpal @kabar_kota di unggahan itu.'),
    ).toEqual(['@kabar_kota']));
});

describe('a source that no list knows', () => {
  it.each([
    ['Salah satu pembeli, Suparti dari Kediri, mengaku sangat terbantu oleh pasar itu.', 'Suparti'],
    [
      'Tim hukum pasangan nomor urut 2 menyatakan akan menggugat hasil itu.',
      'Tim hukum pasangan nomor urut 2',
    ],
    ['Pengemis itu mengaku terpaksa turun ke jalan.', 'Pengemis itu'],
    ['Warga membawa spanduk yang menyebut jembatan itu tidak aman.', 'spanduk'],
    ['Sari bersama penasihat hukumnya menyatakan akan menggugat hasil itu.', 'Sari'],
    ['Polisi pada 2019 menyatakan akan menyelidiki perkara itu.', 'Polisi'],
  ])('%s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));

  it('is an office by its initials', () =>
    expect(
      speakers(
        'Menteri Lingkungan Hidup (LH)/Kepala BPLH Rina Kartika meninjau sungai itu.',
        'Menteri LH mengatakan sungai itu sudah tercemar.',
      ),
    ).toEqual(['Rina Kartika']));
});
