import type { Mention, People } from '../detect/people/people';
import { Class } from '../detect/people/people-words';
import { SourceKind, type SourcePhrase } from '../detect/quotes/source-phrase';
import { SourceBit } from '../detect/quotes/source-words';
import { type Document, textOf } from '../text/document';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { oneSpaced } from '../text/white-space';
import type { Named } from './antecedents';

/** How far behind a title, over places and bodies between commas, its name may stand, in tokens. */
const REACH = 25;
const LONGEST_TITLE = 5;
const LONGEST_BODY = 5;
/** Fewer letters than this are no short form of a name. */
const SHORTEST_CALL = 4;
const NAME_SHAPE = Shape.startsUpper | Shape.hasLower | Shape.upperInside;
const LONGEST_PREPOSITION = 3;
/** An article that names more officials than this is no article. */
const MOST_PEOPLE = 200;
const SPACE = 0x20;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** First tokens of capitalised phrases of two words or more: by the hash of their first word, and of their acronym. */
interface ProperPhrases {
  readonly headed: ReadonlyMap<number, number>;
  readonly shortened: ReadonlyMap<number, number>;
  /** Those with an acronym in brackets, by the hash of their first word. */
  readonly bodies: ReadonlyMap<number, number>;
  /** Last tokens of short ones, by their hash. */
  readonly tailed: ReadonlyMap<number, number>;
}

/** Names the sources of quotes at their fullest. */
export class FullNames {
  private phrases: ProperPhrases | null = null;
  private offices: readonly { title: string; person: number }[] | null = null;
  /** Offices asked for, with the person found. */
  private byOffice: Map<string, number> | null = null;

  /** One-word sources that were asked for, with the person found. */
  private called: Map<number, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {}

  /** The person the phrase is about, or the phrase itself, longer where the article has it longer. */
  of(source: SourcePhrase): Named {
    const { firstToken, endToken } = source;
    const document = source.kind === SourceKind.document;
    // `according to exit polls, Rina Wati …`: a document is not the name beside it.
    const near = source.person >= 0 || document ? source.person : this.personAround(source);
    const person = near >= 0 ? near : Math.max(this.personWithTitle(source), this.personCalled(source));
    const described = near < 0 && !(this.document.tokens.shape[this.officeStart(source)] & Shape.startsUpper);
    if (person >= 0) {
      const { name, id } = this.people.people[person];
      // `the mayor` stays as the article words it, and is linked; `Presiden` is as good as the name.
      const shown = described ? textOf(this.document, firstToken, endToken) : undefined;
      return { name, id, person, firstToken, endToken, shown };
    }
    return { name: this.phraseName(firstToken, endToken), id: null, person: -1, firstToken, endToken };
  }

  /** `Rin`, `Rina`: one word that is no mention here but is one elsewhere, or begins a word of one person's name. */
  private personCalled({ kind, firstToken, endToken }: SourcePhrase): number {
    const { tokens } = this.document;
    const length = tokens.end[firstToken] - tokens.start[firstToken];
    if (kind !== SourceKind.collective || endToken - firstToken !== 1 || length < SHORTEST_CALL) return -1;
    if ((tokens.shape[firstToken] & NAME_SHAPE) !== (Shape.startsUpper | Shape.hasLower)) return -1;
    this.called ??= new Map();
    const known = this.called.get(tokens.hash[firstToken]);
    if (known !== undefined) return known;
    const person = this.calledSo(firstToken);
    this.called.set(tokens.hash[firstToken], person);
    return person;
  }

