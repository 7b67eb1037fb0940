import type { Mention, People } from '../detect/people/people';
import { Begin, Class } from '../detect/people/people-words';
import { SourceKind, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { isComplementName, SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { Shape, TokenKind } from '../text/tokens';
import { ProperNames } from './proper-names';
import { Roles } from './roles';
import type { Named } from './subjects';

/** How far behind a title, over places and bodies between commas, its name may stand, in tokens. */
const REACH = 25;
const LONGEST_TITLE = 5;
/** Fewer letters than this are no short form of a name. */
const SHORTEST_CALL = 4;
const NAME_SHAPE = Shape.startsUpper | Shape.hasLower | Shape.upperInside;
const LONGEST_PREPOSITION = 3;
/** An article that names more officials than this is no article. */
const MOST_PEOPLE = 200;
const SPACE = 0x20;
const COMMA = 0x2c;

/** Names the sources of quotes at their fullest. */
export class FullNames {
  private readonly properNames: ProperNames;
  private readonly roles: Roles;
  private offices: readonly { title: string; person: number }[] | null = null;
  /** Offices asked for, with the person found. */
  private byOffice: Map<string, number> | null = null;

  /** One-word sources that were asked for, with the person found. */
  private called: Map<number, number> | null = null;
  /** People by the word that mentions them, where it is one. */
  private named: Map<number, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {
    this.properNames = new ProperNames(document, people);
    this.roles = new Roles(document, people);
  }

  /** The person the phrase is about, or the phrase itself, longer where the article has it longer. */
  of(source: SourcePhrase): Named {
    const { firstToken, endToken } = source;
    const document = source.kind === SourceKind.document;
    // `according to exit polls, Rina Wati …`: a document is not the name beside it.
    const near = source.person >= 0 || document ? source.person : this.personAround(source);
    const office = near >= 0 ? near : Math.max(this.personWithTitle(source), this.personCalled(source));
    const person = office >= 0 ? office : this.roles.of(source);
    const described =
      near < 0 && office >= 0 && !(this.document.tokens.shape[this.officeStart(source)] & Shape.startsUpper);
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

  /** `Rin`, `Rina`: one word that is no mention here but is one elsewhere, or begins a word of one person's name. */
  private personCalled({ kind, firstToken, endToken }: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    const at = endToken - 1;
    const titled = endToken - firstToken === 2 && lexicon.people.begins[tokens.word[firstToken]] & Begin.head;
    if (kind !== SourceKind.collective || (at !== firstToken && !titled)) return -1;
    if (tokens.end[at] - tokens.start[at] < SHORTEST_CALL) return -1;
    if ((tokens.shape[at] & NAME_SHAPE) !== (Shape.startsUpper | Shape.hasLower)) return -1;
    this.called ??= new Map();
    const known = this.called.get(tokens.hash[at]);
    if (known !== undefined) return known;
    const person = this.calledSo(at);
    this.called.set(tokens.hash[at], person);
    return person;
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
      // `Rina Wati, |the mayor|, said`; but `told Rina Wati, |the police| said`.
      if (
        tokens.code[firstToken - 1] === COMMA &&
        before.endToken === firstToken - 1 &&
        this.closes(endToken)
      )
        return before.person;
    }
    if (endToken >= tokens.length || tokens.code[endToken] !== COMMA) return -1;
    const titled =
      (tokens.shape[firstToken] & Shape.startsUpper) !== 0 &&
      firstToken === this.officeStart(source) &&
      !this.isBody(firstToken);
    return this.personBehind(endToken, mentionAt, titled);
  }

  /** `Menurut Polda Kota Lama, Rina pergi`: a body, which no name is an apposition of. */
  private isBody(at: number): boolean {
    const { tokens, lexicon } = this.document;
    const { begins, classes } = lexicon.people;
    const body = classes.bits[tokens.word[at]] & (Class.organisation | Class.state);
    return body !== 0 && begins[tokens.word[at]] === 0;
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

  /** The one person of the article whose office is the phrase: `Presiden`, `the mayor`. */
  private personWithTitle(source: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    const { kind, firstToken, endToken } = source;
    const first = this.officeStart(source);
    if (kind === SourceKind.document || endToken - first > LONGEST_TITLE || endToken <= first) return -1;
    if (first === firstToken && !(tokens.shape[first] & Shape.startsUpper)) return -1;
    const office = this.spelledOut(textOf(this.document, first, endToken));
    this.byOffice ??= new Map();
    const known = this.byOffice.get(office);
    if (known !== undefined) return known;
    let holder = -1;
    for (const { title, person } of this.officials()) {
      if (person === holder || !isOffice(title, office, lexicon.sources.headFirst)) continue;
      if (holder >= 0) {
        holder = -1;
        break;
      }
      holder = person;
    }
    this.byOffice.set(office, holder);
    return holder;
  }

  private officials(): readonly { title: string; person: number }[] {
    if (this.offices !== null) return this.offices;
    const offices: { title: string; person: number }[] = [];
    const { people } = this.people;
    for (let person = 0; person < people.length && person < MOST_PEOPLE; person++)
      if (people[person].official)
        for (const title of people[person].titles) offices.push({ title: this.spelledOut(title), person });
    this.offices = offices;
    return offices;
  }

  /** In lower case, with short offices at their length: `wapres` is `wakil presiden`. */
  private spelledOut(office: string): string {
    const { shortOffices } = this.document.lexicon.sources;
    const words = office.toLowerCase().split(' ');
    return words.map((word) => shortOffices.get(word) ?? word).join(' ');
  }

  /** Behind the article: `the |mayor|`. */
  private officeStart({ firstToken }: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    return lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.determiner ? firstToken + 1 : firstToken;
  }
}

/** The office is the title, or the title says more: `presiden` of `presiden Rusia`, `mayor` of `New York mayor`. */
function isOffice(title: string, office: string, headFirst: boolean): boolean {
  if (headFirst && isShortened(title, office)) return true;
  const rest = title.length - office.length - 1;
  if (rest < 0) return title === office;
  // `mayor` of `New York mayor`, but not `police` of `inspector-general of police`.
  if (!headFirst && title.endsWith(office) && title.charCodeAt(rest) === SPACE) {
    const word = rest - title.lastIndexOf(' ', rest - 1) - 1;
    return word > LONGEST_PREPOSITION;
  }
  if (!title.startsWith(office) || title.charCodeAt(office.length) !== SPACE) return false;
  // Where the head comes last, only a short word behind it, a preposition, leaves it the head: `mayor of Oldtown`.
  const next = title.indexOf(' ', office.length + 1);
  return headFirst || (next > 0 && next - office.length - 1 <= LONGEST_PREPOSITION);
}

/** `kepala dkl` of `kepala dewan kota lama (dkl)`. */
function isShortened(title: string, office: string): boolean {
  const cut = office.lastIndexOf(' ') + 1;
  if (cut === 0 || !title.endsWith(')') || !title.startsWith(office.slice(0, cut))) return false;
  return title.endsWith(`(${office.slice(cut)})`);
}

/** Index of the first mention that begins at or behind `token`. */
export function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
