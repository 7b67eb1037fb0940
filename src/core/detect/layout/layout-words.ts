import type { BoilerplateKind, MetadataField } from '../../article';
import { listPhrases } from '../../text/word-list';
import { WordClasses } from '../../text/word-set';
import { LinePatterns } from './line-patterns';

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
  /** Words of subscriptions, accounts and consent, and those that speak to the reader: enough of them are an offer. */
  readonly offerWords?: string;
  readonly readerWords?: string;
  /** Words that tell what happened or what was said: no offer does. */
  readonly tellingWords?: string;
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
  /** Verbs of what is to be seen in a picture, in the tense of its caption: `poses`, `arrives`. */
  readonly pictureVerbs?: string;
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

/** Letters of a word such as `by`, as against `author`. */
const LONGEST_PREPOSITION = 4;

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
  /** Of subscriptions, accounts and consent. */
  offer: 65536,
  /** `you`, `our`. */
  reader: 131072,
  /** Small in titles, and in no name. */
  headlineWord: 262144,
  /** Stands before an author's name. */
  byline: 524288,
  /** Tells what happened or what was said. */
  telling: 1048576,
  /** Tells what somebody does in a picture. */
  pictureVerb: 0x200000,
  /** Tells where in a picture somebody stands. */
  side: 0x400000,
} as const;

export interface LayoutLexicon {
  readonly lines: LinePatterns<LineMeaning>;
  readonly floating: LinePatterns<LineMeaning>;
  readonly links: LinePatterns<BoilerplateKind>;
  readonly bracketedLinks: LinePatterns<BoilerplateKind>;
  readonly embeds: LinePatterns<BoilerplateKind>;
  readonly noise: LinePatterns<BoilerplateKind>;
  readonly platforms: LinePatterns<true>;
  readonly agencies: LinePatterns<true>;
  readonly classes: WordClasses;
}

/**
 * Compiles the layout words of all packs into one lexicon: pages mix languages (`ADVERTISEMENT` on an Indonesian
 * page), so every pack's litter is known everywhere. `languages` are ISO 639-1 ids, for names of months and days.
 */
