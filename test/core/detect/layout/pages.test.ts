import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';
import { stripText } from '../../../../src/core/strip';

/** A page: each line with what it is before the bar; nothing stands for body. `?` marks what may be either. */
const folder = join(import.meta.dirname, 'pages');
const pages = readdirSync(folder).map((file) => {
  const rows = readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => ({ label: row.slice(0, row.indexOf('|')).trim(), text: row.slice(row.indexOf('|') + 2) }));
  return { file, rows, text: rows.map((row) => row.text).join('\n\n') };
});

/** What each line of `text` is taken for: the kind or field that covers all of it, or nothing. */
function labelsOf(text: string): string[] {
  const article = annotate(text);
  let start = 0;
  return text.split('\n\n').map((line) => {
    const end = start + line.length;
    const covers = (span: { start: number; end: number }): boolean =>
      span.start <= start + 1 && span.end >= end - 1;
    const label = article.boilerplate.find(covers)?.kind ?? article.metadata.find(covers)?.field ?? '';
    start = end + 2;
    return label;
  });
}

describe.each(pages)('$file', ({ rows, text }) => {
  it('is read line by line', () => {
    const labels = labelsOf(text);
    const got = rows.map(
      (row, i) => `${(row.label.endsWith('?') ? row.label : labels[i]).padEnd(11)}| ${row.text}`,
    );
    expect(got).toEqual(rows.map((row) => `${row.label.padEnd(11)}| ${row.text}`));
  });

  it('holds no boilerplate once it is stripped', () => {
    expect(annotate(stripText(text, annotate(text).boilerplate)).boilerplate).toEqual([]);
  });
});
