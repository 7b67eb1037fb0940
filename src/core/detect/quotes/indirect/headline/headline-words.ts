import { WordClasses } from '../../../../text/word-set';

/** The verbs that only headlines have, which leave out what they can. Single words, lower case. */
export interface HeadlineWords {
  /** A clause follows: `sebut`, `pastikan`. */
  readonly saying?: readonly string[];
  /** Somebody is to do something: `minta`, `desak`. */
  readonly urging?: readonly string[];
  /** The subject is to do something: `janji`. */
  readonly promising?: readonly string[];
  /** Somebody has done something: `tuding`. */
  readonly accusing?: readonly string[];
  /** Verbs without their beginning, and adjectives, that make a clause of what stands before them. */
  readonly predicates?: readonly string[];
  /** Endings of such verbs, beginnings of nouns with these endings, and more such nouns. */
  readonly endings?: readonly string[];
  readonly nouns?: readonly string[];
  /** Nouns that are the object of such a verb, whatever stands behind them: `Ungkap Alasan …`. */
  readonly objects?: readonly string[];
}

export const HeadlineBit = {
  saying: 1,
  urging: 2,
  promising: 4,
  accusing: 8,
  predicate: 16,
  object: 32,
  noun: 64,
} as const;

export const HEADLINE_VERB =
  HeadlineBit.saying | HeadlineBit.urging | HeadlineBit.promising | HeadlineBit.accusing;

export interface HeadlineLexicon {
  /** `HeadlineBit`s by vocabulary number. */
  readonly bits: Uint32Array;
  readonly endings: readonly string[];
}

export function compileHeadlineWords(words: HeadlineWords = {}): HeadlineLexicon {
  const { bits } = new WordClasses()
    .add(HeadlineBit.saying, words.saying)
    .add(HeadlineBit.urging, words.urging)
    .add(HeadlineBit.promising, words.promising)
    .add(HeadlineBit.accusing, words.accusing)
    .add(HeadlineBit.predicate, words.predicates)
    .add(HeadlineBit.object, words.objects)
    .add(HeadlineBit.noun, words.nouns);
  return { bits, endings: words.endings ?? [] };
}
