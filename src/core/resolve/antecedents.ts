import type { Layout } from '../detect/layout/layout';
import type { People } from '../detect/people/people';
import { Class } from '../detect/people/people-words';
import { subjectStart } from '../detect/quotes/cues';
import { type QuoteCandidate, Reference } from '../detect/quotes/quote-candidate';
import { CUE_FORM, QuoteWord } from '../detect/quotes/quote-words';
import { SourceKind, type SourcePhrase, sourceAfter } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { lineOfToken } from '../text/lines';
import { Shape } from '../text/tokens';

/** A speaker as resolved: `person` is an index into `People.people` or -1, `id` that person's; where it was named. */
export interface Named {
  readonly name: string;
  readonly id: string | null;
  readonly person: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** What the quote calls the speaker, where that says more than the name: `the mayor`. */
  readonly shown?: string | undefined;
}

/** How far back somebody spoken of is looked for, in tokens. */
const LOOK_BACK = 90;
/** Words in a paragraph of their own go on from a quote so many paragraphs before. */
const FOLLOWS_WITHIN = 2;
/** A subject stands so near the start of its sentence, in tokens. */
const SUBJECT_WITHIN = 4;
const COMMA = 0x2c;
const LONGEST_NAME = 3;
const MOST_TITLES = 8;
/** How long `anggota dewan dari kota itu` may be, in tokens, and what it cannot hold. */
const DESCRIPTION_REACH = 7;
const NO_DESCRIPTION = SourceBit.outerPreposition | SourceBit.breaks | SourceBit.filler | SourceBit.relative;
const BODY = Class.organisation | Class.place | Class.placeHead | Class.state | Class.private | Class.country;

