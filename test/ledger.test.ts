import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { annotate } from '../src/core/annotate';
import type { Article, Span } from '../src/core/article';

/*
 * What is reported on the seeds, readable and checked in: a change of the analysis shows its effect in review.
 * `npx vitest run test/ledger.test.ts --update` writes it anew.
 */
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));

for (const file of readdirSync(seeds))
  test(file, async () => {
    const text = readFileSync(seeds + file, 'utf8');
    await expect(ledgerOf(text, annotate(text))).toMatchFileSnapshot(`ledger/${file}`);
  });

function ledgerOf(text: string, article: Article): string {
  const line = lineNumbers(text);
  const words = (span: Span) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const rows = [
    `language ${article.language}, published ${article.published?.value ?? 'unknown'} (${article.published?.from ?? '-'})`,
    `${article.boilerplate.length} boilerplate, ${article.metadata.length} metadata, ${article.quotes.length} quotes, ${article.people.length} people, ${article.dates.length} dates, ${article.findings.length} findings`,
    ...section('boilerplate', article.boilerplate, (b) => `${line(b)} ${b.kind}: ${words(b)}`),
    ...section('metadata', article.metadata, (m) => `${line(m)} ${m.field}: ${words(m)}`),
    ...section(
      'quotes',
      article.quotes,
      (q) =>
        `${line(q)} ${q.type}${q.fragment ? ' fragment' : ''}, ${q.speaker?.name ?? 'nobody'}, ${q.cue?.text ?? 'no cue'}${q.via ? `, via ${q.via}` : ''}: ${words(q)}`,
    ),
    ...section(
      'people',
      article.people,
      (p) =>
        `${p.name}${p.official ? ', official' : ''}${p.titles.map((title) => `, ${title}`).join('')} (${p.mentions.length})`,
    ),
    ...section(
      'dates',
      article.dates,
      (d) => `${line(d)} ${d.type} ${d.value ?? '-'} ${d.mod ?? ''}: ${words(d)}`,
    ),
    ...section('findings', article.findings, (f) => `${line(f)} ${f.rule}, ${f.level}: ${f.message}`),
  ];
  return `${rows.join('\n')}\n`;
}

function section<T>(title: string, items: readonly T[], row: (item: T) => string): string[] {
  return ['', `${title}:`, ...items.map((item) => `  ${row(item)}`)];
}

/** The 1-based line that a span begins on. */
function lineNumbers(text: string): (span: Span) => number {
  return (span) => text.slice(0, span.start).split(/\r\n|\r|\n/).length;
}
