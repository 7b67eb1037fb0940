import { describe, expect, it } from 'vitest';
import type { Article, Person } from '../../src/core/article';
import { joinPeople, nameWords } from '../../src/corpus/people';
import type { Source } from '../../src/corpus/source';

const person = (name: string): Person => ({
  id: name,
  name,
  official: true,
  titles: [],
  organisation: null,
  mentions: [],
  evidence: [],
});

const corpus = (...names: string[][]): Source[] =>
  names.map((people, index) => ({
    id: String(index),
    text: '',
    article: { language: 'id', people: people.map(person), quotes: [] } as unknown as Article,
  }));

const keys = (sources: Source[]): string[] => {
  const keyOf = joinPeople(sources);
  return sources.flatMap((source) => source.article.people.map((each) => keyOf(each, source)));
};

describe('joinPeople', () => {
  it.each([
    ['the same name', 'Sari Wulandari', 'Sari Wulandari'],
    ['another hyphen', 'Han Jae-won', 'Han Jae Won'],
    ['another apostrophe', 'Liam O’Farrell', "Liam O'Farrell"],
    ['an accent', 'Tomás Beltrán', 'Tomas Beltran'],
    ['one letter off', 'Peter Halloran', 'Peter Haloran'],
    ['a single name', 'Sari Wulandari', 'Wulandari'],
    ['a middle name left out', 'Budi Eko Hartanto', 'Budi Hartanto'],
  ])('takes %s for one person', (_, one, other) => {
    const [a, b] = keys(corpus([one], [other]));
    expect(a).toBe(b);
  });

  it.each([
    ['namesakes', 'Sari Wulandari', 'Dewi Wulandari'],
    ['other people', 'Budi Hartanto', 'Eko Prasaja'],
    ['brothers', 'Han Jae-won', 'Han Jae-min'],
  ])('keeps %s apart', (_, one, other) => {
    const [a, b] = keys(corpus([one], [other]));
    expect(a).not.toBe(b);
  });

  it('leaves a name that fits two people on its own', () => {
    const [a, b, c] = keys(corpus(['Sari Wulandari'], ['Dewi Wulandari'], ['Wulandari']));
    expect(new Set([a, b, c]).size).toBe(3);
  });
});

describe('nameWords', () => {
  it('folds what spelling varies', () =>
    expect(nameWords('H. Ma’ruf Al-Amin')).toEqual(['h', 'maruf', 'al', 'amin']));
});
