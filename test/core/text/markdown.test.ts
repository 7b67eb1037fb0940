import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { asRead, readableText } from '../../../src/core/text/readable-text';

describe('Markdown', () => {
  it.each([
    ['Kata [Bupati Sari](https://contoh.example/sari_(a)) di Padang.', 'Kata Bupati Sari di Padang.'],
    ['[**Sari**](/sari "Profil Sari") dan [_Rina_](#rina)', 'Sari dan Rina'],
    ['![Bupati](https://contoh.example/a_b.jpg) Bupati Sari', ' Bupati Sari'],
    ['[![Bupati](/a.jpg)](/berita/1) Bupati', ' Bupati'],
    ['Air _naik lagi_ di *Padang*, kata dia', 'Air naik lagi di Padang, kata dia'],
    ['\\*tidak miring\\*', '*tidak miring*'],
    ['# Air Naik\n\n## Warga Mengungsi', 'Air Naik\n\nWarga Mengungsi'],
    ['> Air naik.\n>\n> > Kata Sari.', 'Air naik.\n\nKata Sari.'],
  ])('is read as its words: %j', (written, text) => expect(asRead(written)).toBe(text));

  it.each([
    'Pasal 5 [ayat (2)] dan [1](lihat bawah)',
    '[Gambas:Video Contoh] (https://contoh.example)',
    'nama_berkas_foto.jpg, @sari_melati, 5 * 3 * 2, harga*\n*) belum termasuk pajak',
    '(__) tidak miring*',
    '#AirNaik #Padang\n#1 di dunia',
    'Beranda\n> Berita\n> Daerah\nAir naik di Padang.\nWarga mengungsi.\nSari pulang.\nRina datang.',
  ])('is not in %j', (text) => expect(readableText(text)).toBeNull());

  it('marks a picture as litter, and no link', () => {
    const text = [
      '![Banjir](https://contoh.example/banjir.jpg)',
      '',
      'Air di kota itu naik lagi, kata [Bupati Sari Melati](https://contoh.example/sari) pada Selasa (5/9/2023).',
      'Warga di tepi sungai sudah mengungsi ke sekolah dan masjid sejak pagi hari.',
    ].join('\n');
    const { boilerplate, people } = annotate(text);
    expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual([
      '![Banjir](https://contoh.example/banjir.jpg)',
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Sari Melati']);
  });
});
