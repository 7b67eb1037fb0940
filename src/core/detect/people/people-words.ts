import { givenNames, surnames } from '../../names/names';
import { regionNames, zoneCities } from '../../names/regions';
import { Phrases } from '../../text/phrases';
import { WordClasses, WordSet } from '../../text/word-set';
import { compileDegrees } from './degrees';
import type { PeopleWords } from './people-vocabulary';

/** Bits of `PeopleLexicon.classes`. */
export const Class = {
  given: 1 << 0,
  surname: 1 << 1,
  particle: 1 << 2,
  organisation: 1 << 4,
  place: 1 << 5,
  placeHead: 1 << 6,
  common: 1 << 7,
  speech: 1 << 8,
  placePreposition: 1 << 9,
  titleWord: 1 << 10,
  qualifier: 1 << 11,
  initials: 1 << 20,
  connector: 1 << 12,
  state: 1 << 13,
  private: 1 << 14,
  relative: 1 << 15,
  country: 1 << 16,
  suffix: 1 << 17,
  article: 1 << 18,
  credit: 1 << 19,
  definite: 1 << 21,
  conjunction: 1 << 22,
  sourcePreposition: 1 << 23,
  act: 1 << 24,
  titleEnder: 1 << 25,
  capitalParticle: 1 << 26,
  pluralHead: 1 << 27,
  unclear: 1 << 28,
  plain: 1 << 29,
  cueBefore: 1 << 30,
  age: 1 << 31,
} as const;

/** Bits of `PeopleLexicon.begins`: what kinds of phrases a word begins. */
export const Begin = {
  head: 1,
  place: 2,
  organisation: 4,
  honorific: 8,
  copula: 16,
  corps: 32,
  alias: 64,
  petForm: 128,
} as const;

/** What kind of title a head begins. */
export const Head = { office: 0, placeOffice: 1, rank: 2, post: 3, lead: 4, role: 5, person: 6 } as const;
export type HeadKind = (typeof Head)[keyof typeof Head];

export interface PeopleLexicon {
  readonly headFirst: boolean;
  readonly classes: WordClasses;
  readonly humanActs: WordSet;
  readonly beforePeople: WordSet;
  readonly listOpeners: WordSet;
  readonly otherAuthors: WordSet;
  readonly auxiliaries: WordSet;
  readonly fieldHeads: WordSet;
  readonly companyEnds: WordSet;
  readonly thens: WordSet;
  readonly ofBody: WordSet;
  readonly placeUnits: WordSet;
  readonly represented: WordSet;
  readonly questionWords: WordSet;
  readonly heads: Phrases<HeadKind>;
  readonly honorifics: Phrases<true>;
  readonly copulas: Phrases<true>;
  /** `DegreePart` bits of each word. */
  readonly degrees: Uint32Array;
  readonly aliases: Phrases<true>;
  /** Places and countries of one or more words; the value tells a country. */
  readonly places: Phrases<'place' | 'country'>;
  readonly organisations: Phrases<true>;
  /** `Begin` bits of each word. */
  readonly begins: Uint32Array;
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  readonly verbBeginnings: readonly string[];
  readonly nounAffixes: readonly (readonly [beginning: string, ending: string])[];
}

