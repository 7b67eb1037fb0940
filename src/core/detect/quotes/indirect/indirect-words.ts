import { Phrases } from '../../../text/phrases';
import { WordClasses, WordSet } from '../../../text/word-set';
import { addVerbs, phraseSet } from '../quote-words';
import { compileHeadlineWords, type HeadlineLexicon } from './headline/headline-words';
import type { IndirectWords } from './indirect-word-lists';

export const IndirectBit = {
  active: 1 << 0,
  bare: 1 << 1,
  fused: 1 << 2,
  passive: 1 << 3,
  participle: 1 << 4,
  base: 1 << 5,
  saying: 1 << 6,
  stating: 1 << 7,
  showing: 1 << 8,
  telling: 1 << 9,
  urging: 1 << 10,
  promising: 1 << 11,
  accusing: 1 << 12,
  describing: 1 << 13,
  noun: 1 << 14,
  accordingFused: 1 << 15,
  complementizer: 1 << 16,
  opener: 1 << 17,
  infinitive: 1 << 18,
  ofWord: 1 << 19,
  asWord: 1 << 20,
  byWord: 1 << 21,
  addressing: 1 << 22,
  passiveAuxiliary: 1 << 23,
  predicate: 1 << 24,
  /** May stand apart from its cue: `mengatakan di Jakarta bahwa`. */
  strictComplementizer: 1 << 25,
  emptyObject: 1 << 26,
  subordinator: 1 << 27,
  turn: 1 << 28,
  withWord: 1 << 29,
  /** A verb form that is a noun as often. */
  nounLike: 1 << 30,
  notBefore: 1 << 31,
} as const;

/** Any kind of verb that reports. */
export const REPORTING_KIND = 0xff << 6;
/** Any form of a verb that reports. */
export const REPORTING_FORM = 0x3f;

/** Lists of which only is asked whether they hold a word. */
const SETS = [
  'topics',
  'evidencing',
  'nominal',
  'unsaid',
  'copulas',
  'linking',
  'personal',
  'reasons',
  'pushing',
  'states',
  'questions',
  'asking',
  'pasts',
  'presents',
  'objectPronouns',
  'continuing',
  'topical',
  'appositives',
  'modals',
  'gerundVerbs',
  'againstWords',
  'noVerbs',
] as const satisfies readonly (keyof IndirectWords)[];
/** Beginnings and endings of words, by which they are told. */
const AFFIXES = [
  'objectEndings',
  'verbPrefixes',
  'verbEndings',
  'complementVerbs',
  'participleEndings',
] as const satisfies readonly (keyof IndirectWords)[];

type Sets = Readonly<Record<(typeof SETS)[number], WordSet>>;
type Affixes = Readonly<Record<(typeof AFFIXES)[number], readonly string[]>>;

export interface IndirectLexicon extends Sets, Affixes {
  /** `IndirectBit`s by vocabulary number. */
  readonly bits: Uint32Array;
  /** Value: the `IndirectBit` of the verbs kind. */
  readonly phrases: Phrases<number>;
  readonly according: Phrases<number>;
  readonly discourse: Phrases<number>;
  readonly headline: HeadlineLexicon;
}

/** Values of `IndirectLexicon.according`. */
export const According = { anySource: 1, documentOnly: 2, outlet: 3 } as const;
/** Value of `IndirectLexicon.phrases` for `called for`. */
export const CALLING_FOR = 1;

/** Whether a cue can begin with the word. */
export function isCueWord({ bits, phrases, according }: IndirectLexicon, word: number): boolean {
  const cue = bits[word] & (REPORTING_KIND | IndirectBit.noun | IndirectBit.accordingFused);
  return cue !== 0 || phrases.begins.has(word) || according.begins.has(word);
}

const VERBS = [
  'saying',
  'stating',
  'showing',
  'telling',
  'urging',
  'promising',
  'accusing',
  'describing',
] as const;

export function compileIndirectWords(words: IndirectWords): IndirectLexicon {
  const B = IndirectBit;
  const classes = new WordClasses();
  for (const kind of VERBS) addVerbs(classes, B, words[kind], B[kind]);
  classes
    .add(B.noun, words.nouns)
    .add(B.accordingFused, words.accordingFused)
    .add(B.complementizer, words.complementizers)
    .add(B.opener, words.openers)
    .add(B.opener | B.infinitive, words.infinitive)
    .add(B.ofWord, words.ofWords)
    .add(B.asWord, words.asWords)
    .add(B.byWord, words.byWords)
    .add(B.addressing, words.addressing)
    .add(B.passiveAuxiliary, words.passiveAuxiliaries)
    .add(B.predicate, words.predicates)
    .add(B.complementizer | B.strictComplementizer, words.strictComplementizers)
    .add(B.emptyObject, words.emptyObjects)
    .add(B.subordinator, words.subordinators)
    .add(B.turn, words.turns)
    .add(B.withWord, words.withWords)
    .add(B.nounLike, words.nounLike)
    .add(B.notBefore, words.notBefore);
  const valued = (phrases: readonly string[] = [], value: number) =>
    phrases.map((phrase) => [phrase, value] as const);
  return {
    ...(Object.fromEntries(SETS.map((name) => [name, new WordSet(words[name])])) as Sets),
    ...(Object.fromEntries(AFFIXES.map((name) => [name, words[name] ?? []])) as Affixes),
    bits: classes.bits,
    phrases: new Phrases([
      ...valued(words.callingFor, CALLING_FOR),
      ...valued(words.sayingPhrases, B.saying),
    ]),
    according: new Phrases([
      ...valued(words.according, According.anySource),
      ...valued(words.basedOn, According.documentOnly),
      ...valued(words.relayed, According.outlet),
    ]),
    discourse: phraseSet(words.discourse),
    headline: compileHeadlineWords(words.headline),
  };
}
