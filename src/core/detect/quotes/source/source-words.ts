import type { Document } from '../../../text/document';
import { Shape } from '../../../text/tokens';
import { WordClasses, WordSet } from '../../../text/word-set';

/** Words that tell a man from a woman, where the pronouns of a language do. */
export interface GenderWords {
  /** Pronouns, forms of address, nouns for one person. */
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Given names. */
  readonly maleNames: readonly string[];
  readonly femaleNames: readonly string[];
}

/** How a language names the source of what is reported: the words around and inside the noun phrase. */
export interface SourceWords {
  /** Whether the head noun opens its phrase (`pejabat kementerian`) or ends it (`ministry official`). */
  readonly headFirst?: boolean;
  /** Pronouns that can be a speaker. */
  readonly pronouns?: readonly string[];
  /** Words that open a noun phrase: articles, quantifiers, possessives. */
  readonly determiners?: readonly string[];
  /** Of these, the ones that make a source indefinite: `seorang`, `a`. */
  readonly indefinite?: readonly string[];
  /** Indefinite articles alone: `a`, `an`. */
  readonly articles?: readonly string[];
  /** Words that end a noun phrase: `itu`, `tersebut`. */
  readonly closers?: readonly string[];
  /** Prepositions that go on inside a noun phrase: `a spokesman for the city`. */
  readonly innerPrepositions?: readonly string[];
  /** Prepositions that begin an adverbial, never a part of the noun phrase. */
  readonly outerPrepositions?: readonly string[];
  /** Conjunctions, subordinators and other words that no noun phrase runs over. */
  readonly breaks?: readonly string[];
  readonly relatives?: readonly string[];
  /** `and`, `or`. */
  readonly coordinators?: readonly string[];
  /** Words that open a main clause with its subject behind them: `but`, `namun`. */
  readonly conjunctions?: readonly string[];
  /** Adverbs and auxiliaries that stand between subject and verb. */
  readonly fillers?: readonly string[];
  /** Of the pronouns, those by which a speaker goes on speaking for a side: `pihaknya`. */
  readonly sidePronouns?: readonly string[];
  /** Words that make an adverb of the word behind them: `secara terbuka`. */
  readonly adverbials?: readonly string[];
  /** Nouns for the people of a case, who may be one and named: `suspect`, `terdakwa`. */
  readonly parties?: readonly string[];
  /** Nouns for bodies, which point back with an article or a closer: `the company`, `perusahaan itu`. */
  readonly bodies?: readonly string[];
  /** Endings of adverbs that may stand there too: `-ly`. */
  readonly adverbEndings?: readonly string[];
  /** Nouns with such an ending: `family`, `ally`. */
  readonly noAdverbs?: readonly string[];
  /** Weekdays, months, `yesterday`: time without a preposition beside the verb. */
  readonly times?: readonly string[];
  /** Nouns of texts that can speak. */
  readonly documents?: readonly string[];
  /** Nouns for people without a name that can stand without determiner: `pejabat`, `sources`. */
  readonly unnamed?: readonly string[];
  /** Nouns that take a person's name as possessor: in `kuasa hukum X` the source is not X. */
  readonly relational?: readonly string[];
  /** Possessive determiners of the third person: `his`. */
  readonly possessives?: readonly string[];
  /** Nouns for one person that, with a closer, mean somebody named before: `pria itu`, `mantan menteri tersebut`. */
  readonly humans?: readonly string[];
  /** Nouns after `according to` that say nothing: `jadwal`, `law`. */
  readonly mute?: readonly string[];
  /** Offices in one short word, and their full wording: `pm`, `prime minister`. */
  readonly shortOffices?: Readonly<Record<string, string>>;
  /** Pronouns of the first and second person: without marks around, they are the author and the reader. */
  readonly firstPerson?: readonly string[];
  /** Where the pronouns have a gender. */
  readonly genders?: GenderWords;
  /** Nouns by which a writer calls again somebody who was named: `the striker`, `the widow`. */
  readonly epithets?: readonly string[];
}