export function compilePeopleWords(words: PeopleWords): PeopleLexicon {
  const named = words.locale !== undefined;
  const countries = words.locale === undefined ? [] : regionNames(words.locale);
  const places = named ? [...(words.places ?? []), ...zoneCities()] : [];
  const single = (phrases: readonly string[]) => phrases.filter((phrase) => !phrase.includes(' '));
  const classes = new WordClasses()
    .add(Class.given, named ? givenNames : [])
    .add(Class.surname, named ? surnames : [])
    .add(Class.particle, words.particles ?? [])
    .add(Class.organisation, words.organisations ?? [])
    .add(Class.place, single(places))
    .add(Class.placeHead, words.placeHeads ?? [])
    .add(Class.common, words.commonWords ?? [])
    .add(Class.cueBefore, words.cuesBefore ?? [])
    .add(Class.plain, words.plainWords ?? [])
    .add(Class.age, words.ages ?? [])
    .add(Class.speech, words.speech ?? [])
    .add(Class.placePreposition, words.placePrepositions ?? [])
    .add(Class.titleWord, words.titleWords ?? [])
    .add(Class.qualifier, words.qualifiers ?? [])
    .add(Class.connector, words.connectors ?? [])
    .add(Class.state, words.stateWords ?? [])
    .add(Class.private, words.privateWords ?? [])
    .add(Class.relative, words.relatives ?? [])
    .add(Class.country | Class.place, single(countries))
    .add(Class.suffix, words.suffixes ?? [])
    .add(Class.initials, words.initials ?? [])
    .add(Class.article, words.articles ?? [])
    .add(Class.credit, words.creditWords ?? [])
    .add(Class.definite, words.definites ?? [])
    .add(Class.conjunction, words.conjunctions ?? [])
    .add(Class.sourcePreposition, words.sourcePrepositions ?? [])
    .add(Class.act, words.acts ?? [])
    .add(Class.titleEnder, words.titleEnders ?? [])
    .add(Class.capitalParticle, words.capitalParticles ?? [])
    .add(Class.pluralHead, words.pluralHeads ?? [])
    .add(Class.unclear, words.unclearWords ?? []);
  const heads = new Phrases<HeadKind>([
    ...entries(words.personNouns, Head.person as HeadKind),
    ...entries(words.roles, Head.role),
    ...entries(words.leads, Head.lead),
    ...entries(words.posts, Head.post),
    ...entries(words.offices, Head.office),
    ...entries(words.placeOffices, Head.placeOffice),
    ...entries(words.ranks, Head.rank),
  ]);
  const honorifics = new Phrases<true>(entries(words.honorifics, true));
  const placePhrases = new Phrases<'place' | 'country'>([
    ...entries(countries, 'country' as const),
    ...entries(places, 'place' as const),
  ]);
  const organisations = new Phrases<true>(entries(words.organisationPhrases, true));
  const copulas = new Phrases<true>(entries(words.copulas, true));
  const aliases = new Phrases<true>(entries(words.aliasPhrases, true));
  const petForms = new Phrases<true>(entries(words.petForms, true));
  const corps = new Phrases<true>(entries(words.corps, true));
  const begins = new WordClasses()
    .add(Begin.head, heads.firstWords)
    .add(Begin.place, placePhrases.firstWords)
    .add(Begin.organisation, organisations.firstWords)
    .add(Begin.honorific, honorifics.firstWords)
    .add(Begin.copula, copulas.firstWords)
    .add(Begin.corps, corps.firstWords)
    .add(Begin.alias, aliases.firstWords)
    .add(Begin.petForm, petForms.firstWords);
  return {
    headFirst: words.headFirst ?? true,
    classes,
    humanActs: new WordSet(words.humanActs ?? []),
    beforePeople: new WordSet(words.beforePeople ?? []),
    listOpeners: new WordSet(words.listOpeners ?? []),
    otherAuthors: new WordSet(words.otherAuthors ?? []),
    auxiliaries: new WordSet(words.auxiliaries ?? []),
    fieldHeads: new WordSet(words.fieldHeads ?? []),
    thens: new WordSet(words.thens ?? []),
    companyEnds: new WordSet(words.companyEnds ?? []),
    ofBody: new WordSet(words.ofBody ?? []),
    placeUnits: new WordSet(words.placeUnits ?? []),
    represented: new WordSet(words.represented ?? []),
    questionWords: new WordSet(words.questionWords ?? []),
    heads,
    honorifics,
    copulas,
    degrees: compileDegrees(words.degrees ?? []),
    aliases,
    places: placePhrases,
    organisations,
    begins: begins.bits,
    acronyms: new Map(Object.entries(words.acronyms ?? {})),
    verbBeginnings: words.verbBeginnings ?? [],
    nounAffixes: words.nounAffixes ?? [],
  };
}

function entries<T>(phrases: readonly string[] | undefined, value: T): [string, T][] {
  return (phrases ?? []).map((phrase) => [phrase, value]);
}
