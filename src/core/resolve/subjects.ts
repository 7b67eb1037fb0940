import { type Layout, LineRole } from '../detect/layout/layout';
import type { People } from '../detect/people/people';
import { subjectStart } from '../detect/quotes/cues';
import { IndirectBit } from '../detect/quotes/indirect/indirect-words';
import { CUE_FORM, QuoteWord } from '../detect/quotes/quote-words';
import { openingSource } from '../detect/quotes/source/source-opening';
import { SourceKind, type SourcePhrase, sourceAfter } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { COMMA } from '../text/punctuation';
import { TokenKind } from '../text/tokens';
import { Gender, type Genders } from './genders';

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
export const LOOK_BACK = 90;
/** A subject stands so near the start of its sentence, in tokens. */
const SUBJECT_WITHIN = 4;
/** How long the office between a passive cue and its agent may be, in tokens. */
const AGENT_REACH = 8;
/** What no office holds. */
const NO_DESCRIPTION = SourceBit.outerPreposition | SourceBit.breaks | SourceBit.filler | SourceBit.relative;

/** Finds whom the sentences of an article are about. */
export class Subjects {
  constructor(
    private readonly document: Document,
    private readonly people: People,
    private readonly layout: Layout,
    private readonly genders: Genders,
  ) {}

  /** The noun phrase of a body that the sentence holding `at` opens with, behind an opening adverbial; or null. */
  bodyOpening(at: number): SourcePhrase | null {
    const body = this.opening(at, at);
    return body === null || body.kind !== SourceKind.collective || this.isNobody(body.firstToken)
      ? null
      : body;
  }

  /** The noun phrase that the sentence holding `at` opens with, before `limit`, behind an opening adverbial; or null. */
  opening(at: number, limit: number): SourcePhrase | null {
    const { sentences } = this.document;
    const first = sentences.firstToken[sentences.ofToken[at]];
    if (at - first > LOOK_BACK || !this.isBody(first)) return null;
    const start = subjectStart(this.document, this.people, first, limit);
    return openingSource(this.document, this.people, start, limit);
  }

  /** The noun phrase that begins at `at` and ends before `limit`; or null. */
  phraseAt(at: number, limit: number): SourcePhrase | null {
    return sourceAfter(this.document, this.people, at, limit);
  }

  /** Whether a token stands in the article's own text, in no heading and no litter. */
  isBody(at: number): boolean {
    const line = lineOfToken(this.document.lines, at);
    return this.layout.hidden[at] === 0 && this.layout.role[line] === LineRole.body;
  }

  isPerson(at: number): boolean {
    return this.people.mentionAt[at] >= 0;
  }

  /** A verb that opens the sentence, or `Hal itu`. */
  private isNobody(at: number): boolean {
    const { tokens, lexicon } = this.document;
    const cue = lexicon.quotes.classes.bits[tokens.word[at]] & CUE_FORM;
    return cue !== 0 || (lexicon.indirect.bits[tokens.word[at]] & IndirectBit.emptyObject) !== 0;
  }

  /** The person who last opened a sentence, or whom a passive cue names, between two tokens. */
  between(from: number, to: number, gender: Gender = Gender.unknown): Named | null {
    const { sentences, tokens, lexicon } = this.document;
    const { mentionAt, mentions } = this.people;
    let found = -1;
    const quotes = lexicon.quotes.classes.bits;
    let sentence = -1;
    for (let i = from; i < to; i++) {
      const index = mentionAt[i];
      if (index < 0 || this.isAuthor(i)) continue;
      const { phraseFirst, endToken, person } = mentions[index];
      if (!this.genders.suits(this.genders.ofPerson(person), gender)) {
        i = endToken - 1;
        continue;
      }
      const before = phraseFirst > from ? phraseFirst - 1 : 0;
      const cued =
        quotes[tokens.word[before]] & (QuoteWord.passive | QuoteWord.bare) || this.isAgent(phraseFirst, from);
      if (!cued && this.explains(sentences.ofToken[i])) continue;
      const opens = phraseFirst - sentences.firstToken[sentences.ofToken[i]] <= SUBJECT_WITHIN;
      // Of two in a sentence the first is its subject: `Rina juga memuji Budi`.
      const first = sentences.ofToken[i] !== sentence;
      sentence = sentences.ofToken[i];
      // `Setelah hujan reda, Rina …`: behind an opening adverbial.
      const subject = opens || tokens.code[before] === COMMA || this.goesOnAsSubject(endToken);
      // `Kuasa hukum Rina, Budi, …`: whose title names somebody else.
      const owns = found >= 0 && phraseFirst <= mentions[found].firstToken;
      // `Seorang keluarga Budi, yakni |Rina|, menyatakan …`
      const apposed = lexicon.indirect.appositives.has(tokens.word[before]) && this.goesOnAsSubject(endToken);
      if (cued || owns || apposed || (first && subject)) found = index;
      i = endToken - 1;
    }
    return found < 0 ? null : this.mentioned(found);
  }

  /** `Rina optimistis. |Sebab|, Budi sudah pergi.`: a sentence that gives the reasons of who is spoken of already. */
  private explains(sentence: number): boolean {
    const { sentences, tokens, lexicon } = this.document;
    return lexicon.indirect.reasons.has(tokens.word[sentences.firstToken[sentence]]);
  }

  /** `diutarakan duta besar untuk |Rina|`: a passive cue a little before, with a title too long to be known between. */
  private isAgent(at: number, from: number): boolean {
    const { tokens, lexicon } = this.document;
    const floor = Math.max(from, at - AGENT_REACH);
    const first = tokens.code[at - 1] === COMMA ? at - 2 : at - 1;
    for (let i = first; i >= floor; i--) {
      if (tokens.kind[i] !== TokenKind.word || this.people.mentionAt[i] >= 0) return false;
      const { classes, by } = lexicon.quotes;
      const bits = classes.bits[tokens.word[i]];
      if (bits & QuoteWord.passive) return lexicon.sources.headFirst && (bits & QuoteWord.request) === 0;
      // `dibantah |oleh| kepala dinas, Rina`
      if (by.has(tokens.word[i])) continue;
      if (lexicon.sources.bits[tokens.word[i]] & NO_DESCRIPTION) return false;
    }
    return false;
  }

  /** `Rina |said|`: what stands behind a subject. */
  private goesOnAsSubject(at: number): boolean {
    const { tokens, lexicon } = this.document;
    if (at >= tokens.length) return false;
    return (lexicon.quotes.classes.bits[tokens.word[at]] & QuoteWord.active) !== 0;
  }

  /** The person last named, of a gender where one is asked for. */
  mentionedBefore(at: number, gender: Gender = Gender.unknown): Named | null {
    const { mentionAt, mentions } = this.people;
    for (let i = at - 1; i >= 0 && i > at - LOOK_BACK; i--) {
      if (mentionAt[i] < 0 || this.isAuthor(i)) continue;
      const is = this.genders.ofPerson(mentions[mentionAt[i]].person);
      if (gender === Gender.unknown || is === gender) return this.mentioned(mentionAt[i]);
    }
    return null;
  }

  /** Who wrote, edited or signed the article is nobody it speaks of. */
  isAuthor(at: number): boolean {
    const field = this.layout.field[lineOfToken(this.document.lines, at)];
    return field === 'byline' || field === 'editor' || field === 'credit' || field === 'source';
  }

  mentioned(index: number): Named {
    const { firstToken, endToken, person } = this.people.mentions[index];
    const { name, id } = this.people.people[person];
    return { name, id, person, firstToken, endToken };
  }
}
