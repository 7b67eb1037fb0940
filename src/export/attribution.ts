import type { Article, Quote } from '../core/article';
import { asRead } from '../core/text/readable-text';
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

/** What is known of a quote of `file`. For many quotes of one file `attributor` is faster. */
export function attribute(file: AnnotatedFile, quote: Quote): Attribution {
  return attributor(file)(quote);
}

/** Gathers what is known of the quotes of one file, each in time that does not depend on the file. */
export function attributor({ file, text, article }: AnnotatedFile): (quote: Quote) => Attribution {
  const people = new Map(article.people.map((person) => [person.id, person]));
  const lineAt = lineNumbers(text);
  const outlet = outletOf(text, article);
  const date = article.published?.value.slice(0, 10) ?? null;
  return ({ start, end, type, speaker, via }) => {
    const title = people.get(speaker?.person ?? '')?.titles[0];
    return {
      text: oneLine(asRead(text.slice(start, end))),
      isDirect: type === 'direct',
      speaker: speaker && oneLine(speaker.name),
      title: title ? oneLine(title) : null,
      via,
      outlet,
      date,
      file,
      line: lineAt(start),
    };
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
