import type { Person, Quote } from '../core/article';
import type { Source } from './source';

/** A person as one source knows them, with what that source quotes them with. */
export interface Appearance {
  readonly source: Source;
  readonly person: Person;
  readonly quotes: readonly Quote[];
}

/** A title that sources give a person. */
export interface HeldTitle {
  readonly title: string;
  readonly appearances: readonly Appearance[];
}

/** One person across all sources. */
export interface ListedPerson {
  readonly id: string;
  /** The longest form of the name. */
  readonly name: string;
  /** Official in any source. */
  readonly official: boolean;
  /** Titles that differ in more than case, the most frequent first. */
  readonly titles: readonly HeldTitle[];
  readonly appearances: readonly Appearance[];
  readonly quotes: number;
  readonly mentions: number;
}

/** A speaker who is no named person: `Seorang pejabat`, a ministry. */
export interface OtherSpeaker {
  readonly name: string;
  readonly places: readonly { readonly source: Source; readonly quote: Quote }[];
}

/** Tells which persons of different sources are one: those with the same key. */
export type PersonKey = (person: Person, source: Source) => string;

/**
 * The people of all sources, those quoted most first, then those named most, then by name. Without `keyOf` persons
 * with the same id are one.
 */
export function listPeople(sources: readonly Source[], keyOf: PersonKey = ({ id }) => id): ListedPerson[] {
  const people = new Map<string, Appearance[]>();
  for (const source of sources) {
    const quotes = quotesByPerson(source);
    for (const person of source.article.people) {
      const key = keyOf(person, source);
      const appearance = { source, person, quotes: quotes.get(person.id) ?? [] };
      const known = people.get(key);
      if (known === undefined) people.set(key, [appearance]);
      else known.push(appearance);
    }
  }
  return [...people].map(([id, appearances]) => describe(id, appearances)).sort(byWeight);
}

/** Speakers of all sources who are no named person, the most quoted first. */
export function listOtherSpeakers(sources: readonly Source[]): OtherSpeaker[] {
  const speakers = new Map<string, { name: string; places: { source: Source; quote: Quote }[] }>();
  for (const source of sources) {
    for (const quote of source.article.quotes) {
      if (quote.speaker === null || quote.speaker.person !== null) continue;
      const { name } = quote.speaker;
      const key = name.toLowerCase();
      const known = speakers.get(key);
      if (known === undefined) speakers.set(key, { name, places: [{ source, quote }] });
      else known.places.push({ source, quote });
    }
  }
  return [...speakers.values()].sort((a, b) => b.places.length - a.places.length || compare(a.name, b.name));
}

function quotesByPerson({ article }: Source): Map<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const quote of article.quotes) {
    const person = quote.speaker?.person;
    if (person == null) continue;
    const known = quotes.get(person);
    if (known === undefined) quotes.set(person, [quote]);
    else known.push(quote);
  }
  return quotes;
}

function describe(id: string, appearances: readonly Appearance[]): ListedPerson {
  const names = appearances.map(({ person }) => person.name);
  return {
    id,
    name: names.reduce((best, name) => (name.length > best.length ? name : best)),
    official: appearances.some(({ person }) => person.official),
    titles: listTitles(appearances),
    appearances,
    quotes: appearances.reduce((sum, { quotes }) => sum + quotes.length, 0),
    mentions: appearances.reduce((sum, { person }) => sum + person.mentions.length, 0),
  };
}

function listTitles(appearances: readonly Appearance[]): HeldTitle[] {
  const titles = new Map<string, { title: string; appearances: Appearance[] }>();
  for (const appearance of appearances) {
    for (const title of appearance.person.titles) {
      const key = title.toLowerCase().replace(/\s+/g, ' ');
      const known = titles.get(key);
      if (known === undefined) titles.set(key, { title, appearances: [appearance] });
      else if (known.appearances.at(-1) !== appearance) known.appearances.push(appearance);
    }
  }
  return [...titles.values()].sort((a, b) => b.appearances.length - a.appearances.length);
}

function byWeight(a: ListedPerson, b: ListedPerson): number {
  return b.quotes - a.quotes || b.mentions - a.mentions || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
