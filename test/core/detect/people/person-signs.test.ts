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
    ['Tampak Kelvaro Tumbasa (kiri) di ruang itu.', ['Kelvaro Tumbasa']],
    ['Surat itu sampai di tangan Kelvaro B. Tumbasa kemarin.', ['Kelvaro B. Tumbasa']],
    ['Ia meminta Plt Kadis SDA, Kelvaro Tumbasa untuk turun ke lapangan.', ['Kelvaro Tumbasa']],
    ['Presiden Mesir, Kelvaro Tumbasa El-Garvo, berbicara di sana.', ['Kelvaro Tumbasa El-Garvo']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['The army ousted Kelvaro Tumbasa in May.', ['Kelvaro Tumbasa']],
    ['They hear the likes of Kelvaro Tumbasa all day.', ['Kelvaro Tumbasa']],
    ['It was about politicians such as Kelvaro Tumbasa that day.', ['Kelvaro Tumbasa']],
    ['In the hall were Kelvaro Tumbasa, left, and two others.', ['Kelvaro Tumbasa']],
    ['The letter reached Kelvaro B. Tumbasa on Monday.', ['Kelvaro B. Tumbasa']],
    ['On that day Senate Leader, Kelvaro Tumbasa raises a motion.', ['Kelvaro Tumbasa']],
  ])('%s', (text, found) => expect(names(text, 'en')).toEqual(found));
});

describe('nobody', () => {
  it.each([
    'Perusahaan itu dimiliki PT Kelvaro Tumbasa sejak lama.',
    'Ada beberapa kota seperti Kelvaro Tumbasa di sana.',
    'Film Kelvaro Tumbasa tayang di bioskop.',
    'Ada dua anak muda, yakni Kelvaro yang diperankan orang lain.',
    'Pasangan Kelvaro Tumbasa-Garvo Minele menang.',
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it.each([
    'It has apps such as Kelvaro Tumbasa on board.',
    'It comes with a controller, Kelvaro Tumbasa and a free game.',
    'They went as Kelvaro Tumbasa, left over from May, was sold.',
    'They married in Kelvaro Tumbasa in May.',
  ])('%s', (text) => expect(names(text, 'en')).toEqual([]));
});
