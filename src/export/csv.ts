import { attributor } from './attribution';
import type { AnnotatedFile } from './document';

const COLUMNS = [
  'file',
  'line',
  'published',
  'outlet',
  'type',
  'speaker',
  'title',
  'cue',
  'via',
  'quote',
] as const;

/** The names of the columns, as the first line of a table of quotes. */
export const csvHead = `${COLUMNS.join(',')}\r\n`;

/** The quotes of one file as CSV (RFC 4180), one a line, without the head. Empty for a file without quotes. */
export function toCsv(file: AnnotatedFile): string {
  const attribute = attributor(file);
  return file.article.quotes
    .map((quote) => {
      const { line, date, outlet, speaker, title, via, text } = attribute(quote);
      const cells = [file.file, line, date, outlet, quote.type, speaker, title, quote.cue?.text, via, text];
      return `${cells.map(cell).join(',')}\r\n`;
    })
    .join('');
}

/** A spreadsheet would take what begins with one of these for a formula: an apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
