import type { People } from '../detect/people/people';
import { type QuoteCandidate, Reference } from '../detect/quotes/quote-candidate';
import { QuoteWord } from '../detect/quotes/quote-words';
import { SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { lineOfToken } from '../text/lines';
import { Gender, type Genders } from './genders';
import type { Groups } from './groups';
import { isHuman, isOneHuman } from './humans';
import { LOOK_BACK, type Named, type Subjects } from './subjects';

/** Words in a paragraph of their own go on from a quote so many paragraphs before. */
const FOLLOWS_WITHIN = 2;
const MOST_TITLES = 8;

/** Remembers who spoke, and tells whom a pronoun or nothing at all refers to. */
export class Antecedents {
  last: Named | null = null;
  lastGroup: Named | null = null;
  private lastPerson: Named | null = null;
  private lastMan: Named | null = null;
  private lastWoman: Named | null = null;
  /** Token behind the last quote and its attribution. */
  end = 0;

  constructor(
    private readonly document: Document,
    private readonly people: People,
    private readonly subjects: Subjects,
    private readonly genders: Genders,
    private readonly groups: Groups,
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
    if (named.person >= 0 || isHuman(this.document, candidate, named)) this.lastPerson = named;
    const gender = this.genders.of(named);
    if (gender === Gender.male) this.lastMan = named;
    if (gender === Gender.female) this.lastWoman = named;
    if (named.person < 0) this.lastGroup = named;
  }

  /** `katanya`, `he said`: who opened a sentence since the last quote, else who spoke last. */
  ofPronoun(candidate: QuoteCandidate, at: number): Named | null {
    const { tokens, lexicon } = this.document;
    const bits = lexicon.quotes.classes.bits[tokens.word[at]];
    if (bits & QuoteWord.group) return this.ofGroup(at);
    if (lexicon.sources.bits[tokens.word[at]] & SourceBit.side && this.lastPerson !== null)
      return this.lastPerson;
    // `tanya saya`: the author, or whoever the author lets speak.
    const first = lexicon.sources.bits[tokens.word[at]] & SourceBit.firstPerson;
    if (first && lexicon.sources.headFirst) return null;
    const described = this.ofOffice(candidate);
    if (described !== null) return described;
    const to = candidate.firstToken > this.end ? Math.min(at, candidate.firstToken) : at;
    const gender = this.genders.ofWord(at);
    const subject = this.subjectSince(to, gender) ?? this.unnamedSince(to, gender);
    if (subject !== null || gender === Gender.unknown)
      return subject ?? this.lastPerson ?? this.lastOf(candidate) ?? this.subjects.mentionedBefore(at);
    return this.ofGender(gender, at) ?? this.lastPerson ?? this.last ?? this.subjects.mentionedBefore(at);
  }

  /** `mereka`, `they`: several who opened a sentence since the last quote, who spoke last, or who opened one before that. */
  private ofGroup(at: number): Named | null {
    const { groups, lastGroup } = this;
    const several = groups.before(at, this.end, lastGroup) ?? lastGroup;
    return several ?? (this.document.lexicon.sources.headFirst ? groups.before(at, 0, null) : this.last);
  }

  /** `the minister`: who is the subject, or spoke last, where a title of his ends with that noun, and of nobody else since. */
  ofTitle({ firstToken }: QuoteCandidate, noun: number): Named | null {
    const { text, tokens } = this.document;
    const who = this.subjectSince(Math.min(firstToken, noun)) ?? this.lastPerson;
    if (who === null || who.person < 0) return null;
    const word = text.slice(tokens.start[noun], tokens.end[noun]).toLowerCase();
    if (!this.endsTitle(who.person, word)) return null;
    const { mentionAt, mentions } = this.people;
    for (let i = Math.max(this.end, firstToken - LOOK_BACK); i < firstToken; i++) {
      const other = mentionAt[i] < 0 ? who.person : mentions[mentionAt[i]].person;
      if (other !== who.person && this.endsTitle(other, word)) return null;
    }
    return who;
  }

  private endsTitle(person: number, word: string): boolean {
    const { titles } = this.people.people[person];
    for (let k = 0; k < titles.length && k < MOST_TITLES; k++) {
      const title = titles[k].toLowerCase();
      if (title === word || title.endsWith(` ${word}`)) return true;
    }
    return false;
  }

  /** `the striker`, `the widow`: whom the text is about, as a pronoun of the noun's gender would mean. */
  ofEpithet(before: number, gender: Gender): Named | null {
    const subject = this.subjectSince(before, gender);
    if (subject !== null) return subject;
    const last = this.lastPerson;
    if (last !== null && this.genders.suits(this.genders.of(last), gender)) return last;
    return gender === Gender.unknown ? null : this.ofGender(gender, before);
  }

  /** `The whistleblower disputes that. "…," |he| said.`: who opens the sentence before, known by no name. */
  private unnamedSince(to: number, gender: Gender): Named | null {
    const { sentences, lexicon } = this.document;
    const sentence = to > 0 ? sentences.ofToken[to - 1] : 0;
    if (gender === Gender.unknown || lexicon.sources.headFirst) return null;
    if (sentences.firstToken[sentence] < this.end || sentences.firstToken[sentence] >= to) return null;
    const named = this.subjects.describedIn(sentence, to);
    return named !== null &&
      isOneHuman(this.document, named) &&
      this.genders.suits(this.genders.of(named), gender)
      ? named
      : null;
  }

  /** The man or the woman who was spoken of since the last quote, where somebody else opened a sentence, or spoke last. */
  private ofGender(gender: Gender, at: number): Named | null {
    const { lastPerson, genders } = this;
    const since = this.subjectSince(at) === null ? null : this.subjects.mentionedBefore(at, gender);
    if (since !== null && since.firstToken >= this.end) return since;
    if (lastPerson !== null && genders.suits(genders.of(lastPerson), gender)) return lastPerson;
    return (
      (gender === Gender.male ? this.lastMan : this.lastWoman) ?? this.subjects.mentionedBefore(at, gender)
    );
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
      if (index < 0 || this.subjects.isAuthor(i)) continue;
      if (this.holds(mentions[index].person, office)) return this.subjects.mentioned(index);
      i = mentions[index].firstToken;
    }
    const last = this.lastPerson;
    return last !== null && last.person >= 0 && this.holds(last.person, office) ? last : null;
  }

  /** Who spoke last, where that can be meant: `pria itu` is no body. */
  private lastOf({ source }: QuoteCandidate): Named | null {
    return source !== null && source.endToken - source.firstToken > 1 ? null : this.last;
  }

  private holds(person: number, office: string): boolean {
    const { titles } = this.people.people[person];
    for (let k = 0; k < titles.length && k < MOST_TITLES; k++)
      if (titles[k].toLowerCase().startsWith(office)) return true;
    return false;
  }

  /** Who spoke last, where that was in this paragraph or one of the two before. */
  justSpoke(at: number): Named | null {
    const { lines } = this.document;
    const apart = lineOfToken(lines, at) - lineOfToken(lines, this.end - 1);
    return this.last !== null && apart <= FOLLOWS_WITHIN ? this.last : null;
  }

  /** Words with no attribution: they go on from the quote before, or belong to who was just spoken of. */
  ofNothing(candidate: QuoteCandidate): Named | null {
    const { firstToken } = candidate;
    const subject = this.subjectSince(firstToken);
    if (subject !== null) return subject;
    return this.justSpoke(firstToken);
  }

  /** The person who last opened a sentence since the last quote. */
  subjectSince(to: number, gender: Gender = Gender.unknown): Named | null {
    return this.subjects.between(Math.max(this.end, to - LOOK_BACK), to, gender);
  }
}
