import { Phrases } from '../../text/phrases';
import { WordClasses, WordSet } from '../../text/word-set';

/** The forms of verbs of one kind. A language without one of the forms leaves it out. */
export interface VerbForms {
  /** Finite, with its subject before it: `mengatakan`, `said`, `says`. */
  readonly active?: readonly string[];
  /** Stands between a quotation and its source: `kata Rina`, `ujar dia`. */
  readonly bare?: readonly string[];
  /** The source is in the word, as a pronoun: `katanya`. */
  readonly fused?: readonly string[];
  /** The source comes after it, with `oleh` or `by`, or not at all: `dikatakan`. */
  readonly passive?: readonly string[];
  /** Not finite; its subject is that of the clause: `saying`. */
  readonly participle?: readonly string[];
  /** As in the dictionary, where it differs: after `to` and `will`, and with a plural subject: `say`. */
  readonly base?: readonly string[];
}

/** How a language reports speech. All entries are single words, lower case; `phrases` and `relays` may be longer. */
export interface QuoteWords {
  /** Verbs that report speech by themselves: to say, to tell, to add. */
  readonly speech?: VerbForms;
  /** Verbs of asking and urging; they report where a clause or an infinitive follows. */
  readonly request?: VerbForms;
  /** Verbs of thinking, hoping, judging; they report where a clause follows. */
  readonly thought?: VerbForms;
  /** Verbs that give somebody or something a name or a quality: to call, to describe, to dismiss. */
  readonly calling?: VerbForms;
  /** Verbs that report only right beside a quotation mark: to read, to go on, to show. */
  readonly weak?: VerbForms;
  /** Cues of more than one word, as finite verbs: `pointed out`. */
  readonly phrases?: readonly string[];
  /** Nouns for what was said: `pernyataan`, `statement`. They can be cue and source. */
  readonly nouns?: readonly string[];
  /** Before the source: `menurut`, `according to`. */
  readonly according?: readonly string[];
  /** `according` and the source as a pronoun in one word: `menurutnya`. */
  readonly accordingFused?: readonly string[];
  /** Before what was said: `bahwa`, `that`, `agar`. */
  readonly complementizers?: readonly string[];
  /** Before the outlet that relays the words: `dikutip dari`, `dilansir`, `as quoted by`. */
  readonly relays?: readonly string[];
  /** Before the source of a passive: `oleh`, `by`. */
  readonly by?: readonly string[];
  /** Verbs whose object is the one spoken to: `told`. */
  readonly telling?: readonly string[];
  /** Personal pronouns of the third person that mean several people or a body. */
  readonly groupPronouns?: readonly string[];
  /** Adverbs that may stand between a cue and its source: `lagi`, `also`. */
  readonly cueAdverbs?: readonly string[];
  /** Before a title, a name or a term between marks, which is no speech: `film`, `berjudul`, `so-called`. */
  readonly notSpeechBefore?: readonly string[];
  /** The same, of more than one word: `known as`. */
  readonly notSpeechPhrases?: readonly string[];
  /** Words between which and a mark nothing of the speaker stands: `sebagai`, `as`: what follows is how somebody calls it. */
  readonly naming?: readonly string[];
}

/** Bits of `QuoteLexicon.classes`: the form of a cue (one of the first six), its kind, and what else a word may be. */
export const QuoteWord = {
  active: 1 << 0,
  bare: 1 << 1,
  fused: 1 << 2,
  passive: 1 << 3,
  participle: 1 << 4,
  base: 1 << 5,
  speech: 1 << 6,
  request: 1 << 7,
  thought: 1 << 8,
  weak: 1 << 9,
  calling: 1 << 10,
  noun: 1 << 11,
  accordingFused: 1 << 12,
  complementizer: 1 << 13,
  telling: 1 << 14,
  group: 1 << 15,
  cueAdverb: 1 << 16,
  notSpeechBefore: 1 << 17,
  naming: 1 << 18,
} as const;

/** Any form of a cue verb. */
export const CUE_FORM = 0x3f;
/** Any kind of a cue verb. */
export const CUE_KIND =
  QuoteWord.speech | QuoteWord.request | QuoteWord.thought | QuoteWord.calling | QuoteWord.weak;

export interface QuoteLexicon {
  readonly classes: WordClasses;
  readonly phrases: Phrases<number>;
  readonly according: Phrases<number>;
  readonly relays: Phrases<number>;
  readonly by: WordSet;
  readonly notSpeech: Phrases<number>;
  /** A finite verb may stand before its subject (`said Rina`): where no forms of their own do that. */
  readonly activeInverts: boolean;
}

/** The bits that tell the forms of a verb apart. */
type FormBits = Readonly<Record<keyof VerbForms, number>>;

/** Puts the forms of verbs of a kind into `classes`, each with the bit of its form. */
export function addVerbs(classes: WordClasses, bits: FormBits, forms: VerbForms = {}, kind: number): void {
  for (const form of ['active', 'bare', 'fused', 'passive', 'participle', 'base'] as const)
    classes.add(kind | bits[form], forms[form]);
}

export function compileQuoteWords(words: QuoteWords): QuoteLexicon {
  const classes = new WordClasses();
  for (const kind of ['speech', 'request', 'thought', 'calling', 'weak'] as const)
    addVerbs(classes, QuoteWord, words[kind], QuoteWord[kind]);
  classes
    .add(QuoteWord.noun, words.nouns)
    .add(QuoteWord.accordingFused, words.accordingFused)
    .add(QuoteWord.complementizer, words.complementizers)
    .add(QuoteWord.telling, words.telling)
    .add(QuoteWord.group, words.groupPronouns)
    .add(QuoteWord.cueAdverb, words.cueAdverbs)
    .add(QuoteWord.notSpeechBefore, words.notSpeechBefore)
    .add(QuoteWord.naming, words.naming);
  return {
    classes,
    phrases: phraseSet(words.phrases),
    according: phraseSet(words.according),
    relays: phraseSet(words.relays),
    by: new WordSet(words.by),
    notSpeech: phraseSet(words.notSpeechPhrases),
    activeInverts: words.speech?.bare === undefined,
  };
}

/** Phrases that are only looked for, without a value of their own. */
export function phraseSet(phrases: readonly string[] = []): Phrases<number> {
  return new Phrases(phrases.map((phrase) => [phrase, 1]));
}
