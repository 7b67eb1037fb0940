import type { People } from '../detect/people/people';
import { headToken } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { TokenKind } from '../text/tokens';
import type { Named } from './subjects';

export const Gender = { unknown: 0, male: 1, female: 2 } as const;
export type Gender = (typeof Gender)[keyof typeof Gender];

const NAME = SourceBit.maleName | SourceBit.femaleName;
const STOPS = SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.relative;
/** A title or a noun beside a name says more than the given name. */
const NOUN_WEIGHT = 3;

/** Tells men from women, where the words of the article do, for the pronouns of a language that does. */
export class Genders {
  private ofPeople: Int8Array | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {}

  /** What the word at `at` says: a pronoun, a noun, a form of address. */
  ofWord(at: number): Gender {
    const { tokens, lexicon } = this.document;
    const bits = lexicon.sources.bits[tokens.word[at]];
    if (bits & SourceBit.male) return Gender.male;
    return bits & SourceBit.female ? Gender.female : Gender.unknown;
  }

  of({ person, firstToken, endToken }: Named): Gender {
    if (person >= 0) return this.ofPerson(person);
    return this.ofWord(headToken(this.document, firstToken, endToken));
  }

  ofPerson(person: number): Gender {
    const score = this.scores()[person];
    if (score === 0) return Gender.unknown;
    return score > 0 ? Gender.male : Gender.female;
  }

  /** Whether somebody of gender `one` can be meant by a word of gender `other`. */
  suits(one: Gender, other: Gender): boolean {
    return one === Gender.unknown || other === Gender.unknown || one === other;
  }

  /** Above 0 for a man, below for a woman: by what all mentions of a person say. */
  private scores(): Int8Array {
    if (this.ofPeople !== null) return this.ofPeople;
    const { people, mentions } = this.people;
    const { tokens, lexicon } = this.document;
    const { bits } = lexicon.sources;
    this.ofPeople = new Int8Array(people.length);
    const sums = new Int32Array(people.length);
    for (const { firstToken, endToken, phraseFirst, person } of mentions) {
      const name = bits[tokens.word[firstToken]];
      const whole = endToken - firstToken > 1 || !people[person].name.includes(' ');
      if (whole && name & NAME) sums[person] += name & SourceBit.maleName ? 1 : -1;
      const before = Math.min(phraseFirst, firstToken);
      for (let i = firstToken - 1; i >= before - 1 && i >= 0; i--) {
        if (tokens.kind[i] !== TokenKind.word || bits[tokens.word[i]] & STOPS) break;
        sums[person] += this.weight(i);
      }
    }
    for (let k = 0; k < sums.length; k++) this.ofPeople[k] = Math.sign(sums[k]);
    return this.ofPeople;
  }

  private weight(at: number): number {
    const gender = this.ofWord(at);
    if (gender === Gender.unknown || this.isPronoun(at)) return 0;
    return gender === Gender.male ? NOUN_WEIGHT : -NOUN_WEIGHT;
  }

  private isPronoun(at: number): boolean {
    const { tokens, lexicon } = this.document;
    return (
      (lexicon.sources.bits[tokens.word[at]] &
        (SourceBit.pronoun | SourceBit.possessive | SourceBit.filler)) !==
      0
    );
  }
}
