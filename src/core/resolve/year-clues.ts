import type { Evidence } from '../article';
import type { DateDraft } from '../detect/dates/draft';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { COPYRIGHT } from '../text/punctuation';
import { TokenKind } from '../text/tokens';
import { type Dated, evidenceOf } from './published-evidence';

/** How far behind a copyright sign its year may stand, in tokens. */
const NEAR = 6;
/** Lines at the top in which a year and month at the beginning, behind a label at most, date the article. */
const HEAD = 6;
const LABEL = 2;
/** How many of the latest years in the text are tried. */
const YEARS = 3;

/** A year that the article may be of, and what speaks for it. */
export interface YearClue {
  readonly year: number;
  readonly evidence: Evidence;
}

/** Figures only: a day that names its month is as often that of an event long past. */
export function isWeekdayAndDay(draft: DateDraft): boolean {
  return (
    draft.numeric &&
    draft.type === 'point' &&
    draft.weekday > 0 &&
    draft.month > 0 &&
    draft.day > 0 &&
    draft.year < 0
  );
}

/** Years that the text gives, what speaks most for publication first. */
export function* yearClues(document: Document, dates: readonly Dated[]): Generator<YearClue> {
  for (const { draft } of dates) {
    if (draft.year < 0 || draft.month === 0 || draft.day > 0) continue;
    const line = lineOfToken(document.lines, draft.firstToken);
    if (line < HEAD && draft.firstToken - document.lines.firstToken[line] <= LABEL)
      yield { year: draft.year, evidence: evidenceOf(document, draft, 'year-of-head') };
  }
  yield* copyrightYears(document);
  const years = dates.filter(
    ({ draft, tense }) => draft.year > 0 && draft.era === '' && draft.type === 'point' && tense <= 0,
  );
  years.sort((a, b) => b.draft.year - a.draft.year);
  for (const { draft, tense } of years.slice(0, YEARS)) {
    yield { year: draft.year, evidence: evidenceOf(document, draft, 'year-in-text') };
    // What the text looks back on is not later than its publication: no earlier year can be it.
    if (tense < 0) return;
  }
}

/** The years behind copyright signs, the last first. */
function* copyrightYears(document: Document): Generator<YearClue> {
  const { tokens, text } = document;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens.code[i] !== COPYRIGHT || tokens.kind[i] !== TokenKind.punctuation) continue;
    for (let k = i + 1; k < Math.min(i + NEAR, tokens.length); k++) {
      if (tokens.kind[k] !== TokenKind.number || tokens.end[k] - tokens.start[k] !== 4) continue;
      const start = tokens.start[k];
      const end = tokens.end[k];
      const year = Number(text.slice(start, end));
      if (year > 1950 && year < 2200)
        yield { year, evidence: { why: 'copyright-year', text: text.slice(start, end), start, end } };
      break;
    }
  }
}
