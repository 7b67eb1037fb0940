import type { People } from '../detect/people/people';
import { Begin } from '../detect/people/people-words';
import type { SourcePhrase } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { Shape } from '../text/tokens';

/** Small words such as `dan` have no letter in an abbreviation. */
const SHORTEST_SPELLED = 4;

const LONGEST_PREPOSITION = 3;
/** An article that names more officials than this is no article. */
const MOST_PEOPLE = 200;
const SPACE = 0x20;

interface Office {
  /** In lower case, with short offices at their length. */
  readonly title: string;
  readonly written: string;
  readonly person: number;
}

interface Offices {
  readonly officials: readonly Office[];
  readonly others: readonly Office[];
}

/** Tells the one official of an article who holds an office. */
export class OfficeHolders {
  private offices: Offices | null = null;
  /** Offices asked for, with the person found. */
  private byOffice: Map<string, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {}

  /** The one person of the article whose office is the phrase: `Presiden`, `the mayor`. */
  of(source: SourcePhrase): number {
    const { tokens } = this.document;
    const { firstToken, endToken } = source;
    const first = officeStart(this.document, source);
    if (first === firstToken && !(tokens.shape[first] & Shape.startsUpper)) return -1;
    const office = this.spelledOut(textOf(this.document, first, endToken));
    this.byOffice ??= new Map();
    const known = this.byOffice.get(office);
    if (known !== undefined) return known;
    const { officials, others } = this.holders();
    let holder = this.oneOf(officials, office);
    // `Ketua Karang Taruna`, who holds no office of the state.
    if (holder === -1 && office.includes(' ')) holder = this.oneOf(others, office);
    holder = Math.max(-1, holder);
    this.byOffice.set(office, holder);
    return holder;
  }

  /** The one person of `offices` who holds `office`; -1 where nobody does, -2 where several do. */
  private oneOf(offices: readonly Office[], office: string): number {
    let holder = -1;
    for (const held of offices) {
      const { person } = held;
      if (person === holder || !isOffice(held, office, this.document.lexicon.sources.headFirst)) continue;
      if (holder >= 0) return -2;
      holder = person;
    }
    return holder;
  }

  private holders(): Offices {
    if (this.offices !== null) return this.offices;
    const officials: Office[] = [];
    const others: Office[] = [];
    const { people } = this.people;
    for (let person = 0; person < people.length && person < MOST_PEOPLE; person++)
      for (const title of people[person].titles)
        (people[person].official ? officials : others).push({
          title: this.spelledOut(title),
          written: title,
          person,
        });
    this.offices = { officials, others };
    return this.offices;
  }

  /** In lower case, with short offices at their length: `wapres` is `wakil presiden`. */
  private spelledOut(office: string): string {
    const { shortOffices } = this.document.lexicon.sources;
    const lower = office.toLowerCase();
    // Few offices have a short form: most are told without being taken apart.
    let from = 0;
    for (let space = 0; space >= 0; from = space + 1) {
      space = lower.indexOf(' ', from);
      if (shortOffices.has(lower.slice(from, space < 0 ? undefined : space)))
        return lower
          .split(' ')
          .map((word) => shortOffices.get(word) ?? word)
          .join(' ');
    }
    return lower;
  }
}

/** Behind the article or a form of address: `the |mayor|`, `Ibu |Bupati|`. */
export function officeStart({ tokens, lexicon }: Document, { firstToken }: SourcePhrase): number {
  const { begins } = lexicon.people;
  const addressed = begins[tokens.word[firstToken]] & Begin.honorific;
  if (addressed && begins[tokens.word[firstToken + 1]] & Begin.head) return firstToken + 1;
  return lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.determiner ? firstToken + 1 : firstToken;
}

/** The office is the title, or the title says more: `presiden` of `presiden Rusia`, `mayor` of `New York mayor`. */
function isOffice({ title, written }: Office, office: string, headFirst: boolean): boolean {
  if (headFirst && isShortened(title, office)) return true;
  const rest = title.length - office.length - 1;
  if (rest < 0) return title === office;
  // `mayor` of `New York mayor`, but not `police` of `inspector-general of police`.
  if (!headFirst && title.endsWith(office) && title.charCodeAt(rest) === SPACE) {
    const word = title.lastIndexOf(' ', rest - 1) + 1;
    // `US president`: two letters, and no preposition.
    const capital = title.length === written.length && written.charAt(word) !== title.charAt(word);
    return capital || rest - word > LONGEST_PREPOSITION;
  }
  if (!title.startsWith(office) || title.charCodeAt(office.length) !== SPACE) return false;
  // Where the head comes last, only a short word behind it, a preposition, leaves it the head: `mayor of Oldtown`.
  const next = title.indexOf(' ', office.length + 1);
  return headFirst || (next > 0 && next - office.length - 1 <= LONGEST_PREPOSITION);
}

/** `kepala dkl` of `kepala dewan kota lama (dkl)`, or of `kepala dewan kota lama`. */
function isShortened(title: string, office: string): boolean {
  const cut = office.lastIndexOf(' ') + 1;
  if (cut === 0 || !title.startsWith(office.slice(0, cut))) return false;
  const short = office.slice(cut);
  return title.includes(`(${short})`) || initialsOf(title.slice(cut)) === short;
}

/** The first letters of the words that are no small ones: `pu` of `pekerjaan umum`. */
function initialsOf(words: string): string {
  let letters = '';
  for (const word of words.split(' ')) if (word.length >= SHORTEST_SPELLED) letters += word.charAt(0);
  return letters;
}