  private calledSo(at: number): number {
    const { tokens } = this.document;
    const { mentions, people } = this.people;
    for (const { firstToken, endToken, person } of mentions)
      if (endToken - firstToken === 1 && tokens.hash[firstToken] === tokens.hash[at]) return person;
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
      return mentions[next].phraseFirst <= firstToken && mentions[next].endToken === endToken
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
      (tokens.shape[firstToken] & Shape.startsUpper) !== 0 && firstToken === this.officeStart(source);
    return this.personBehind(endToken, mentionAt, titled);
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

  /** The words of the phrase; of a lone noun (`jaksa`) or acronym the proper name that it heads or shortens. */
  private phraseName(first: number, end: number): string {
    const { tokens } = this.document;
    const noun = this.bodyNoun(first, end);
    const body = noun < 0 ? undefined : this.properPhrases().tailed.get(tokens.hash[noun]);
    if (body !== undefined && this.properStart(body) < body)
      return textOf(this.document, this.properStart(body), body + 1);
    if (end - first === 1 && tokens.kind[first] === TokenKind.word) {
      const { headed, shortened, bodies } = this.properPhrases();
      const hash = tokens.hash[first];
      const capital = (tokens.shape[first] & Shape.startsUpper) !== 0;
      const found = capital ? (shortened.get(hash) ?? bodies.get(hash)) : headed.get(hash);
      if (found !== undefined) return textOf(this.document, found, this.properEnd(found));
    }
    return oneSpaced(textOf(this.document, first, end));
  }

  /** Where the head comes last, the noun of `the |ministry|`; else -1. */
  private bodyNoun(first: number, end: number): number {
    const { tokens, lexicon } = this.document;
    const noun = end - 1;
    if (lexicon.sources.headFirst || end - first !== 2) return -1;
    if (!isDefinite(lexicon.sources.bits[tokens.word[first]]) || tokens.kind[noun] !== TokenKind.word)
      return -1;
    const body = lexicon.people.classes.bits[tokens.word[noun]];
    return body & (Class.organisation | Class.state) && !(body & Class.private) ? noun : -1;
  }

  /** The first of the capitalised words that end with `last`, without an article. */
  private properStart(last: number): number {
    const { tokens, lexicon } = this.document;
    let first = last;
    while (
      first > 0 &&
      tokens.shape[first - 1] & Shape.startsUpper &&
      tokens.kind[first - 1] === TokenKind.word
    )
      first--;
    return isDefinite(lexicon.sources.bits[tokens.word[first]]) ? first + 1 : first;
  }

  private properPhrases(): ProperPhrases {
    if (this.phrases !== null) return this.phrases;
    const { tokens } = this.document;
    const { mentionAt } = this.people;
    const headed = new Map<number, number>();
    const shortened = new Map<number, number>();
    const bodies = new Map<number, number>();
    const tailed = new Map<number, number>();
    let first = -1;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.shape[i] & Shape.startsUpper && mentionAt[i] < 0) {
        if (first < 0) first = i;
        else if (i === first + 1 && !headed.has(tokens.hash[first])) headed.set(tokens.hash[first], first);
        const ends = i > first && !(tokens.shape[i + 1] & Shape.startsUpper) && i - first < LONGEST_BODY;
        if (ends && !tailed.has(tokens.hash[i])) tailed.set(tokens.hash[i], i);
        continue;
      }
      // `Dewan Kota Lama (DKL)`: the acronym stands for the words before the bracket; `Dewan` alone does too.
      if (first >= 0 && i > first + 1 && tokens.code[i] === OPEN && tokens.code[i + 2] === CLOSE) {
        if (isAcronym(tokens, i + 1) || isBlend(tokens, first, i + 1)) {
          if (!shortened.has(tokens.hash[i + 1])) shortened.set(tokens.hash[i + 1], first);
          if (!bodies.has(tokens.hash[first])) bodies.set(tokens.hash[first], first);
        }
      }
      first = -1;
    }
    this.phrases = { headed, shortened, bodies, tailed };
    return this.phrases;
  }

  /** Behind the capitalised words from `first`, and the abbreviation in brackets that follows them. */
  private properEnd(first: number): number {
    const { tokens } = this.document;
    let end = first + 1;
    while (end < tokens.length && tokens.shape[end] & Shape.startsUpper) end++;
    return tokens.code[end] === OPEN && tokens.code[end + 2] === CLOSE ? end + 3 : end;
  }
}

/** The office is the title, or the title says more: `presiden` of `presiden Rusia`, `mayor` of `New York mayor`. */
function isOffice(title: string, office: string, headFirst: boolean): boolean {
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

/** `the`, `this`: no `a`, no `his`, nothing that stands alone. */
function isDefinite(bits: number): boolean {
  const other = SourceBit.indefinite | SourceBit.possessive | SourceBit.pronoun;
  return (bits & SourceBit.determiner) !== 0 && (bits & other) === 0;
}

function isAcronym(tokens: Tokens, at: number): boolean {
  const upper = Shape.startsUpper | Shape.upperInside;
  return (tokens.shape[at] & (upper | Shape.hasLower)) === upper;
}

/** `Kejaksaan Kota Lama (|Kejakol|)`: a capitalised word in brackets that begins as the name does. */
function isBlend(tokens: Tokens, name: number, at: number): boolean {
  return (tokens.shape[at] & Shape.startsUpper) !== 0 && tokens.code[at] === tokens.code[name];
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
