import type { Level, Person, Quote, Span } from '../core/article';
import { asRead } from '../core/text/readable-text';
import type { AnnotatedFile } from './document';
import { lineNumbers } from './line-numbers';
import { plainLine } from './plain-line';
import { wrap } from './wrap';

/** Colours of the report; `picocolors` has them all, on or off. */
export type Paint = Record<
  'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'red' | 'blue',
  (text: string) => string
>;

/** Columns of the line number, and of the space after it. */
const GUTTER = 6;
const NARROWEST = 40;

/**
 * One file as a report to read: what the article is, then quotes, officials, other people, dates, findings and
 * boilerplate, each with the 1-based line where it stands. `width` is in columns. Ends with an empty line.
 */
export function toReport({ file, text, article }: AnnotatedFile, paint: Paint, width: number): string {
  const lineAt = lineNumbers(text);
  const room = Math.max(width, NARROWEST) - GUTTER;
  const out: string[] = [];
  const textOf = (span: Span): string => plainLine(text.slice(span.start, span.end));
  const item = (line: number | null, body: string, details: string, colour: keyof Paint): void => {
    const gutter = paint.dim(String(line ?? '').padStart(GUTTER - 2));
    const indent = ' '.repeat(GUTTER);
    const [first, ...more] = wrap(body, room);
    out.push(`${gutter}  ${paint[colour](first)}`, ...more.map((l) => indent + paint[colour](l)));
    if (details !== '') out.push(...wrap(details, room).map((l) => indent + paint.dim(l)));
  };
  const section = <T>(title: string, items: readonly T[], show: (item: T) => void): void => {
    if (items.length === 0) return;
    out.push('', `${paint.bold(title)} ${paint.dim(String(items.length))}`);
    for (const one of items) show(one);
  };

  out.push(paint.bold(plainLine(file)));
  out.push(paint.dim(facts(article.language, article.published?.value ?? null)));
  for (const one of article.metadata) item(lineAt(one.start), textOf(one), one.field, 'blue');

  const byId = new Map(article.people.map((person) => [person.id, person]));
  section('Quotes', article.quotes, (quote) =>
    item(
      lineAt(quote.start),
      plainLine(asRead(text.slice(quote.start, quote.end))),
      quoteDetails(quote, byId),
      'green',
    ),
  );
  const people = (official: boolean) => article.people.filter((person) => person.official === official);
  const showPerson = (person: Person): void =>
    item(null, plainLine(person.name), personDetails(person, lineAt), 'cyan');
  section('Officials', people(true), showPerson);
  section('Other people', people(false), showPerson);
  section('Dates', article.dates, (date) =>
    item(
      lineAt(date.start),
      `${textOf(date)}  ${date.value ?? '?'}${date.mod ? ` ${date.mod}` : ''}`,
      '',
      'blue',
    ),
  );
  section('Findings', article.findings, (finding) =>
    item(
      lineAt(finding.start),
      plainLine(finding.message),
      `${finding.level} ${finding.rule}`,
      colours[finding.level],
    ),
  );
  section('Boilerplate', article.boilerplate, (one) =>
    item(lineAt(one.start), textOf(one), one.kind, 'yellow'),
  );
  return `${out.join('\n')}\n\n`;
}

const colours: Record<Level, keyof Paint> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
  off: 'dim',
};

function facts(language: string, published: string | null): string {
  return `language ${language} · published ${published ?? 'unknown'}`;
}

function quoteDetails(quote: Quote, people: ReadonlyMap<string, Person>): string {
  const person = people.get(quote.speaker?.person ?? '');
  const parts = [quote.speaker ? plainLine(quote.speaker.name) : 'speaker unknown'];
  if (person?.titles[0]) parts[0] += `, ${plainLine(person.titles[0])}`;
  if (quote.cue) parts.push(plainLine(quote.cue.text));
  if (quote.via) parts.push(`via ${plainLine(quote.via)}`);
  if (quote.type === 'indirect') parts.push('indirect');
  return `— ${parts.join(' · ')}`;
}

function personDetails(person: Person, lineAt: (offset: number) => number): string {
  const titles = person.titles.map(plainLine).join('; ');
  const lines = [...new Set(person.mentions.map(({ start }) => lineAt(start)))].join(', ');
  const where = lines === '' ? '' : `lines ${lines}`;
  return [titles, where].filter((part) => part !== '').join(' · ');
}
