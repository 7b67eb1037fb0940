import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

const names = (text: string, language: 'id' | 'en' = 'id'): string[] =>
  peopleOf(text, language).people.map(({ name }) => name);

describe('names that no list knows, by what only people have beside them', () => {
  it.each([
    ['Film yang dibintangi Kelvaro Tumbasa itu laris.', ['Kelvaro Tumbasa']],
    ['Rumah yang dimiliki Kelvaro Tumbasa itu dijual.', ['Kelvaro Tumbasa']],
    ['Ia datang bersama istrinya, Vontari Kelnuwa, kemarin.', ['Vontari Kelnuwa']],
    ['Ada dua tersangka dalam kasus itu yakni Kelvaro Tumbasa dan orang lain.', ['Kelvaro Tumbasa']],
    ['Surat itu sampai di tangan Kelvaro B. Tumbasa kemarin.', ['Kelvaro B. Tumbasa']],
    ['Ia meminta Plt Kadis SDA, Kelvaro Tumbasa untuk turun ke lapangan.', ['Kelvaro Tumbasa']],
    ['Seorang warga, Kelvaro, melihat api itu.', ['Kelvaro']],
    ['Seorang warga setempat, Sudirman, melihat api itu.', ['Sudirman']],
    ['Petugas PLN Sukamaju, Kelvaro akan memeriksa kabel itu.', ['Kelvaro']],
    ['Camat Sukamaju, Kelvaro yang ditemui di kantornya, tertawa.', ['Kelvaro']],
    ['Kepala Bagian Kesejahteraan Rakyat (Kesra) Kelvaro.', ['Kelvaro']],
    ['Hal itu disampaikan Ketua DPRD Garut, Sastra Kelvaro.', ['Sastra Kelvaro']],
    ['Diutarakan Kelvaro, listrik padam setiap malam.', ['Kelvaro']],
    ['Kelvaro (34), warga Sukamaju, tewas.', ['Kelvaro']],
    ['Sejak Kelvaro Tumbasa ditetapkan sebagai tersangka, ia diam.', ['Kelvaro Tumbasa']],
    ['Pasangan Kelvaro Tumbasa dan Vontari Kelnuwa unggul.', ['Kelvaro Tumbasa', 'Vontari Kelnuwa']],
    ['Presiden Mesir, Kelvaro Tumbasa El-Garvo, berbicara di sana.', ['Kelvaro Tumbasa El-Garvo']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Proyek Percontohan Hidrogen (Hijau) Kelvaro dimulai tahun depan.',
    'Ia anggota Satuan Polisi Pamong Praja (Satpol PP) di kota itu.',
    'Ia tinggal di Kecamatan Sukamaju, Kelvaro.',
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it.each([
    ['The army ousted Kelvaro Tumbasa in May.', ['Kelvaro Tumbasa']],
    ['It was about politicians such as Kelvaro Tumbasa that day.', ['Kelvaro Tumbasa']],
    ['The letter reached Kelvaro B. Tumbasa on Monday.', ['Kelvaro B. Tumbasa']],
    ['On that day Senate Leader, Kelvaro Tumbasa raises a motion.', ['Kelvaro Tumbasa']],
    ['Kelvaro Tumbasa, a keen planetary scientist who led the work, was there.', ['Kelvaro Tumbasa']],
    ['Kelvaro Tumbasa contributed to this report.', ['Kelvaro Tumbasa']],
    ['The victims were Kelvaro Tumbasa and Vontari Kelnuwa.', ['Kelvaro Tumbasa', 'Vontari Kelnuwa']],
    ['The Minister of Energy and Mineral Resources Kelvaro Tumbasa will go.', ['Kelvaro Tumbasa']],
    ['He said that President Kelvaro and Democrats would go.', ['Kelvaro']],
    ['It was Kelvaro Tumbasa et al. who found it.', ['Kelvaro Tumbasa']],
  ])('%s', (text, found) => expect(names(text, 'en')).toEqual(found));
});

describe('nobody', () => {
  it.each([
    'Perusahaan itu dimiliki PT Kelvaro Tumbasa sejak lama.',
    'Ada beberapa kota seperti Kelvaro Tumbasa di sana.',
    'Film Kelvaro Tumbasa tayang di bioskop.',
    'Stadion Kelvaro Tumbasa penuh.',
    'Menurut Bola Kilat, laga itu batal.',
    'Bola Api jatuh di halaman.',
    'Mereka membeli Kelvaro Tumbasa asal Jepang itu.',
    'Produsen ponsel Kelvaro Tumbasa asal Jepang membuka gerai.',
    'Warga Desa Indah, Kelvaro, melihat api itu.',
    'Acara itu dihadiri PT Kelvaro Tumbasa dan warga.',
    'Kelvaro Tumbasa ditetapkan sebagai cagar budaya.',
    'Ada dua anak muda, yakni Kelvaro yang diperankan orang lain.',
    'Pasangan Kelvaro Tumbasa-Garvo Minele menang.',
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it.each([
    'It has apps such as Kelvaro Tumbasa on board.',
    'It comes with a controller, Kelvaro Tumbasa and a free game.',
    'They went as Kelvaro Tumbasa, left over from May, was sold.',
    'They married in Kelvaro Tumbasa in May.',
    'The Kelvaro Tumbasas had 30 points.',
    'The companies are Kelvaro Tumbasa and Vontari Kelnuwa.',
    'Firms such as Kelvaro Tumbasa and Vontari Kelnuwa sell it.',
  ])('%s', (text) => expect(names(text, 'en')).toEqual([]));
});
