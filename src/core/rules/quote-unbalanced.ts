import type { Span, TextEdit } from '../article';
import type { Document } from '../text/document';
import type { Report, Rule } from './rule';

/** For each mark the marks that close it in some tradition of setting type. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '"': '"',
  '＂': '＂',
  '〝': '〞〝',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '‘': '’‘',
  '’': '’',
  '‚': '‘’',
  '‛': '’',
  "'": "'",
  '`': "'`´",
  '´': '´',
  '‹': '›',
  '›': '‹›',
};

export const quoteUnbalanced: Rule = {
  id: 'quote-unbalanced',
  level: 'warning',
  description: 'A quotation mark that is never closed, or that another kind of mark closes.',
  check(_, document, marks, reports) {
    const { tokens } = document;
    for (const token of marks.unclosed) {
      const start = tokens.start[token];
      reports.push({ start, end: tokens.end[token], template: 'This quotation mark is never closed.' });
    }
    for (const token of marks.unopened) {
      const start = tokens.start[token];
      reports.push({ start, end: tokens.end[token], template: 'This quotation mark closes nothing.' });
    }
    for (const { open, first, close, closeEnd } of marks.pairs) {
      if (close === closeEnd || open === first) continue;
      const report = mismatch(document, open, first, close, closeEnd);
      if (report !== null) reports.push(report);
    }
  },
  examples: {
    bad: [
      '"Kami menunggu kabar dari kantor pusat. Itu saja.',
      'Hujan turun sejak subuh," kata Rina.\nSungai pun meluap.',
      '"Kami menunggu kabar,” kata Rina.',
      'The mayor called it «a long wait" on Monday.',
    ],
    good: [
      '"Kami menunggu kabar," kata Rina.',
      '”Kami menunggu kabar,” kata Rina.',
      '„Wir warten,“ said Rina.',
      "“We're waiting for the boys' coach,” Rina said.",
      '“Kami menunggu kabar dari kantor.\n“Sampai kini belum ada,” kata Rina.',
      'The screen measures 24" across.',
    ],
  },
};

/** The two marks of a pair, where no tradition sets them together: with the repair that fits the opening mark. */
function mismatch(
  { text, tokens }: Document,
  open: number,
  first: number,
  close: number,
  closeEnd: number,
): Report | null {
  const opener = text.slice(tokens.start[open], tokens.end[first - 1]);
  const closer = text.slice(tokens.start[close], tokens.end[closeEnd - 1]);
  // `` and '' come in pairs; a damaged mark says nothing.
  if (opener.length > 1 || closer.length > 1 || opener === '\uFFFD' || closer === '\uFFFD') return null;
  const closers = CLOSERS[opener];
  if (closers === undefined || closers.includes(closer)) return null;
  const span: Span = { start: tokens.start[close], end: tokens.end[closeEnd - 1] };
  const edit: TextEdit = { ...span, newText: closers[0] };
  return {
    ...span,
    template: 'This mark closes a quotation that {0} opened.',
    args: [opener],
    fixes: [{ title: 'Close with {0}', args: [closers[0]], edits: [edit] }],
  };
}
