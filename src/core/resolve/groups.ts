import { Class } from '../detect/people/people-words';
import { headToken, SourceKind, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { Shape } from '../text/tokens';
import type { FullNames } from './full-names';
import { LOOK_BACK, type Named, type Subjects } from './subjects';

/** So many sentences are looked at, with that of the pronoun. */
const SENTENCES = 3;
/** The last letter of most plurals. */
const PLURAL = 0x73;
const SOMEBODY =
  SourceBit.unnamed |
  SourceBit.human |
  SourceBit.party |
  SourceBit.epithet |
  SourceBit.male |
  SourceBit.female;

/** Tells whom `they` and `it` mean, of those that the sentences before are about and who have not spoken yet. */
export class Groups {
  constructor(
    private readonly document: Document,
    private readonly subjects: Subjects,
    private readonly fullNames: FullNames,
  ) {}

  /** Who opens one of the sentences before the pronoun at `at`, not before token `from`. */
  before(at: number, from: number): Named | null {
    const { sentences, tokens, lexicon } = this.document;
    if (lexicon.sources.headFirst) return this.several(at, from);
    const several = (lexicon.sources.bits[tokens.word[at]] & SourceBit.human) !== 0;
    const own = sentences.ofToken[at];
    for (let sentence = own; sentence >= 0 && sentence > own - SENTENCES; sentence--) {
      const first = sentences.firstToken[sentence];
      const limit = Math.min(at, sentences.endToken[sentence]);
      if (first < from || at - first > LOOK_BACK) return null;
      const opening = first < limit ? this.subjects.opening(limit - 1, limit) : null;
      if (opening === null || opening.kind === SourceKind.pronoun || opening.firstToken >= at) continue;
      if (several ? this.areSomebody(opening) : this.isNamed(opening)) return this.fullNames.of(opening);
    }
    return null;
  }

  /** `|Ratusan sopir| datang. Mereka …`, `Polisi menangkap |dua pelaku|. Mereka …`: several people of a sentence before. */
  private several(at: number, from: number): Named | null {
    const { sentences, tokens, lexicon } = this.document;
    const { bits } = lexicon.sources;
    const own = sentences.ofToken[at];
    for (let sentence = own - 1; sentence >= 0 && sentence >= own - SENTENCES; sentence--) {
      const first = sentences.firstToken[sentence];
      if (first < from || at - first > LOOK_BACK) return null;
      const end = sentences.endToken[sentence];
      const opening = this.subjects.opening(first, end);
      if (opening === null) continue;
      const counted = this.countedBehind(opening, end) ?? opening;
      const people = SourceBit.determiner | SourceBit.unnamed | SourceBit.human;
      const { person, kind, firstToken } = counted;
      if (person >= 0 || kind === SourceKind.pronoun || !(bits[tokens.word[firstToken]] & people)) continue;
      return this.fullNames.of(counted);
    }
    return null;
  }

  /** People who are counted, behind a subject that is not, without where they are. */
  private countedBehind({ firstToken, endToken }: SourcePhrase, end: number): SourcePhrase | null {
    const { tokens, lexicon } = this.document;
    const { bits } = lexicon.sources;
    const people = SourceBit.human | SourceBit.party | SourceBit.unnamed;
    if (bits[tokens.word[firstToken]] & SourceBit.determiner) return null;
    for (let i = endToken; i + 1 < end; i++) {
      if (!(bits[tokens.word[i]] & SourceBit.determiner) || !(bits[tokens.word[i + 1]] & people)) continue;
      let close = i + 2;
      while (close < end && !(bits[tokens.word[close]] & SourceBit.innerPreposition)) close++;
      return this.subjects.phraseAt(i, close);
    }
    return null;
  }

  /** Several, and people. */
  private areSomebody({ firstToken, endToken, kind, person }: SourcePhrase): boolean {
    const { tokens, text, lexicon } = this.document;
    const { bits } = lexicon.sources;
    if (person >= 0 || kind === SourceKind.document) return false;
    for (let i = firstToken + 1; i < endToken - 1; i++)
      if (bits[tokens.word[i]] & SourceBit.coordinator && this.subjects.isPerson(i - 1)) return true;
    const head = headToken(this.document, firstToken, endToken);
    if (!(bits[tokens.word[head]] & SOMEBODY)) return false;
    return kind === SourceKind.anonymous || text.charCodeAt(tokens.end[head] - 1) === PLURAL;
  }

  /** A body by its name. */
  private isNamed({ firstToken, endToken, kind, person }: SourcePhrase): boolean {
    const { tokens, lexicon } = this.document;
    if (person >= 0 || kind !== SourceKind.collective) return false;
    const from =
      lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.determiner ? firstToken + 1 : firstToken;
    const body = Class.organisation | Class.state | Class.private;
    let known = endToken - from === 1;
    for (let i = from; i < endToken; i++) {
      if (!(tokens.shape[i] & Shape.startsUpper)) return false;
      known ||= (lexicon.people.classes.bits[tokens.word[i]] & body) !== 0;
    }
    return known && (endToken - from > 1 || this.isInside(from));
  }

  /** The one word has capitals inside, as acronyms and makes do: the first word of a sentence says nothing else. */
  private isInside(at: number): boolean {
    return (this.document.tokens.shape[at] & Shape.upperInside) !== 0;
  }
}
