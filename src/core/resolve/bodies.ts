import { Class } from '../detect/people/people-words';
import { QuoteWord } from '../detect/quotes/quote-words';
import { headToken, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { isDefinite, SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { COMMA } from '../text/punctuation';
import { Shape, TokenKind } from '../text/tokens';
import type { Antecedents } from './antecedents';
import type { FullNames } from './full-names';
import { LOOK_BACK, type Named, type Subjects } from './subjects';

/** So many sentences before are looked at for a body that opens one. */
const SENTENCES = 3;
/** So many sentences of the text are its lead, none of them so short, in tokens; looked for among so many. */
const LEAD = 2;
const SHORTEST = 8;
const MOST = 40;

/** Tells which named body a description means: `the company`, `perusahaan itu`. */
export class Bodies {
  private proper: Set<number> | null = null;
  private lead: Named | null | undefined;

  constructor(
    private readonly document: Document,
    private readonly subjects: Subjects,
    private readonly antecedents: Antecedents,
    private readonly fullNames: FullNames,
  ) {}

  /**
   * The body that opened a sentence since somebody last spoke, or spoke last; `known`, a speaker by the same noun, where
   * there is none; null where the text does not make it plain.
   */
  of(source: SourcePhrase, known: Named | undefined): Named | null {
    const near = this.openingNear(source.firstToken);
    if (near !== null) return near;
    const { last } = this.antecedents;
    if (last !== null && this.isNamedBody(last)) return last;
    return known ?? (this.isOfState(source) ? null : this.leading());
  }

  /** Whether the phrase points back to a body: `the German automaker`, with no name of its own and no `a`. */
  pointsBack({ firstToken, endToken }: SourcePhrase): boolean {
    const { tokens, lexicon } = this.document;
    const { bits, headFirst } = lexicon.sources;
    if (!(bits[tokens.word[headToken(this.document, firstToken, endToken)]] & SourceBit.body)) return false;
    const closed = (bits[tokens.word[endToken - 1]] & SourceBit.closer) !== 0;
    if (headFirst ? !closed : !isDefinite(bits[tokens.word[firstToken]])) return false;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (tokens.kind[i] !== TokenKind.word) return false;
      const place = lexicon.people.classes.bits[tokens.word[i]] & (Class.place | Class.country);
      if (tokens.shape[i] & Shape.startsUpper && !place) return false;
    }
    return true;
  }

  /** The body that last opened a sentence before the one that holds `at`. */
  private openingNear(at: number): Named | null {
    const { sentences } = this.document;
    let sentence = sentences.ofToken[at];
    for (let n = 0; n < SENTENCES && sentence > 0; n++) {
      sentence--;
      const end = sentences.endToken[sentence];
      if (at - end > LOOK_BACK || end <= this.antecedents.end) return null;
      const body = this.subjects.bodyOpening(Math.max(sentences.firstToken[sentence], end - 1));
      if (body === null || !this.goesOn(body.endToken)) continue;
      const named = this.fullNames.of(body);
      if (this.isNamedBody(named)) return named;
    }
    return null;
  }

  /** The body that opens one of the first sentences: whom the article is about, where no other spoke. */
  private leading(): Named | null {
    const { document, subjects } = this;
    const { sentences } = document;
    if (document.lexicon.sources.headFirst) return null;
    if (this.lead !== undefined) return this.lead;
    this.lead = null;
    for (let s = 0, seen = 0; s < sentences.length && seen < LEAD && s < MOST; s++) {
      const first = sentences.firstToken[s];
      const end = sentences.endToken[s];
      if (end - first < SHORTEST || !subjects.isBody(first)) continue;
      seen++;
      const body = subjects.bodyOpening(Math.min(end - 1, first + LOOK_BACK));
      if (body === null || !this.goesOn(body.endToken)) continue;
      const named = this.fullNames.of(body);
      if (!this.isNamedBody(named)) continue;
      this.lead = named;
      break;
    }
    return this.lead;
  }

  /** `the commission`: an object of the sentence before is rather whom it looks into. */
  private isOfState({ endToken }: SourcePhrase): boolean {
    const { tokens, lexicon } = this.document;
    const state = lexicon.people.classes.bits[tokens.word[endToken - 1]] & Class.state;
    return state !== 0 && !lexicon.sources.headFirst;
  }

  /** A comma or a word behind the name, the verb; not the noun that it belongs to: `the Oldtown |state| attorney`. */
  private goesOn(at: number): boolean {
    const { tokens, lexicon } = this.document;
    if (at >= tokens.length || (tokens.kind[at] !== TokenKind.word && tokens.code[at] !== COMMA))
      return false;
    return (lexicon.quotes.classes.bits[tokens.word[at]] & QuoteWord.base) === 0;
  }

  /** A body by its name: capitals, and no person, place or time. */
  private isNamedBody({ person, firstToken, endToken }: Named): boolean {
    const { tokens, lexicon } = this.document;
    if (person >= 0 || lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.document) return false;
    const from = isDefinite(lexicon.sources.bits[tokens.word[firstToken]]) ? firstToken + 1 : firstToken;
    let other = false;
    for (let i = from; i < endToken; i++) {
      if (!(tokens.shape[i] & Shape.startsUpper)) return false;
      const bits = lexicon.people.classes.bits[tokens.word[i]];
      if (!(bits & (Class.place | Class.country)) && lexicon.sources.bits[tokens.word[i]] === 0) other = true;
    }
    return other && (endToken - from > 1 || this.isProper(from));
  }

  /** Whether the word has a capital inside a sentence too. */
  private isProper(at: number): boolean {
    const { tokens, sentences } = this.document;
    if (tokens.shape[at] & Shape.upperInside) return true;
    if (this.proper === null) {
      this.proper = new Set();
      for (let i = 1; i < tokens.length; i++)
        if (
          tokens.shape[i] & Shape.startsUpper &&
          tokens.kind[i - 1] === TokenKind.word &&
          sentences.firstToken[sentences.ofToken[i]] !== i
        )
          this.proper.add(tokens.hash[i]);
    }
    return this.proper.has(tokens.hash[at]);
  }
}
