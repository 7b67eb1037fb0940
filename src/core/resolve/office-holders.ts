import type { People } from '../detect/people/people';
import { SourceKind, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { Shape } from '../text/tokens';

const LONGEST_TITLE = 5;
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

/** Tells the one official of an article who holds an office. */
export class OfficeHolders {
  private offices: readonly Office[] | null = null;
  /** Offices asked for, with the person found. */
  private byOffice: Map<string, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly people: People,
  ) {}

  /** The one person of the article whose office is the phrase: `Presiden`, `the mayor`. */
  of(source: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    const { kind, firstToken, endToken } = source;
    const first = officeStart(this.document, source);
    if (kind === SourceKind.document || endToken - first > LONGEST_TITLE || endToken <= first) return -1;
    if (first === firstToken && !(tokens.shape[first] & Shape.startsUpper)) return -1;
    const opening = lexicon.sources.bits[tokens.word[firstToken]];
    if (first > firstToken && opening & SourceBit.article) return -1;
    const office = this.spelledOut(textOf(this.document, first, endToken));
    this.byOffice ??= new Map();
    const known = this.byOffice.get(office);
    if (known !== undefined) return known;
    let holder = -1;
    for (const held of this.officials()) {
      const { person } = held;
      if (person === holder || !isOffice(held, office, lexicon.sources.headFirst)) continue;
      if (holder >= 0) {
        holder = -1;
        break;
      }
      holder = person;
    }
    this.byOffice.set(office, holder);
    return holder;
  }

  private officials(): readonly Office[] {
    if (this.offices !== null) return this.offices;
    const offices: Office[] = [];
    const { people } = this.people;
    for (let person = 0; person < people.length && person < MOST_PEOPLE; person++)
      if (people[person].official)
        for (const title of people[person].titles)
          offices.push({ title: this.spelledOut(title), written: title, person });
    this.offices = offices;
    return offices;
  }

  /** In lower case, with short offices at their length: `wapres` is `wakil presiden`. */
  private spelledOut(office: string): string {
    const { shortOffices } = this.document.lexicon.sources;
    const words = office.toLowerCase().split(' ');
    return words.map((word) => shortOffices.get(word) ?? word).join(' ');
  }
}

/** Behind the article: `the |mayor|`. */
export function officeStart({ tokens, lexicon }: Document, { firstToken }: SourcePhrase): number {
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

/** `kepala dkl` of `kepala dewan kota lama (dkl)`. */
function isShortened(title: string, office: string): boolean {
  const cut = office.lastIndexOf(' ') + 1;
  if (cut === 0 || !title.endsWith(')') || !title.startsWith(office.slice(0, cut))) return false;
  return title.endsWith(`(${office.slice(cut)})`);
}