export function compileLayoutWords(
  packs: readonly (readonly [language: string, LayoutWords])[],
): LayoutLexicon {
  const lines: [string, LineMeaning][] = [];
  const floating: [string, LineMeaning][] = [];
  const links: [string, BoilerplateKind][] = [];
  const bracketedLinks: [string, BoilerplateKind][] = [];
  const embeds: [string, BoilerplateKind][] = [];
  const noise: [string, BoilerplateKind][] = [];
  const platforms: [string, true][] = [];
  const agencies: [string, true][] = [];
  const classes = new WordClasses();
  const add = (text: string | undefined, meaning: LineMeaning): void => {
    for (const phrase of listPhrases(text ?? ''))
      if (phrase.startsWith('…')) floating.push([`${phrase.slice(1)} *`, meaning]);
      else lines.push([phrase, meaning]);
  };
  for (const [language, words] of packs) {
    for (const [kind, text] of entries(words.litter)) add(text, { why: 'wording', kind });
    for (const [kind, text] of entries(words.interruptions)) add(text, { why: 'noise', kind });
    for (const [kind, text] of entries(words.headings)) add(text, { why: 'heading', kind, items: kind });
    add(words.linkBoxes, { why: 'heading', kind: 'widget', items: 'related' });
    for (const [field, text] of entries(words.metadata)) add(text, { why: 'metadata', field });
    for (const [field, text] of entries(words.labels)) add(text, { why: 'label', field });
    for (const [kind, text] of entries(words.noise))
      for (const phrase of listPhrases(text)) {
        noise.push([`${phrase} *`, kind]);
        lines.push([phrase, { why: 'noise', kind }]);
      }
    for (const phrase of listPhrases(words.links ?? '')) links.push([`${phrase} *`, 'related']);
    for (const phrase of listPhrases(words.bracketedLinks ?? ''))
      bracketedLinks.push([`${phrase} : *`, 'related']);
    for (const phrase of listPhrases(words.embeds ?? '')) embeds.push([`${phrase} *`, 'artifact']);
    for (const phrase of listPhrases(words.platforms ?? '')) platforms.push([`${phrase} *`, true]);
    for (const phrase of listPhrases(words.agencies ?? '')) agencies.push([phrase, true]);
    classes.add(LayoutWord.month, [
      ...listPhrases(words.monthForms ?? ''),
      ...calendarNames(language, 'month'),
    ]);
    classes.add(LayoutWord.weekday, [
      ...listPhrases(words.weekdayForms ?? ''),
      ...calendarNames(language, 'weekday'),
    ]);
    classes.add(LayoutWord.dateWord, listPhrases(words.dateWords ?? ''));
    classes.add(LayoutWord.dateWord | LayoutWord.ago, listPhrases(words.agoWords ?? ''));
    classes.add(LayoutWord.titleWord, listPhrases(words.titleWords ?? ''));
    classes.add(LayoutWord.call, listPhrases(words.calls ?? ''));
    classes.add(LayoutWord.outlet, listPhrases(words.outletWords ?? ''));
    classes.add(LayoutWord.place, listPhrases(words.places ?? ''));
    classes.add(LayoutWord.offer, listPhrases(words.offerWords ?? ''));
    classes.add(LayoutWord.telling, listPhrases(words.tellingWords ?? ''));
    classes.add(LayoutWord.reader, listPhrases(words.readerWords ?? ''));
    classes.add(
      LayoutWord.byline,
      listPhrases(words.labels?.byline ?? '').filter((phrase) => phrase.length <= LONGEST_PREPOSITION),
    );
    classes.add(LayoutWord.headlineWord, listPhrases(words.headlineWords ?? ''));
    classes.add(LayoutWord.bioVerb, listPhrases(words.bioVerbs ?? ''));
    classes.add(LayoutWord.opener, listPhrases(words.openers ?? ''));
    classes.add(LayoutWord.role, listPhrases(words.roles ?? ''));
    classes.add(LayoutWord.picture, listPhrases(words.pictureWords ?? ''));
    classes.add(LayoutWord.pictureVerb, listPhrases(words.pictureVerbs ?? ''));
    classes.add(LayoutWord.side, listPhrases(words.pictureSides ?? ''));
  }
  // Last, since the first of equal patterns counts: what is sure in one language is not unsure in another.
  for (const [, words] of packs) add(words.points, { why: 'near-litter', kind: 'widget', points: true });
  for (const [, words] of packs)
    for (const [kind, text] of entries(words.nearLitter)) {
      add(text, { why: 'near-litter', kind });
      if (kind === 'navigation')
        classes.add(
          LayoutWord.section,
          listPhrases(text).filter((phrase) => !/[^\p{L}]/u.test(phrase)),
        );
      else if (kind === 'prompt')
        classes.add(
          LayoutWord.button,
          listPhrases(text).filter((phrase) => !/[^\p{L}]/u.test(phrase)),
        );
    }
  const lexicon = {
    lines: new LinePatterns(lines),
    floating: new LinePatterns(floating),
    links: new LinePatterns(links),
    bracketedLinks: new LinePatterns(bracketedLinks),
    embeds: new LinePatterns(embeds),
    noise: new LinePatterns(noise),
    platforms: new LinePatterns(platforms),
    agencies: new LinePatterns(agencies),
    classes,
  };
  mark(classes, LayoutWord.inlineStart, lexicon.links.begins);
  mark(classes, LayoutWord.inlineStart, lexicon.noise.begins);
  mark(classes, LayoutWord.floatingStart, lexicon.floating.begins);
  mark(classes, LayoutWord.platformStart, lexicon.platforms.begins);
  return lexicon;
}

function mark(classes: WordClasses, bit: number, begins: Uint8Array): void {
  for (let word = 0; word < begins.length; word++) if (begins[word] === 1) classes.bits[word] |= bit;
}

function entries<K extends string>(record: Readonly<Partial<Record<K, string>>> | undefined): [K, string][] {
  return Object.entries(record ?? {}) as [K, string][];
}

/** Names of the twelve months or seven weekdays in a language, in full. */
function calendarNames(language: string, part: 'month' | 'weekday'): string[] {
  const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
  const count = part === 'month' ? 12 : 7;
  return Array.from({ length: count }, (_, i) =>
    format.format(part === 'month' ? Date.UTC(2023, i, 1) : Date.UTC(2023, 0, 1 + i)),
  );
}
