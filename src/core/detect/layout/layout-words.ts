import type { BoilerplateKind, MetadataField } from '../../article';

type ByKind = Readonly<Partial<Record<BoilerplateKind, string>>>;
type ByField = Readonly<Partial<Record<MetadataField, string>>>;

/** Patterns of page litter, parted by commas; see line-patterns.ts. A pattern begun with `…` may stand anywhere. */
export interface LitterWords {
  /** Litter wherever the line stands. */
  readonly litter?: ByKind;
  /** Litter that stands between paragraphs as well, and so tells nothing about the lines around it. */
  readonly interruptions?: ByKind;
  /** Heads of lists: the short lines that follow go with them. */
  readonly headings?: ByKind;
  /** Titles of boxes that hold links to other articles: the box is a widget, its lines are related. */
  readonly linkBoxes?: string;
  /** What the button of a link to another article says, its title above: `Read more`. */
  readonly linkEnds?: string;
  /** Words that are litter outside the article's body or beside other litter, and may be a heading inside it. */
  readonly nearLitter?: ByKind;
  /** Headings of a summary in points above the article. */
  readonly points?: string;
  /** What a link run into a paragraph begins with, a colon or a title after it. */
  readonly links?: string;
  /** What a link in brackets begins with: `(Baca: …)`. */
  readonly bracketedLinks?: string;
  /** What stands in square brackets where a player or picture was: `[Gambas:Video …]`. */
  readonly embeds?: string;
  /** Fixed phrases that are litter inside a paragraph too, written in capitals or glued to other text. */
  readonly noise?: ByKind;
  /** Imperatives that call on the reader, and the channels they point to: together they make a promotion. */
  readonly calls?: string;
  readonly platforms?: string;
  /** Words that speak to the reader, or of the outlet itself. */
  readonly readerWords?: string;
}

/** How a page names what it tells about the article. */
export interface MetadataWords {
  readonly metadata?: ByField;
  /** A label alone on its line, its value on the next. */
  readonly labels?: ByField;
  /** Words that stand beside numbers and month names in a line that is nothing but a date. */
  readonly dateWords?: string;
  readonly monthForms?: string;
  readonly weekdayForms?: string;
  readonly agoWords?: string;
  /** What an author calls himself under his name. */
  readonly roles?: string;
  /** What a biography says of its author after the name: `is`, `covers`. */
  readonly bioVerbs?: string;
  /** Words of picture credits. */
  readonly pictureWords?: string;
  /** Where in a picture somebody stands: `left`. */
  readonly pictureSides?: string;
  /** News agencies, as they sign. */
  readonly agencies?: string;
  /** What names of outlets end with, in the credits of pictures. */
  readonly outletWords?: string;
  /** Words that titles have and names of authors do not. */
  readonly headlineWords?: string;
  /** Last words of the names of cities that newspapers write from. */
  readonly places?: string;
  /** Words that open a paragraph before a colon and are no place: `Exclusive: …`. */
  readonly openers?: string;
  /** Words written small inside titles. */
  readonly titleWords?: string;
}

export interface LayoutWords extends LitterWords, MetadataWords {}

/** Joins the word lists of several files of one language; phrases under one key are taken together. */
export function joinLitter(...parts: readonly LitterWords[]): LitterWords {
  const joined: Record<string, string | Record<string, string>> = {};
  for (const part of parts)
    for (const [key, words] of Object.entries(part) as [string, string | Record<string, string>][]) {
      const before = joined[key];
      if (typeof words === 'string') joined[key] = before === undefined ? words : `${before}, ${words}`;
      else {
        const group = { ...((before as Record<string, string> | undefined) ?? {}) };
        for (const [kind, text] of Object.entries(words))
          group[kind] = group[kind] === undefined ? text : `${group[kind]}, ${text}`;
        joined[key] = group;
      }
    }
  return joined as LitterWords;
}

/** What a line pattern stands for. */
export interface LineMeaning {
  readonly why: 'wording' | 'noise' | 'heading' | 'near-litter' | 'label' | 'metadata';
  readonly kind?: BoilerplateKind;
  readonly field?: MetadataField;
  /** Under a heading: what its lines are. */
  readonly items?: BoilerplateKind;
  /** It is the heading of a summary in points. */
  readonly points?: boolean;
}

/** Bits of `LayoutLexicon.classes`. */
export const LayoutWord = {
  month: 1,
  weekday: 2,
  dateWord: 4,
  titleWord: 8,
  call: 16,
  picture: 32,
  /** May begin litter inside a paragraph. */
  inlineStart: 64,
  /** May begin a pattern that stands anywhere in a line. */
  floatingStart: 128,
  platformStart: 256,
  /** May begin litter in brackets. */
  bracketStart: 0x800000,
  role: 512,
  ago: 1024,
  /** Names a section of a site: `Politics`. */
  section: 0x1000000,
  /** A button to share or comment, alone on its line or in a row. */
  button: 2048,
  /** Ends the name of an outlet. */
  outlet: 4096,
  /** Stands before a colon and is no place. */
  opener: 8192,
  /** Ends the name of a city. */
  place: 16384,
  /** Stands between an author's name and what he does. */
  bioVerb: 32768,
  /** `you`, `our`. */
  reader: 131072,
  /** Small in titles, and in no name. */
  headlineWord: 262144,
  /** Stands before an author's name. */
  byline: 524288,
  /** Tells where in a picture somebody stands. */
  side: 0x400000,
} as const;