export const SourceBit = {
  pronoun: 1,
  determiner: 2,
  indefinite: 4,
  closer: 8,
  innerPreposition: 16,
  outerPreposition: 32,
  breaks: 64,
  relative: 128,
  coordinator: 256,
  filler: 512,
  time: 1024,
  document: 2048,
  unnamed: 4096,
  relational: 8192,
  possessive: 16384,
  firstPerson: 32768,
  conjunction: 65536,
  human: 131072,
  article: 262144,
  mute: 524288,
  adverbial: 1048576,
  body: 4194304,
  side: 8388608,
  party: 16777216,
  male: 1 << 26,
  female: 1 << 27,
  maleName: 1 << 28,
  femaleName: 1 << 29,
  epithet: 1 << 30,
} as const;

export interface SourceLexicon {
  readonly headFirst: boolean;
  readonly adverbEndings: readonly string[];
  readonly noAdverbs: WordSet;
  readonly shortOffices: ReadonlyMap<string, string>;
  /** `SourceBit`s by vocabulary number. */
  readonly bits: Uint32Array;
}

export function compileSourceWords(words: SourceWords): SourceLexicon {
  const classes = new WordClasses()
    .add(SourceBit.pronoun, words.pronouns)
    .add(SourceBit.determiner, words.determiners)
    .add(SourceBit.determiner | SourceBit.indefinite, words.indefinite)
    .add(SourceBit.closer, words.closers)
    .add(SourceBit.innerPreposition, words.innerPrepositions)
    .add(SourceBit.outerPreposition, words.outerPrepositions)
    .add(SourceBit.breaks, words.breaks)
    .add(SourceBit.relative, words.relatives)
    .add(SourceBit.coordinator, words.coordinators)
    .add(SourceBit.conjunction, words.conjunctions)
    .add(SourceBit.filler, words.fillers)
    .add(SourceBit.time, words.times)
    .add(SourceBit.document, words.documents)
    .add(SourceBit.unnamed, words.unnamed)
    .add(SourceBit.relational, words.relational)
    .add(SourceBit.possessive, words.possessives)
    .add(SourceBit.article, words.articles)
    .add(SourceBit.mute, words.mute)
    .add(SourceBit.adverbial, words.adverbials)
    .add(SourceBit.body, words.bodies)
    .add(SourceBit.side, words.sidePronouns)
    .add(SourceBit.party, words.parties)
    .add(SourceBit.human, words.humans)
    .add(SourceBit.firstPerson, words.firstPerson)
    .add(SourceBit.male, words.genders?.male)
    .add(SourceBit.female, words.genders?.female)
    .add(SourceBit.maleName, words.genders?.maleNames)
    .add(SourceBit.femaleName, words.genders?.femaleNames)
    .add(SourceBit.epithet, words.epithets);
  return {
    headFirst: words.headFirst === true,
    adverbEndings: words.adverbEndings ?? [],
    noAdverbs: new WordSet(words.noAdverbs),
    shortOffices: new Map(Object.entries(words.shortOffices ?? {})),
    bits: classes.bits,
  };
}

/** `WHO`, `IT`: letters, and not the pronoun they spell. */
export function isSpelled({ tokens }: Document, at: number): boolean {
  const shape = tokens.shape[at] & (Shape.startsUpper | Shape.hasLower);
  return shape === Shape.startsUpper && tokens.end[at] - tokens.start[at] > 1;
}

/** `the`, `this`: no `a`, no `his`, nothing that stands alone. */
export function isDefinite(bits: number): boolean {
  const other = SourceBit.indefinite | SourceBit.possessive | SourceBit.pronoun;
  return (bits & SourceBit.determiner) !== 0 && (bits & other) === 0;
}

const PREPOSITION = SourceBit.innerPreposition | SourceBit.outerPreposition;

/** `a spokeswoman for |Rina Wati|`: a name with a preposition before it where the head stands last, whatever the title. */
export function isComplementName({ tokens, lexicon }: Document, name: number): boolean {
  const before = name > 0 && !lexicon.sources.headFirst ? lexicon.sources.bits[tokens.word[name - 1]] : 0;
  return (before & PREPOSITION) !== 0;
}
