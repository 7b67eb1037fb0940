import type { People } from '../detect/people/people';
import { Begin, Class } from '../detect/people/people-words';
import type { QuoteCandidate } from '../detect/quotes/quote-candidate';
import { QuoteWord } from '../detect/quotes/quote-words';
import { headToken, SourceKind, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { isDefinite, SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { Shape, TokenKind } from '../text/tokens';
import type { Antecedents } from './antecedents';
import { Bodies } from './bodies';
import type { FullNames } from './full-names';
import { LOOK_BACK, type Named, type Subjects } from './subjects';

/** How far back a statement is looked for that was announced, in tokens. */
const ANNOUNCED_WITHIN = 150;

/** Tells what a phrase that points back stands for: `pernyataan itu`, `the statement`, `the insider`. */
export class Descriptions {
  /** Who made the statement, the speech, the post that was quoted before, by the hash of that noun. */
  private readonly byWords = new Map<number, Named>();
  /** The first speaker without a person's name, by the hash of its head. */
  private readonly byHead = new Map<number, Named>();
  private readonly bodies: Bodies;

  constructor(
    private readonly document: Document,
    private readonly people: People,
    private readonly subjects: Subjects,
    private readonly antecedents: Antecedents,
    private readonly fullNames: FullNames,
  ) {
    this.bodies = new Bodies(document, subjects, antecedents, fullNames);
  }

  /** Takes note of a quote and its speaker. */
  spoke(named: Named | null): void {
    if (named === null || named.person >= 0) return;
    const head = this.document.tokens.hash[headToken(this.document, named.firstToken, named.endToken)];
    if (!this.byHead.has(head)) this.byHead.set(head, named);
  }

  /** What the phrase points back to, or null where it stands for itself. */
  of(candidate: QuoteCandidate, source: SourcePhrase): Named | null {
    const { tokens, lexicon } = this.document;
    const { firstToken, endToken } = source;
    const word = lexicon.sources.bits;
    const determined = (word[tokens.word[firstToken]] & SourceBit.determiner) !== 0;
    const back = determined || (word[tokens.word[endToken - 1]] & SourceBit.closer) !== 0;
    // `pernyataan dari kantor itu`, `exit polls`: with an author of its own, or of nobody spoken of.
    const own = candidate.type === 'indirect' && (!back || this.hasAuthor(firstToken, endToken));
    const words = own ? -1 : this.wordsOf(firstToken, endToken);
    if (words >= 0) return this.authorOf(candidate, source, words);
    if (source.kind === SourceKind.document) return back ? this.documentOf(source) : null;
    const head = headToken(this.document, firstToken, endToken);
    const known = this.saysAsMuch(this.byHead.get(tokens.hash[head]), source);
    if (endToken - firstToken === 1 && known !== undefined) return known;
    if (this.bodies.pointsBack(source)) return this.bodies.of(source, known);
    if (determined && known !== undefined && this.introduced(source, known)) return known;
    if (!back || determined || source.kind === SourceKind.anonymous) return null;
    if (known !== undefined) return known;
    const { last } = this.antecedents;
    // `rapat itu`, `narasi itu`: what points back to nobody stands for itself.
    if (!this.isOffice(head)) return last !== null && last.person < 0 && this.isBody(head) ? last : null;
    return last ?? this.subjects.mentionedBefore(firstToken);
  }

  /** A title begins at `at`, or a noun for somebody: `bupati itu`, `petani itu`. */
  private isOffice(at: number): boolean {
    const { tokens, lexicon } = this.document;
    const title = lexicon.people.begins[tokens.word[at]] & Begin.head;
    return (
      title !== 0 || (lexicon.sources.bits[tokens.word[at]] & (SourceBit.human | SourceBit.closer)) !== 0
    );
  }

  private isBody(at: number): boolean {
    const { tokens, lexicon } = this.document;
    const named = lexicon.people.classes.bits[tokens.word[at]] & (Class.organisation | Class.state);
    return named !== 0 || (lexicon.sources.bits[tokens.word[at]] & SourceBit.body) !== 0;
  }

  /** `the health ministry` is no mere `ministry` of the headline, `the French ministry` not that of another country. */
  private saysAsMuch(known: Named | undefined, { firstToken, endToken }: SourcePhrase): Named | undefined {
    const { tokens, lexicon } = this.document;
    if (known === undefined || lexicon.sources.headFirst) return known;
    for (let i = firstToken + 1; i < endToken; i++) if (tokens.shape[i] & Shape.startsUpper) return undefined;
    return known;
  }

  /** `the report` of `a report by the council`: as it was called in full, where it was and the phrase is short. */
  private documentOf({ firstToken, endToken }: SourcePhrase): Named | null {
    if (endToken - firstToken > 2) return null;
    const { tokens } = this.document;
    const known = this.byHead.get(tokens.hash[headToken(this.document, firstToken, endToken)]);
    return known !== undefined && this.hasAuthor(known.firstToken, known.endToken) ? known : null;
  }

  /** `an insider … |the insider|`: the noun alone, with the article of what is known, and known by no name. */
  private introduced({ firstToken, endToken }: SourcePhrase, known: Named): boolean {
    const { tokens, lexicon } = this.document;
    const { bits, headFirst } = lexicon.sources;
    if (headFirst || endToken - firstToken !== 2 || !isDefinite(bits[tokens.word[firstToken]])) return false;
    return (bits[tokens.word[known.firstToken]] & SourceBit.article) !== 0;
  }

  /** Whose the words are that the noun at `words` means. */
  private authorOf(candidate: QuoteCandidate, source: SourcePhrase, words: number): Named | null {
    const { tokens } = this.document;
    const noun = tokens.hash[words];
    const before = Math.min(candidate.firstToken, source.firstToken);
    const { end } = this.antecedents;
    const author =
      this.subjectOfSentence(candidate, source) ??
      this.announced(noun, Math.max(end, before - ANNOUNCED_WITHIN), before) ??
      this.byWords.get(noun) ??
      this.announced(noun, Math.max(0, before - ANNOUNCED_WITHIN), Math.min(before, end)) ??
      this.antecedents.subjectSince(before) ??
      this.antecedents.last;
    if (author !== null) this.byWords.set(noun, author);
    return author;
  }

  /** Who opens the sentence of `source`: a person, else a body. Not what the quotation before it says. */
  private subjectOfSentence({ firstToken, endToken }: QuoteCandidate, source: SourcePhrase): Named | null {
    const { sentences } = this.document;
    const first = sentences.firstToken[sentences.ofToken[source.firstToken]];
    const quoted = firstToken < source.firstToken && endToken > first;
    const from = Math.max(first, source.firstToken - LOOK_BACK, quoted ? endToken : 0);
    const person = this.subjects.between(from, source.firstToken);
    return person !== null || from > first ? person : this.bodyOpening(source.firstToken);
  }

  private bodyOpening(at: number): Named | null {
    const body = this.subjects.bodyOpening(at);
    return body === null ? null : this.fullNames.of(body);
  }

  /** `The council issued a |statement|.`: who is the subject where such words are first spoken of, the last first. */
  private announced(noun: number, from: number, before: number): Named | null {
    const { tokens, sentences } = this.document;
    for (let i = before - 1; i >= from; i--) {
      if (tokens.hash[i] !== noun || tokens.kind[i] !== TokenKind.word) continue;
      const first = sentences.firstToken[sentences.ofToken[i]];
      const start = Math.max(first, i - LOOK_BACK);
      const subject = this.subjects.between(start, i) ?? (start > first ? null : this.bodyOpening(i));
      if (subject !== null) return subject;
    }
    return null;
  }

  /** The noun by which a phrase is about words that somebody spoke or wrote, a statement and no study; or -1. */
  private wordsOf(first: number, end: number): number {
    for (let i = first; i < end && i < first + 3; i++) if (this.isWords(i)) return i;
    return -1;
  }

  private isWords(at: number): boolean {
    const { tokens, lexicon } = this.document;
    return (lexicon.quotes.classes.bits[tokens.word[at]] & QuoteWord.noun) !== 0;
  }

  /** A preposition or a name inside a phrase about words: whose they are. */
  private hasAuthor(first: number, end: number): boolean {
    const { tokens, lexicon } = this.document;
    for (let i = first + 1; i < end; i++) {
      const binds = lexicon.sources.bits[tokens.word[i]] & SourceBit.innerPreposition;
      if (binds || this.people.mentionAt[i] >= 0 || tokens.shape[i] & Shape.startsUpper) return true;
    }
    return false;
  }
}
