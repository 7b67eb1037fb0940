import type { BoilerplateKind } from '../../article';
import { listPhrases } from '../../text/word-list';
import { WordClasses } from '../../text/word-set';
import { LayoutWord, type LayoutWords, type LineMeaning } from './layout-words';
import { LinePatterns } from './line-patterns';

/** Letters of a word such as `by`, as against `author`. */
const LONGEST_PREPOSITION = 4;

export interface LayoutLexicon {
  readonly lines: LinePatterns<LineMeaning>;
  readonly floating: LinePatterns<LineMeaning>;
  readonly links: LinePatterns<BoilerplateKind>;
  readonly bracketedLinks: LinePatterns<BoilerplateKind>;
  readonly embeds: LinePatterns<BoilerplateKind>;
  readonly noise: LinePatterns<BoilerplateKind>;
  readonly platforms: LinePatterns<true>;
  readonly linkEnds: LinePatterns<true>;
  readonly agencies: LinePatterns<true>;
  readonly classes: WordClasses;
}

/**
 * Compiles the layout words of all packs into one lexicon: pages mix languages (`ADVERTISEMENT` on an Indonesian
 * page), so every pack's litter is known everywhere. With each its ISO 639-1 id, for the names of months and days.
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
  const linkEnds: [string, true][] = [];
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
    for (const phrase of listPhrases(words.linkEnds ?? '')) linkEnds.push([phrase, true]);
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
    classes.add(LayoutWord.reader, listPhrases(words.readerWords ?? ''));
    classes.add(LayoutWord.place, listPhrases(words.places ?? ''));
    classes.add(
      LayoutWord.byline,
      listPhrases(words.labels?.byline ?? '').filter((phrase) => phrase.length <= LONGEST_PREPOSITION),
    );
    classes.add(LayoutWord.headlineWord, listPhrases(words.headlineWords ?? ''));
    classes.add(LayoutWord.bioVerb, listPhrases(words.bioVerbs ?? ''));
    classes.add(LayoutWord.opener, listPhrases(words.openers ?? ''));
    classes.add(LayoutWord.role, listPhrases(words.roles ?? ''));
    classes.add(LayoutWord.picture, listPhrases(words.pictureWords ?? ''));
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
    linkEnds: new LinePatterns(linkEnds),
    agencies: new LinePatterns(agencies),
    classes,
  };
  classes
    .add(LayoutWord.inlineStart, lexicon.links.firstWords)
    .add(LayoutWord.inlineStart, lexicon.noise.firstWords)
    .add(LayoutWord.bracketStart, lexicon.embeds.firstWords)
    .add(LayoutWord.bracketStart, lexicon.noise.firstWords)
    .add(LayoutWord.bracketStart, lexicon.bracketedLinks.firstWords)
    .add(LayoutWord.floatingStart, lexicon.floating.firstWords)
    .add(LayoutWord.platformStart, lexicon.platforms.firstWords);
  return lexicon;
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
