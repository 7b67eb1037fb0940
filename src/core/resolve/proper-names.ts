import type { People } from '../detect/people/people';
import { Class } from '../detect/people/people-words';
import { isHeadline } from '../detect/quotes/indirect/cue/cue';
import { isDefinite } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { CLOSE, OPEN } from '../text/punctuation';
import { Shape, TokenKind } from '../text/tokens';
import { type NameRange, nameBefore } from './acronyms';

const LONGEST_BODY = 5;

/** Capitalised phrases of two words or more: by the hash of their first word, and of their acronym. */
interface ProperPhrases {
  /** Their first tokens. */
  readonly headed: ReadonlyMap<number, number>;
  readonly shortened: ReadonlyMap<number, NameRange>;
  /** Those with an acronym in brackets, by the hash of their first word. */
  readonly bodies: ReadonlyMap<number, NameRange>;
}

/** Names bodies as the article names them elsewhere: short forms at their length. */
export class ProperNames {
  private phrases: ProperPhrases | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {}

  /** The words of the phrase; of a lone noun (`jaksa`) or acronym the proper name that it heads or shortens. */
  nameOf(first: number, end: number): string {
    const { tokens, lexicon } = this.document;
    // `DKL`, `the DKL`
    const alone =
      end - first === 2 && isDefinite(lexicon.sources.bits[tokens.word[first]]) ? first + 1 : first;
    if (end - alone === 1 && tokens.kind[alone] === TokenKind.word) {
      const { headed, shortened, bodies } = this.properPhrases();
      const hash = tokens.hash[alone];
      if (tokens.shape[alone] & Shape.startsUpper) {
        const name =
          shortened.get(hash) ??
          (alone === first ? (bodies.get(hash) ?? this.companyOf(headed.get(hash))) : undefined);
        if (name !== undefined) return textOf(this.document, name.first, name.end);
      } else if (alone === first) {
        const found = headed.get(hash);
        if (found !== undefined) return textOf(this.document, found, this.properEnd(found));
      }
    }
    return textOf(this.document, first, end).replace(/\s+/g, ' ');
  }

  /** `|Kettle| Motors Inc.`, `|Kettle| Foundation`: a name that ends as those of bodies do, where it begins at `first`. */
  private companyOf(first: number | undefined): NameRange | undefined {
    if (first === undefined) return undefined;
    const { tokens, lexicon } = this.document;
    let end = first + 1;
    while (end < tokens.length && end - first < LONGEST_BODY && tokens.shape[end] & Shape.startsUpper) end++;
    if (end - first < 2) return undefined;
    const body = lexicon.people.classes.bits[tokens.word[end - 1]] & (Class.organisation | Class.private);
    return body !== 0 && !lexicon.sources.headFirst ? { first, end } : undefined;
  }

  private properPhrases(): ProperPhrases {
    if (this.phrases !== null) return this.phrases;
    const { tokens } = this.document;
    const { mentionAt } = this.people;
    const headed = new Map<number, number>();
    const shortened = new Map<number, NameRange>();
    const bodies = new Map<number, NameRange>();
    let first = -1;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.shape[i] & Shape.startsUpper && mentionAt[i] < 0) {
        if (first < 0) first = i;
        else if (i === first + 1 && !headed.has(tokens.hash[first]) && !isHeadline(this.document, first))
          headed.set(tokens.hash[first], first);
        continue;
      }
      // `Dewan Kota Lama (DKL)`: the acronym stands for the words before the bracket; `Dewan` alone does too.
      if (i > 0 && tokens.code[i] === OPEN) {
        const name = tokens.code[i + 2] === CLOSE ? nameBefore(this.document, i, first) : null;
        if (name !== null) {
          if (!shortened.has(tokens.hash[i + 1])) shortened.set(tokens.hash[i + 1], name);
          if (!bodies.has(tokens.hash[name.first])) bodies.set(tokens.hash[name.first], name);
        }
      }
      first = -1;
    }
    this.phrases = { headed, shortened, bodies };
    return this.phrases;
  }

  /** Behind the capitalised words from `first`, and the abbreviation in brackets that follows them. */
  private properEnd(first: number): number {
    const { tokens } = this.document;
    let end = first + 1;
    while (end < tokens.length && tokens.shape[end] & Shape.startsUpper) end++;
    return tokens.code[end] === OPEN && tokens.code[end + 2] === CLOSE ? end + 3 : end;
  }
}
