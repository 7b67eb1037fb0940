import { type QuoteCandidate, Reference } from '../detect/quotes/quote-candidate';
import { QuoteWord } from '../detect/quotes/quote-words';
import { SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { Gender, type Genders } from './genders';
import type { Groups } from './groups';
import { isHuman } from './humans';
import { LOOK_BACK, type Named, type Subjects } from './subjects';

/** Words in a paragraph of their own go on from a quote so many paragraphs before. */
const FOLLOWS_WITHIN = 2;

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
    const to = candidate.firstToken > this.end ? Math.min(at, candidate.firstToken) : at;
    const gender = this.genders.ofWord(at);
    const subject = this.subjectSince(to, gender);
    if (subject !== null || gender === Gender.unknown)
      return subject ?? this.lastPerson ?? this.last ?? this.subjects.mentionedBefore(at);
    return this.ofGender(gender, at) ?? this.lastPerson ?? this.last ?? this.subjects.mentionedBefore(at);
  }

  /** `mereka`, `they`: several who opened a sentence since the last quote, who spoke last, or who opened one before that. */
  private ofGroup(at: number): Named | null {
    const { groups, lastGroup } = this;
    const several = groups.before(at, this.end) ?? lastGroup;
    return several ?? (this.document.lexicon.sources.headFirst ? groups.before(at, 0) : this.last);
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

  /** Who spoke last, where that was in this paragraph or one of the two before. */
  justSpoke(at: number): Named | null {
    const { lines } = this.document;
    const apart = lineOfToken(lines, at) - lineOfToken(lines, this.end - 1);
    return this.last !== null && apart <= FOLLOWS_WITHIN ? this.last : null;
  }

  /** Words with no attribution: of whom their own sentence is about (`Rina punya pesan: “…”`), else they go on. */
  ofNothing(at: number): Named | null {
    const { sentences } = this.document;
    return (
      this.subjectSince(at, Gender.unknown, sentences.firstToken[sentences.ofToken[at]]) ?? this.justSpoke(at)
    );
  }

  /** The person who last opened a sentence since the last quote. */
  subjectSince(to: number, gender: Gender = Gender.unknown, from = 0): Named | null {
    return this.subjects.between(Math.max(from, this.end, to - LOOK_BACK), to, gender);
  }
}
