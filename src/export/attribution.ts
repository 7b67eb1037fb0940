import type { Article, Quote } from '../core/article';
import type { AnnotatedFile } from './document';
import { lineNumbers } from './line-numbers';

/** All that a citation of a quote tells. What the article does not say is null. */
export interface Attribution {
  /** As in the article, on one line; a direct quote with its marks. */
  readonly text: string;
  readonly isDirect: boolean;
  readonly speaker: string | null;
  readonly title: string | null;
  /** The outlet that was credited for the quote. */
  readonly via: string | null;
  /** The outlet of the article. */
  readonly outlet: string | null;
  /** Publication date of the article, ISO 8601. */
  readonly date: string | null;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Gathers what is known of a quote. */
export function attribute({ file, text, article }: AnnotatedFile, quote: Quote): Attribution {
  const person = article.people.find(({ id }) => id === quote.speaker?.person);
  return {
    text: oneLine(text.slice(quote.start, quote.end)),
    isDirect: quote.type === 'direct',
    speaker: quote.speaker && oneLine(quote.speaker.name),
    title: person?.titles[0] ? oneLine(person.titles[0]) : null,
    via: quote.via,
    outlet: outletOf(text, article),
    date: article.published?.value.slice(0, 10) ?? null,
    file,
    line: lineNumbers(text)(quote.start),
  };
}

/** `"…" — Name, title, via Outlet (Outlet, 2024-03-04, article.txt:12)` */
export function toPlainAttribution(quote: Attribution): string {
  return `${quote.text} — ${credit(quote, (text) => text)}`;
}

/** The same as a block quotation of Markdown, every character of the article shown as it is. */
export function toMarkdownAttribution(quote: Attribution): string {
  return `> ${escapeMarkdown(quote.text)}\n>\n> — ${credit(quote, escapeMarkdown)}\n`;
}

function credit(quote: Attribution, show: (text: string) => string): string {
  const { speaker, title, via, outlet, date, file, line, isDirect } = quote;
  const who = [speaker ?? '?', title, via && `via ${via}`, isDirect ? null : 'reported speech'];
  const where = [outlet, date, `${file}:${line}`];
  const join = (parts: readonly (string | null)[]): string =>
    parts
      .filter((part) => part !== null)
      .map(show)
      .join(', ');
  return `${join(who)} (${join(where)})`;
}

/**
 * The outlet that the dateline names: `Jakarta, Warta Kota -` and `JAKARTA (Warta Kota) –`, not the place before it.
 * Null where there is no dateline or it names a place alone.
 */
export function outletOf(text: string, { metadata }: Pick<Article, 'metadata'>): string | null {
  const dateline = metadata.find(({ field }) => field === 'dateline');
  if (dateline === undefined) return null;
  const words = oneLine(text.slice(dateline.start, dateline.end))
    .replace(/[\s\-–—:/|]+$/, '')
    .trim();
  const inBrackets = /\(([^()]+)\)$/.exec(words);
  if (inBrackets) return inBrackets[1];
  const comma = words.lastIndexOf(',');
  return comma < 0 ? null : words.slice(comma + 1).trim() || null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&');
}
