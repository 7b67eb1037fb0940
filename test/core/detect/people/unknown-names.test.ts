import { describe, expect, it } from 'vitest';
import { endsAsSurname } from '../../../../src/core/names/surname-endings';
import { peopleOf } from './detect';

const names = (text: string, language: 'id' | 'en' = 'en'): string[] =>
  peopleOf(text, language).people.map(({ name }) => name);

describe('names that no list knows, with something beside or below them', () => {
  it.each([
    ['The visitors led when Oyvar Ketkin scored from the left.', ['Oyvar Ketkin']],
    ['It was Oyvar Ketkin who came. Ketkin said he was glad.', ['Oyvar Ketkin']],
    [
      'There were songs by Ann Bell, Oyvar Ketkin and Ben Stone that night.',
      ['Ann Bell', 'Oyvar Ketkin', 'Ben Stone'],
    ],
    ['There were songs by Oyvar Ketkin and Ben Stone that night.', ['Oyvar Ketkin', 'Ben Stone']],
    ['In the second half Oyvar Bell-Stone scored.', ['Oyvar Bell-Stone']],
    ['The prize went to Eva-Ann Bell of Lakeside.', ['Eva-Ann Bell']],
    ['He fired a shot at Ben Stone.', ['Ben Stone']],
    ['Karvo Motion Ann Bell, the editor, was there.', ['Ann Bell']],
    ['The other driver was José Gómez. Gomez said he saw it.', ['José Gómez']],
    ['"Is it so?" Stone asked.', ['Stone']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));
});

describe('two words with capitals are no person', () => {
  it.each([
    'The Mavo Kettel is a small drone that flies for an hour.',
    'The new phone has a Karvo Motion inside. Motion is all it does.',
    'The Karvo Motion, whose shares fell, was sold.',
    'They went to St. Albans and Mt. Kettel in May.',
    'Red Sox and Blue Jackets won.',
    'Nissan unveiled the Karvo Motion in Lakeside, and the Motion sold well.',
    'They drove from San Bernardino to Palm Springs.',
    'Saturn Jupiter is what the probe was called.',
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it('a word that opens a question or a sentence is no part of the name behind it', () => {
    expect(names('Ann Bell said so on Monday. Will Bell go on with it? Nobody knows.')).toEqual(['Ann Bell']);
    expect(names('Ann Bell said so. Facing Bell, they went home.')).toEqual(['Ann Bell']);
  });

  it('two running mates are not one person', () => {
    expect(names('Presiden Budi-Siti akan dilantik di sana.', 'id')).toEqual([]);
  });
});

describe('how family names end', () => {
  it.each(['Zhermanovich', 'Karlsson', 'Papadopoulos', 'Tkachenko', 'Ivanisevic', 'Lundqvist'])(
    '%s',
    (word) => expect(endsAsSurname(word, 0, word.length)).toBe(true),
  );
  it.each(['Season', 'Mann', 'Garden', 'Pesky', 'Berg', 'Ski', ''])('not %s', (word) =>
    expect(endsAsSurname(word, 0, word.length)).toBe(false),
  );
});

describe('Indonesian pages', () => {
  const indonesian = (text: string): string[] => names(text, 'id');

  it('a site and a month are nobody', () => {
    expect(indonesian('Hal itu ditulis Kabarku.com dan dikutip Kotaku.ID pada hari itu.')).toEqual([]);
    expect(indonesian('Fenomena El Nino dan La Nina datang pada 20 Jan 2024 di sana.')).toEqual([]);
  });

  it('the name behind letters that hide it', () =>
    expect(indonesian('Polisi menangkap IR alias Ita di rumahnya. Ita ditahan.')).toEqual(['Ita']));

  it('a company is nobody, and who stands behind it has the title', () => {
    const { people } = peopleOf(
      'Hal itu diungkapkan Komisaris Utama PT Karvo Tamin, Siman Bahar (SB), di sana.',
    );
    expect(people.map(({ name, titles }) => [name, titles])).toEqual([
      ['Siman Bahar', ['Komisaris Utama PT Karvo Tamin']],
    ]);
  });

  it('a field in lower case belongs to the office', () => {
    const [person] = peopleOf('Menteri Koordinator Bidang perekonomian Budi Hartanto hadir di sana.').people;
    expect([person.name, person.titles]).toEqual([
      'Budi Hartanto',
      ['Menteri Koordinator Bidang perekonomian'],
    ]);
  });
});

describe('Chinese names', () => {
  it('a family name and syllables of pinyin', () => {
    expect(names('They spoke of Deng Xiaofeng and of Jiang Zemin that day.')).toEqual([
      'Deng Xiaofeng',
      'Jiang Zemin',
    ]);
  });
  it('no family name, no pinyin', () => {
    expect(names('They spoke of Karvo Xiaofeng and of Deng Karvtel that day.')).toEqual([]);
  });
});
