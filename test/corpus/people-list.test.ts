import { describe, expect, it } from 'vitest';
import type { Article, Person, Quote } from '../../src/core/article';
import { listOtherSpeakers, listPeople } from '../../src/corpus/people-list';
import type { Source } from '../../src/corpus/source';

const person = (id: string, name: string, titles: string[] = [], mentions = 1): Person => ({
  id,
  name,
  official: titles.length > 0,
  titles,
  organisation: null,
  mentions: Array.from({ length: mentions }, (_, i) => ({ start: i, end: i + 1 })),
  evidence: [],
});
const quote = (name: string, id: string | null): Quote =>
  ({ start: 0, end: 1, type: 'direct', speaker: { name, person: id, start: 0, end: 1 } }) as unknown as Quote;
const source = (id: string, people: Person[], quotes: Quote[] = []): Source => ({
  id,
  text: '',
  article: { people, quotes } as unknown as Article,
});

describe('listPeople', () => {
  const sources = [
    source(
      'a',
      [person('rahmat', 'Rahmat', ['Wali Kota'], 3), person('sari-dewi', 'Sari Dewi')],
      [quote('Sari Dewi', 'sari-dewi'), quote('Warga', null)],
    ),
    source('b', [person('rahmat', 'Rahmat Subekti', ['wali  kota', 'Ketua Panitia'])], [quote('Sari', null)]),
  ];

  it('joins persons and puts the most quoted first', () => {
    const shown = listPeople(sources).map(({ name, official, quotes, mentions, appearances }) => ({
      name,
      official,
      quotes,
      mentions,
      sources: appearances.map(({ source }) => source.id),
    }));
    expect(shown).toEqual([
      { name: 'Sari Dewi', official: false, quotes: 1, mentions: 1, sources: ['a'] },
      { name: 'Rahmat Subekti', official: true, quotes: 0, mentions: 4, sources: ['a', 'b'] },
    ]);
  });

  it('tells who gives which title', () => {
    const titles = listPeople(sources)[1].titles.map(({ title, appearances }) => [
      title,
      appearances.map(({ source }) => source.id),
    ]);
    expect(titles).toEqual([
      ['Wali Kota', ['a', 'b']],
      ['Ketua Panitia', ['b']],
    ]);
  });

  it('joins by the key given', () => {
    expect(listPeople(sources, ({ id }, { id: source }) => `${source} ${id}`)).toHaveLength(3);
  });
});

describe('listOtherSpeakers', () => {
  it('holds speakers who are no person', () => {
    const shown = listOtherSpeakers([
      source('a', [], [quote('Warga', null), quote('Kementerian', null), quote('Rahmat', 'rahmat')]),
      source('b', [], [quote('warga', null)]),
    ]);
    expect(shown.map(({ name, places }) => [name, places.length])).toEqual([
      ['Warga', 2],
      ['Kementerian', 1],
    ]);
  });
});