/** Remembers who spoke, and tells whom a pronoun, a description or nothing at all refers to. */
export class Antecedents {
  private last: Named | null = null;
  private lastPerson: Named | null = null;
  private lastGroup: Named | null = null;
  /** Token behind the last quote and its attribution. */
  private end = 0;
  /** Who made the statement, the speech, the post that was quoted before. */
  private byWords: Map<number, Named> | null = null;
  private byHead: Map<number, Named> | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
    private readonly layout: Layout,
  ) {}

  /** Takes note of a quote and its speaker. */
  spoke(candidate: QuoteCandidate, speaker: Named | null): void {
    const named = speaker?.shown === undefined ? speaker : { ...speaker, shown: undefined };
    const { source, reference, cueEnd, endToken } = candidate;
    this.end = Math.max(
      this.end,
      endToken,
      cueEnd,
      reference === Reference.phrase && source !== null ? source.endToken : 0,
    );
    if (named === null) return;
    this.last = named;
    if (named.person >= 0 || this.isHuman(candidate, named)) this.lastPerson = named;
    if (named.person < 0) {
      this.lastGroup = named;
      const head = this.document.tokens.hash[named.firstToken];
      this.byHead ??= new Map();
      if (!this.byHead.has(head)) this.byHead.set(head, named);
    }
  }

  /** Somebody whose name is not known as one: `seorang petani`, `Kepala Desa Sukamaju`, `Wulan` alone. */
  private isHuman({ source }: QuoteCandidate, { firstToken, endToken }: Named): boolean {
    const { tokens, lexicon } = this.document;
    if (source === null || source.firstToken !== firstToken) return false;
    if (source.kind === SourceKind.anonymous) return true;
    if (source.kind !== SourceKind.collective) return false;
    if (lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.human) return true;
    if (endToken - firstToken > LONGEST_NAME) return false;
    for (let i = firstToken; i < endToken; i++) {
      const shape = tokens.shape[i];
      if (
        !(shape & Shape.startsUpper) ||
        !(shape & Shape.hasLower) ||
        lexicon.people.classes.bits[tokens.word[i]] & BODY
      )
        return false;
    }
    return true;
  }

  /** `katanya`, `he said`: who opened a sentence since the last quote, else who spoke last. */
  ofPronoun(candidate: QuoteCandidate, at: number): Named | null {
    const { tokens, lexicon } = this.document;
    const bits = lexicon.quotes.classes.bits[tokens.word[at]];
    if (bits & QuoteWord.group) return this.lastGroup ?? this.last;
    const described = this.ofOffice(candidate);
    if (described !== null) return described;
    const to = candidate.firstToken > this.end ? Math.min(at, candidate.firstToken) : at;
    return this.subjectSince(to) ?? this.lastPerson ?? this.last ?? this.mentionedBefore(at);
  }

  /** `politikus itu`, `wali kota tersebut`: whoever was last named with such a title. */
  private ofOffice({ source, firstToken }: QuoteCandidate): Named | null {
    if (source === null || source.endToken - source.firstToken < 2) return null;
    const before = Math.min(source.firstToken, firstToken);
    const { mentionAt, mentions } = this.people;
    const office = textOf(this.document, source.firstToken, source.endToken - 1).toLowerCase();
    const reach = Math.max(this.end, before - LOOK_BACK);
    for (let i = before - 1; i >= reach; i--) {
      const index = mentionAt[i];
      if (index < 0 || this.isAuthor(i)) continue;
      if (this.holds(mentions[index].person, office)) return this.mentioned(index);
      i = mentions[index].firstToken;
    }
    const last = this.lastPerson;
    return last !== null && last.person >= 0 && this.holds(last.person, office) ? last : null;
  }

  private holds(person: number, office: string): boolean {
    const { titles } = this.people.people[person];
    for (let k = 0; k < titles.length && k < MOST_TITLES; k++)
      if (titles[k].toLowerCase().startsWith(office)) return true;
    return false;
  }

  /** Words with no attribution: they go on from the quote before, or belong to who was just spoken of. */
  ofNothing(candidate: QuoteCandidate): Named | null {
    const { firstToken } = candidate;
    const subject = this.subjectSince(firstToken);
    if (subject !== null) return subject;
    if (this.last === null) return null;
    const { lines } = this.document;
    const apart = lineOfToken(lines, firstToken) - lineOfToken(lines, this.end - 1);
    return apart <= FOLLOWS_WITHIN ? this.last : null;
  }

  /** `pernyataan itu`, `raksasa elektronik ini`, `the statement`: what it points back to, or null. */
  ofDescription(candidate: QuoteCandidate, source: SourcePhrase, named: Named): Named | null {
    const { tokens, lexicon } = this.document;
    const { firstToken, endToken } = source;
    const word = lexicon.sources.bits;
    const back =
      (word[tokens.word[endToken - 1]] & SourceBit.closer) !== 0 ||
      (word[tokens.word[firstToken]] & SourceBit.determiner) !== 0;
    // `pernyataan dari kantor itu`, `exit polls`: with an author of its own, or of nobody spoken of.
    if (candidate.type === 'indirect' && (!back || this.hasAuthor(firstToken, endToken))) {
      if (source.kind === SourceKind.document) return null;
    } else if (this.isWords(firstToken, endToken)) {
      const author =
        this.subjectOfSentence(source) ??
        this.byWords?.get(tokens.hash[firstToken]) ??
        this.subjectSince(Math.min(candidate.firstToken, firstToken)) ??
        this.last;
      if (author === null) return null;
      this.byWords ??= new Map();
      this.byWords.set(tokens.hash[firstToken], author);
      return author;
    }
    if (source.kind === SourceKind.document) return null;
    const known = this.byHead?.get(tokens.hash[firstToken]);
    if (endToken - firstToken === 1 && known !== undefined) return known;
    if (!back || word[tokens.word[firstToken]] & SourceBit.determiner || source.kind === SourceKind.anonymous)
      return null;
    return known ?? this.last ?? (named.person < 0 ? this.mentionedBefore(firstToken) : null);
  }

  /** Whether the phrase is about words that somebody spoke or wrote: a statement, not a study. */
  private isWords(first: number, end: number): boolean {
    const { tokens, lexicon } = this.document;
    for (let i = first; i < end && i < first + 3; i++)
      if (lexicon.quotes.classes.bits[tokens.word[i]] & QuoteWord.noun) return true;
    return false;
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

  /** Who opens the sentence that `source` stands in: a person, else a body. */
  private subjectOfSentence(source: SourcePhrase): Named | null {
    const { sentences } = this.document;
    const first = sentences.firstToken[sentences.ofToken[source.firstToken]];
    const from = Math.max(first, source.firstToken - LOOK_BACK);
    const person = this.subjectBetween(from, source.firstToken);
    if (person !== null || from > first) return person;
    const start = subjectStart(this.document, this.people, first, source.firstToken);
    const body = sourceAfter(this.document, this.people, start, source.firstToken);
    if (body === null || body.kind !== SourceKind.collective || this.isCue(body.firstToken)) return null;
    const { firstToken, endToken } = body;
    return { name: textOf(this.document, firstToken, endToken), id: null, person: -1, firstToken, endToken };
  }

  private isCue(at: number): boolean {
    const { tokens, lexicon } = this.document;
    return (lexicon.quotes.classes.bits[tokens.word[at]] & CUE_FORM) !== 0;
  }

  private subjectSince(to: number): Named | null {
    return this.subjectBetween(Math.max(this.end, to - LOOK_BACK), to);
  }

  /** The person who last opened a sentence, or whom a passive cue names, between two tokens. */
  private subjectBetween(from: number, to: number): Named | null {
    const { sentences, tokens, lexicon } = this.document;
    const { mentionAt, mentions } = this.people;
    let found = -1;
    const quotes = lexicon.quotes.classes.bits;
    let sentence = -1;
    for (let i = from; i < to; i++) {
      if (i === sentences.firstToken[sentences.ofToken[i]]) {
        const described = this.describedAt(sentences.ofToken[i], from);
        if (described >= 0) found = described;
      }
      const index = mentionAt[i];
      if (index < 0 || this.isAuthor(i)) continue;
      const { phraseFirst, endToken } = mentions[index];
      const before = phraseFirst > from ? phraseFirst - 1 : 0;
      const cued = quotes[tokens.word[before]] & (QuoteWord.passive | QuoteWord.bare);
      const opens = phraseFirst - sentences.firstToken[sentences.ofToken[i]] <= SUBJECT_WITHIN;
      // `Setelah hujan reda, Rina …`: behind an opening adverbial, the first of its sentence.
      const first = sentences.ofToken[i] !== sentence;
      sentence = sentences.ofToken[i];
      if (cued || opens || (first && (tokens.code[before] === COMMA || this.goesOnAsSubject(endToken))))
        found = index;
      i = endToken - 1;
    }
    return found < 0 ? null : this.mentioned(found);
  }

  /** `Rina |pun|`, `Rina |juga|`, `Rina |said|`: what stands behind a subject. */
  private goesOnAsSubject(at: number): boolean {
    const { tokens, lexicon } = this.document;
    if (at >= tokens.length) return false;
    const cue = lexicon.quotes.classes.bits[tokens.word[at]] & QuoteWord.active;
    return cue !== 0 || (lexicon.sources.bits[tokens.word[at]] & SourceBit.filler) !== 0;
  }

  /** `Rina datang. |Wali kota itu| …`: the index of the mention before a sentence that a description opens; or -1. */
  private describedAt(sentence: number, from: number): number {
    const { sentences, tokens, lexicon } = this.document;
    const first = sentences.firstToken[sentence];
    const bits = lexicon.sources.bits;
    if (!lexicon.sources.headFirst || !(bits[tokens.word[first]] & SourceBit.human)) return -1;
    const end = Math.min(sentences.endToken[sentence], first + DESCRIPTION_REACH);
    for (let i = first + 1; i < end; i++) {
      if (this.people.mentionAt[i] >= 0 || bits[tokens.word[i]] & NO_DESCRIPTION) return -1;
      if (!(bits[tokens.word[i]] & SourceBit.closer)) continue;
      for (let k = first - 1; k >= from; k--)
        if (this.people.mentionAt[k] >= 0) return this.people.mentionAt[k];
      return -1;
    }
    return -1;
  }

  private mentionedBefore(at: number): Named | null {
    for (let i = at - 1; i >= 0 && i > at - LOOK_BACK; i--)
      if (this.people.mentionAt[i] >= 0 && !this.isAuthor(i)) return this.mentioned(this.people.mentionAt[i]);
    return null;
  }

  /** Who wrote, edited or signed the article is nobody it speaks of. */
  private isAuthor(at: number): boolean {
    const field = this.layout.field.get(lineOfToken(this.document.lines, at));
    return field === 'byline' || field === 'editor' || field === 'credit' || field === 'source';
  }

  private mentioned(index: number): Named {
    const { firstToken, endToken, person } = this.people.mentions[index];
    const { name, id } = this.people.people[person];
    return { name, id, person, firstToken, endToken };
  }
}
