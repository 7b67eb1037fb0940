import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { Shape, TokenKind } from '../text/tokens';
import { type Dated, dayOf, evidenceOf, type FoundPublished, found, isWholeDate } from './published-evidence';

/** Lines from the top and from the bottom among which a line that is a date tells when the article appeared. */
const HEAD_LINES = 14;
const TAIL_LINES = 8;
/** Tokens that a line of a date may hold beside it: a label, a name; fewer where no clock time speaks for it. */
const BESIDE_CLOCK = 14;
const BESIDE_DAY = 4;
const BESIDE_EDGE = 10;
/** A line so much longer than a paragraph, in tokens, is a page without its line breaks; and how much of it is its head. */
const PAGE = 150;
const PAGE_HEAD = 60;
/** No article of the web is older, but many tell of older days. */
const OLDEST = 1990;
const SENTENCE_ENDS = new Set([0x2e, 0x21, 0x3f]);

/** A line that says when the article appeared: the layout knows it, or it is little more than a date. */
export function fromLine(document: Document, layout: Layout, dates: readonly Dated[]): FoundPublished | null {
  let marked: DateDraft | null = null;
  let shaped: DateDraft | null = null;
  for (const { draft } of dates) {
    if (!isWholeDate(draft)) continue;
    const line = lineOfToken(document.lines, draft.firstToken);
    if (isPublished(document, layout, draft, line)) {
      // Of `Updated` and `Published` the earlier one is the article's; of two on one day the one with a clock time says
      // more.
      const earlier = marked === null ? 1 : dayOf(marked) - dayOf(draft);
      if (earlier > 0 || (earlier === 0 && draft.hasClock && !marked?.hasClock)) marked = draft;
    } else if (shaped === null && isDateLine(document, draft, line)) shaped = draft;
  }
  const draft = marked ?? shaped;
  const why = marked === null ? 'date-line' : 'published-line';
  return draft && found(document, draft, 'metadata', [evidenceOf(document, draft, why)]);
}

/** In a line that tells when the article appeared, or in the part of an author's line that does. */
function isPublished({ tokens }: Document, layout: Layout, draft: DateDraft, line: number): boolean {
  const field = layout.field[line];
  if (field !== 'byline') return field === 'published';
  const at = tokens.start[draft.firstToken];
  return layout.metadata.some((span) => span.field === 'published' && span.start <= at && at < span.end);
}

/** A short line near the top or the bottom that is little more than a date, or ends with one as a byline does. */
function isDateLine(document: Document, draft: DateDraft, line: number): boolean {
  const { lines } = document;
  const rest = lines.endToken[line] - lines.firstToken[line] - (draft.endToken - draft.firstToken);
  if (rest > PAGE) return line === 0 && isInPageHead(document, draft);
  // `Kebakaran 12 Mei 2020` over the article is the day of the fire.
  if (line === 0 && rest > 0 && !draft.hasClock && draft.weekday === 0) return false;
  if (rest > BESIDE_DAY && isInSentence(document, draft, line)) return false;
  if (line < HEAD_LINES) {
    if (rest <= (draft.hasClock ? BESIDE_CLOCK : BESIDE_DAY)) return true;
    return rest <= BESIDE_EDGE && draft.year >= OLDEST && draft.endToken === lines.endToken[line];
  }
  return lines.length - line <= TAIL_LINES && draft.hasClock && rest <= BESIDE_CLOCK;
}

/** Words on both sides, and the line ends as a sentence does: `Ia ditangkap pada 9 Mei 2022 pukul 23.15 WIB di rumahnya.` */
function isInSentence({ tokens, lines }: Document, draft: DateDraft, line: number): boolean {
  return (
    draft.firstToken > lines.firstToken[line] && SENTENCE_ENDS.has(tokens.code[lines.endToken[line] - 1])
  );
}

/** `… Warga Mengungsi - 5 September 2023, 07:14 WIB Air di kota …`: with a clock time and in no sentence. */
function isInPageHead({ tokens }: Document, draft: DateDraft): boolean {
  const before = draft.firstToken - 1;
  const inSentence =
    tokens.kind[before] === TokenKind.word && (tokens.shape[before] & Shape.startsUpper) === 0;
  return draft.hasClock && before < PAGE_HEAD && !inSentence;
}
