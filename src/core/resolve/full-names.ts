import type { Mention, People } from '../detect/people/people';
import { Begin, Class } from '../detect/people/people-words';
import { SourceKind, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { isComplementName, SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { COMMA } from '../text/punctuation';
import { Shape, TokenKind } from '../text/tokens';
import { OfficeHolders, officeStart } from './office-holders';
import { ProperNames } from './proper-names';
import type { Named } from './subjects';

/** How far behind a title, over places and bodies between commas, its name may stand, in tokens. */
const REACH = 25;
/** Fewer letters than this are no short form of a name. */
const SHORTEST_CALL = 4;
const NAME_SHAPE = Shape.startsUpper | Shape.hasLower | Shape.upperInside;
/** An article that names more people than this is no article. */
const MOST_PEOPLE = 200;

/** Names the sources of quotes at their fullest. */
export class FullNames {
  private readonly properNames: ProperNames;
  private readonly holders: OfficeHolders;

  /** People by the word that mentions them, where it is one. */
  private named: Map<number, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {
    this.properNames = new ProperNames(document, people);
    this.holders = new OfficeHolders(document, people);
  }

  /** The person the phrase is about, or the phrase itself, longer where the article has it longer. */
  of(source: SourcePhrase): Named {
    const { firstToken, endToken } = source;
    const document = source.kind === SourceKind.document;
    // `according to exit polls, Rina Wati …`: a document is not the name beside it.
    const near = source.person >= 0 || document ? this.apposedTo(source) : this.personAround(source);
    const office = near >= 0 ? near : Math.max(this.holders.of(source), this.personCalled(source));
    const person = office;
    const described =
      near < 0 &&
      office >= 0 &&
      !(this.document.tokens.shape[officeStart(this.document, source)] & Shape.startsUpper);
    if (person >= 0) {
      const { name, id } = this.people.people[person];
      // `the mayor` stays as the article words it, and is linked; `Presiden` is as good as the name.
      const shown = described ? textOf(this.document, firstToken, endToken) : undefined;
      return { name, id, person, firstToken, endToken, shown };
    }
    return {
      name: this.properNames.nameOf(firstToken, endToken),
      id: null,
      person: -1,
      firstToken,
      endToken,
    };
  }

  /** `Camat Sukajaya, |Rina Wati|, …`: one word behind a title, and a full name in apposition: a place or a body. */
  private apposedTo({ person, endToken }: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    const { mentions, mentionAt } = this.people;
    const own = mentionAt[endToken - 1];
    if (person < 0 || own < 0 || !lexicon.sources.headFirst || tokens.code[endToken] !== COMMA) return person;
    const { firstToken, phraseFirst, endToken: end } = mentions[own];
    if (end !== endToken || end - firstToken !== 1 || phraseFirst === firstToken) return person;
    const behind = this.personBehind(endToken, mentionAt, false);
    return behind >= 0 && this.people.people[behind].name.includes(' ') ? behind : person;
  }

  /** `Rin`, `Rina`: one word that is no mention here but is one elsewhere, or begins a word of one person's name. */
  private personCalled({ kind, firstToken, endToken }: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    const at = endToken - 1;
    const titled = endToken - firstToken === 2 && lexicon.people.begins[tokens.word[firstToken]] & Begin.head;
    if (kind !== SourceKind.collective || (at !== firstToken && !titled)) return -1;
    if (tokens.end[at] - tokens.start[at] < SHORTEST_CALL) return -1;
    if ((tokens.shape[at] & NAME_SHAPE) !== (Shape.startsUpper | Shape.hasLower)) return -1;
    return this.calledSo(at);
  }

  private calledSo(at: number): number {
    const { tokens } = this.document;
    const { mentions, people } = this.people;
    if (this.named === null) {
      this.named = new Map();
      for (const { firstToken, endToken, person } of mentions)
        if (endToken - firstToken === 1) this.named.set(tokens.hash[firstToken], person);
    }
    const mentioned = this.named.get(tokens.hash[at]);
    if (mentioned !== undefined) return mentioned;
    const call = textOf(this.document, at, at + 1);
    let found = -1;
    for (let person = 0; person < people.length && person < MOST_PEOPLE; person++) {
      if (!people[person].name.split(' ').some((word) => word.startsWith(call))) continue;
      if (found >= 0) return -1;
      found = person;
    }
    return found;
  }

  /** A person whose title the phrase is: `chairman of the board, |Rina Wati|`, `|Rina Wati|, chairman of the board`. */
  private personAround(source: SourcePhrase): number {
    const { firstToken, endToken } = source;
    const { tokens } = this.document;
    const { mentions, mentionAt } = this.people;
    const next = firstMentionFrom(mentions, firstToken);
    // A name inside the phrase: its own with the title before it; else several people, or a possessor.
    if (next < mentions.length && mentions[next].firstToken < endToken)
      return mentions[next].phraseFirst <= firstToken &&
        mentions[next].endToken === endToken &&
        !(
          mentions[next].firstToken > firstToken && isComplementName(this.document, mentions[next].firstToken)
        )
        ? mentions[next].person
        : -1;
    if (next < mentions.length && mentions[next].phraseFirst <= firstToken) return mentions[next].person;
    if (next > 0) {
      const before = mentions[next - 1];
      if (before.phraseEnd > firstToken) return before.person;
    }
    if (endToken >= tokens.length || tokens.code[endToken] !== COMMA) return -1;
    const titled =
      (tokens.shape[firstToken] & Shape.startsUpper) !== 0 &&
      firstToken === officeStart(this.document, source) &&
      !this.isBody(firstToken);
    return this.personBehind(endToken, mentionAt, titled);
  }

  /** `Menurut Polda Kota Lama, Rina pergi`: a body, which no name is an apposition of. */
  private isBody(at: number): boolean {
    const { tokens, lexicon } = this.document;
    return (lexicon.people.classes.bits[tokens.word[at]] & (Class.organisation | Class.state)) !== 0;
  }

  /** Behind a name in apposition stands no verb: `menurut pengamat, |Rina Wati|, …`, not `menurut polisi, Rina pergi`. */
  private endsAt(at: number): boolean {
    const { tokens, lexicon } = this.document;
    const preposition = SourceBit.innerPreposition | SourceBit.outerPreposition;
    return this.closes(at) || (lexicon.sources.bits[tokens.word[at]] & preposition) !== 0;
  }

  /** A comma or the end of the line stands there: an apposition is over. */
  private closes(at: number): boolean {
    const { tokens } = this.document;
    return at >= tokens.length || tokens.kind[at] !== TokenKind.word;
  }

  /** `Kepala Desa Sukamaju, Kecamatan Ciawi, |Rina Wati|`: over capitalised words and commas. */
  private personBehind(from: number, mentionAt: Int32Array, titled: boolean): number {
    const { tokens, lexicon } = this.document;
    for (let i = from; i < tokens.length && i < from + REACH; i++) {
      if (mentionAt[i] >= 0) {
        const { person, phraseEnd } = this.people.mentions[mentionAt[i]];
        return titled || this.endsAt(phraseEnd) ? person : -1;
      }
      if (tokens.kind[i] === TokenKind.punctuation && tokens.code[i] === COMMA) continue;
      if (tokens.kind[i] !== TokenKind.word) return -1;
      const small =
        lexicon.sources.bits[tokens.word[i]] & (SourceBit.coordinator | SourceBit.innerPreposition);
      if (!(tokens.shape[i] & Shape.startsUpper) && !small) return -1;
    }
    return -1;
  }
}

/** Index of the first mention that begins at or behind `token`. */
function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
