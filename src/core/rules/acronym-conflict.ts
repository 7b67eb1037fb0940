import type { Document } from '../text/document';
import { CLOSE, OPEN } from '../text/punctuation';
import { Shape, TokenKind } from '../text/tokens';
import { foldWord } from '../text/vocabulary';
import type { Report, Rule } from './rule';

/** Longer abbreviations are no initials. */
const MOST_LETTERS = 8;

/** An abbreviation and the words it stands for here, token ranges half open. */
interface Expansion {
  readonly acronym: string;
  readonly words: string;
  readonly firstToken: number;
  readonly endToken: number;
}

export const acronymConflict: Rule = {
  id: 'acronym-conflict',
  level: 'warning',
  description: 'An abbreviation is written out as something else than it stands for.',
  check(article, document, _, reports) {
    const seen = new Map<string, string>();
    let hidden = 0;
    for (const expansion of expansions(document)) {
      const start = document.tokens.start[expansion.firstToken];
      const end = document.tokens.end[expansion.endToken - 1];
      while (hidden < article.boilerplate.length && article.boilerplate[hidden].end <= start) hidden++;
      if (hidden < article.boilerplate.length && article.boilerplate[hidden].start < end) continue;
      const known = document.lexicon.people.acronyms.get(expansion.acronym);
      const first = seen.get(expansion.acronym);
      if (known === undefined && first === undefined) seen.set(expansion.acronym, expansion.words);
      const expected = known ?? (first === undefined ? [] : [first]);
      if (expected.length === 0 || expected.some((words) => foldWord(words) === foldWord(expansion.words)))
        continue;
      reports.push(conflict(expansion, expected, start, end));
    }
  },
  examples: {
    bad: [
      'Menteri Keuangan Amerika Selatan (AS) tiba di Jakarta pada hari Selasa untuk bertemu dengan para pengusaha.',
      'Badan Air Bersih (BAB) didirikan tahun lalu oleh warga di sana. Kini Balai Adat Bersama (BAB) ikut membantu.',
      'The minister thanked the United Nationals (UN) for the help that had been sent to the village.',
    ],
    good: [
      'Menteri Keuangan Amerika Serikat (AS) tiba di Jakarta pada hari Selasa untuk bertemu dengan para pengusaha.',
      'Badan Air Bersih (BAB) didirikan tahun lalu oleh warga. Kini Badan Air Bersih (BAB) ikut membantu.',
      'Kantor itu mengurus Pajak Bumi dan Bangunan (PBB) untuk warga yang tinggal di sana.',
      'Organisasi Pangan Dunia (FAO) tiba di sana.',
      'The minister thanked the United Nations (UN) for the help that had been sent to the village.',
    ],
  },
};

function conflict(
  { acronym, words }: Expansion,
  expected: readonly string[],
  start: number,
  end: number,
): Report {
  return {
    start,
    end,
    template: '“{0}” stands for “{1}”, not “{2}”.',
    args: [acronym, expected[0], words],
    fixes: [
      {
        title: 'Replace with “{0}”',
        args: [expected[0]],
        edits: [{ start, end: start + words.length, newText: expected[0] }],
      },
    ],
  };
}

/** Every `Words With Initials (WWI)`: as many words before the bracket as the abbreviation has letters. */
function expansions(document: Document): Expansion[] {
  const { tokens, text } = document;
  const { code, kind } = tokens;
  const found: Expansion[] = [];
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (code[i] !== OPEN || code[i + 2] !== CLOSE || kind[i + 1] !== TokenKind.word) continue;
    if (tokens.shape[i + 1] & (Shape.hasLower | Shape.hasDigit | Shape.hasHyphen | Shape.hasDot)) continue;
    const acronym = text.slice(tokens.start[i + 1], tokens.end[i + 1]);
    if (acronym.length < 2 || acronym.length > MOST_LETTERS) continue;
    const first = initialsBefore(document, i, acronym);
    if (first < 0) continue;
    found.push({
      acronym,
      words: text.slice(tokens.start[first], tokens.end[i - 1]),
      firstToken: first,
      endToken: i + 3,
    });
  }
  return found;
}

/** The first of the capitalised words before token `end` whose initials are `acronym`, small words skipped, or -1. */
function initialsBefore(document: Document, end: number, acronym: string): number {
  const { tokens } = document;
  let at = end - 1;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    // `Pajak Bumi dan Bangunan (PBB)`: one small word may stand between two that count.
    if (letter < acronym.length - 1 && at > 0 && isSmall(document, at)) at--;
    if (at < 0 || tokens.kind[at] !== TokenKind.word || (tokens.shape[at] & Shape.startsUpper) === 0)
      return -1;
    if (tokens.code[at] !== foldWord(acronym[letter]).charCodeAt(0)) return -1;
    at--;
  }
  return at + 1;
}

function isSmall({ tokens }: Document, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && (tokens.shape[i] & Shape.startsUpper) === 0;
}
