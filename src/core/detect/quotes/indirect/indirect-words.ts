import { Phrases } from '../../../text/phrases';
import { WordClasses, WordSet } from '../../../text/word-set';
import { addVerbs, type VerbForms } from '../quote-words';
import { compileHeadlineWords, type HeadlineLexicon, noHeadlineWords } from './headline-words';
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

export interface IndirectLexicon {
  /** `IndirectBit`s by vocabulary number. */
  readonly bits: Uint32Array;
  /** Value: the `IndirectBit` of the verbs kind. */
  readonly phrases: Phrases<number>;
  readonly according: Phrases<number>;
  readonly topics: WordSet;
  readonly evidencing: WordSet;
  readonly nominal: WordSet;
  readonly unsaid: WordSet;
  readonly exemplars: WordSet;
  readonly copulas: WordSet;
  readonly linking: WordSet;
  readonly personal: WordSet;
  readonly reasons: WordSet;
  readonly seeming: WordSet;
  readonly pushing: WordSet;
  readonly states: WordSet;
  readonly questions: WordSet;
  readonly asking: WordSet;
  readonly rounding: WordSet;
  readonly roundingEnds: WordSet;
  readonly hearing: WordSet;
  readonly pasts: WordSet;
  readonly presents: WordSet;
  readonly objectPronouns: WordSet;
  readonly actingOn: WordSet;
  readonly courts: WordSet;
  readonly continuing: WordSet;
  readonly topical: WordSet;
  readonly appositives: WordSet;
  readonly modals: WordSet;
  readonly gerundVerbs: WordSet;
  readonly againstWords: WordSet;
  readonly objectEndings: readonly string[];
  readonly noVerbs: WordSet;
  readonly discourse: Phrases<number>;
  readonly verbPrefixes: readonly string[];
  readonly openingPrefixes: readonly string[];
  readonly verbEndings: readonly string[];
  readonly complementVerbs: readonly string[];
  readonly participleEndings: readonly string[];
  readonly headline: HeadlineLexicon;
}

/** Values of `IndirectLexicon.according`. */
export const According = { anySource: 1, documentOnly: 2, outlet: 3, apart: 4 } as const;
/** Value of `IndirectLexicon.phrases` for `called for`. */
export const CALLING_FOR = 1;

/** Whether a cue can begin with the word. */
export function isCueWord({ bits, phrases, according, hearing }: IndirectLexicon, word: number): boolean {
  if (hearing.has(word)) return true;
  const cue = bits[word] & (REPORTING_KIND | IndirectBit.noun | IndirectBit.accordingFused);
  return cue !== 0 || phrases.begins.has(word) || according.begins.has(word);
}

export function compileIndirectWords(words: IndirectWords): IndirectLexicon {
  const B = IndirectBit;
  const classes = new WordClasses();
  const verbs = (forms: VerbForms, kind: number): void => addVerbs(classes, B, forms, kind);
  verbs(words.saying, B.saying);
  verbs(words.stating, B.stating);
  verbs(words.showing, B.showing);
  verbs(words.telling, B.telling);
  verbs(words.urging, B.urging);
  verbs(words.promising, B.promising);
  verbs(words.accusing, B.accusing);
  verbs(words.describing, B.describing);
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
  const phrases = new Phrases([
    ...words.callingFor.map((phrase) => [phrase, CALLING_FOR] as const),
    ...words.sayingPhrases.map((phrase) => [phrase, B.saying] as const),
  ]);
  const according = new Phrases([
    ...words.according.map((phrase) => [phrase, According.anySource] as const),
    ...words.basedOn.map((phrase) => [phrase, According.documentOnly] as const),
    ...words.relayed.map((phrase) => [phrase, According.outlet] as const),
    ...(words.apart ?? []).map((phrase) => [phrase, According.apart] as const),
  ]);
  return {
    bits: classes.bits,
    phrases,
    according,
    topics: new WordSet(words.topics),
    evidencing: new WordSet(words.evidencing),
    nominal: new WordSet(words.nominal),
    unsaid: new WordSet(words.unsaid),
    exemplars: new WordSet(words.exemplars),
    copulas: new WordSet(words.copulas),
    linking: new WordSet(words.linking ?? []),
    personal: new WordSet(words.personal ?? []),
    reasons: new WordSet(words.reasons ?? []),
    seeming: new WordSet(words.seeming ?? []),
    states: new WordSet(words.states ?? []),
    pushing: new WordSet(words.pushing ?? []),
    questions: new WordSet(words.questions),
    asking: new WordSet(words.asking),
    rounding: new WordSet(words.rounding ?? []),
    roundingEnds: new WordSet(words.roundingEnds ?? []),
    hearing: new WordSet(words.hearing ?? []),
    pasts: new WordSet(words.pasts ?? []),
    presents: new WordSet(words.presents ?? []),
    objectPronouns: new WordSet(words.objectPronouns ?? []),
    actingOn: new WordSet(words.actingOn ?? []),
    courts: new WordSet(words.courts ?? []),
    continuing: new WordSet(words.continuing),
    topical: new WordSet(words.topical),
    appositives: new WordSet(words.appositives),
    modals: new WordSet(words.modals),
    gerundVerbs: new WordSet(words.gerundVerbs),
    againstWords: new WordSet(words.againstWords),
    objectEndings: words.objectEndings,
    noVerbs: new WordSet(words.noVerbs),
    discourse: new Phrases(words.discourse.map((phrase) => [phrase, 1])),
    verbPrefixes: words.verbPrefixes,
    openingPrefixes: words.openingPrefixes,
    verbEndings: words.verbEndings,
    complementVerbs: words.complementVerbs,
    participleEndings: words.participleEndings,
    headline: compileHeadlineWords(words.headline ?? noHeadlineWords),
  };
}
