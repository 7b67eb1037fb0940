import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

const named = (text: string): string[] =>
  peopleOf(text).people.map(({ name, titles }) => [name, ...titles].join(' | '));

describe('the guests of a ceremony', () => {
  it('an office that sent somebody else is not of the guest before it', () =>
    expect(
      named(
        'Hadir pula Dandim 0417/Garut Letkol Inf Yudha Pratama, Kapolres Garut yang diwakili Kabag Ops Kompol Asep Suryana, dan warga.',
      ),
    ).toEqual(['Yudha Pratama | Dandim 0417/Garut | Letkol Inf', 'Asep Suryana | Kabag Ops | Kompol']));

  it('an office without a name among others is of nobody', () =>
    expect(
      named(
        'Hadir pula Kajari Garut Retno Wulandari, Ketua Pengadilan Negeri Garut, Sekda Drs. Mulyadi MM, para asisten, dan warga.',
      ),
    ).toEqual(['Retno Wulandari | Kajari Garut', 'Mulyadi | Sekda']));

  it('forms of address behind a title in a row', () =>
    expect(
      named('Hadir pula Ketua KONI Beni Saputra, Ketua TP PKK Ny. Hj. Fatimah Ridwan, serta warga.'),
    ).toEqual(['Beni Saputra | Ketua KONI', 'Fatimah Ridwan | Ketua TP PKK']));

  it('places in a list are none', () =>
    expect(named('Hujan turun di tiga kota, yakni Bandung, Medan dan Surabaya, sejak pagi.')).toEqual([]));
});

describe('bodies that are called after people', () => {
  it.each([
    ['Kepala Bandara Ahmad Darmaji, Suharno, menyebut itu wajar.', 'Suharno'],
    ['Direktur CV Tiga Putra Abadi Hendri Kurniawan menyebut itu wajar.', 'Hendri Kurniawan'],
    ['Ketua kelompok tani Sri Rejeki, Pak Wagimin, menyebut itu wajar.', 'Wagimin'],
    ['Camat Garut, Cucu Wijaya, menyebut itu wajar.', 'Cucu Wijaya'],
  ])('%s', (text, expected) => expect(peopleOf(text).people.map(({ name }) => name)).toEqual([expected]));

  it('whom a role names does not have it', () =>
    expect(named('Kuasa hukum Sofyan, Advokat Bonar Hutapea, menyebut itu wajar.')).toEqual([
      'Sofyan',
      'Bonar Hutapea | Kuasa hukum Sofyan',
    ]));
});
