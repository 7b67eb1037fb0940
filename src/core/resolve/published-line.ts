import { DateBit } from '../detect/dates/date-bits';
import type { DateDraft } from '../detect/dates/draft';
import type { Layout } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { lineOfToken } from '../text/lines';
import { Shape, TokenKind } from '../text/tokens';
import { type Dated, dayOf, evidenceOf, type FoundPublished, found, isWholeDate } from './published-evidence';

/** Lines from the top and from the bottom among which a line that is a date tells when the article appeared. */
const HEAD_LINES = 14;
const TAIL_LINES = 8;
/** The same for a line in which a label stands before the date. */
const LABELLED = 40;
/** Tokens that a line of a date may hold beside it: a label, a name; fewer where no clock time speaks for it. */
const BESIDE_CLOCK = 14;
const BESIDE_DAY = 4;
const BESIDE_EDGE = 10;
const BESIDE_STROKES = 20;
/** A line so much longer than a paragraph, in tokens, is a page without its line breaks; and how much of it is its head. */
const PAGE = 150;
const PAGE_HEAD = 60;
/** How many days after it appeared an article may be changed, so that both dates speak of it. */
const UPDATED = 60;
/** No article of the web is older, but many tell of older days. */
const OLDEST = 1990;
/** `|`, `•`, `·` part the pieces of a byline. */
const STROKES = new Set([0x7c, 0x2022, 0xb7]);
const SENTENCE_ENDS = new Set([0x2e, 0x21, 0x3f]);

/**
 * A line that says when the article appeared: the layout knows it, or it is little more than a date. `sure` tells that
 * a label or a clock time speaks for it too.
 */
export function fromLine(
  document: Document,
  layout: Layout,
  dates: readonly Dated[],
): (FoundPublished & { readonly sure: boolean }) | null {
  const { lines } = document;
  let marked: DateDraft | null = null;
  let shaped: DateDraft | null = null;
  const headline = headlineOf(layout);
  // A date over the headline may be the day on which the page was fetched; one below it is the article's.
  const isBetter = (draft: DateDraft, than: DateDraft): boolean =>
    than.firstToken < lines.firstToken[headline] && draft.firstToken > lines.firstToken[headline];
  for (const { draft } of dates) {
    if (!isWholeDate(draft)) continue;
    const line = lineOfToken(document.lines, draft.firstToken);
    if (isPublished(document, layout, draft, line)) {
      // Of `Updated` and `Published` the earlier one is the article's; of two on one day the one with a clock time says
      // more.
      const earlier = marked === null ? 0 : dayOf(marked) - dayOf(draft);
      if (
        marked === null ||
        isBetter(draft, marked) ||
        (earlier > 0 && earlier < UPDATED && !isBetter(marked, draft)) ||
        (draft.hasClock && !marked.hasClock && dayOf(draft) === dayOf(marked))
      )
        marked = draft;
    } else if (shaped === null || isBetter(draft, shaped)) {
      if (isDateLine(document, draft, line)) shaped = draft;
    }
  }
  const draft = marked ?? shaped;
  if (draft === null) return null;
  const evidence = [evidenceOf(document, draft, marked === null ? 'date-line' : 'published-line')];
  return {
    ...found(document, draft, 'metadata', evidence),
    sure: draft.hasClock || isLabelled(document, draft, lineOfToken(document.lines, draft.firstToken)),
  };
}

/** In a line that tells when the article appeared, or in the part of an author's line that does. */
function isPublished({ tokens }: Document, layout: Layout, draft: DateDraft, line: number): boolean {
  const field = layout.field[line];
  if (field !== 'byline') return field === 'published';
  const at = tokens.start[draft.firstToken];
  return layout.metadata.some((span) => span.field === 'published' && span.start <= at && at < span.end);
}

/** Index of the headline, 0 where none is known. */
function headlineOf(layout: Layout): number {
  return Math.max(0, layout.field.indexOf('headline'));
}

/** A short line near the top or the bottom that is little more than a date. */
function isDateLine(document: Document, draft: DateDraft, line: number): boolean {
  const { lines } = document;
  const fromEnd = lines.length - line;
  const rest = lines.endToken[line] - lines.firstToken[line] - (draft.endToken - draft.firstToken);
  if (rest <= BESIDE_CLOCK && (line < LABELLED || fromEnd <= LABELLED) && isLabelled(document, draft, line))
    return true;
  if (rest > PAGE) return isInPageHead(document, draft, line);
  // `Kebakaran 12 Mei 2020` over the article is the day of the fire.
  if (line === 0 && rest > 0 && !draft.hasClock && draft.weekday === 0) return false;
  if (rest > BESIDE_DAY && isInSentence(document, draft, line)) return false;
  if (line < HEAD_LINES)
    return rest <= (draft.hasClock ? BESIDE_CLOCK : BESIDE_DAY) || isAtEdge(document, draft, line, rest);
  return fromEnd <= TAIL_LINES && draft.hasClock && rest <= BESIDE_CLOCK;
}

/** `… Warga Mengungsi - 5 September 2023, 07:14 WIB Air di kota …`: labelled, or with a clock time and in no sentence. */
function isInPageHead(document: Document, draft: DateDraft, line: number): boolean {
  const { tokens, lines } = document;
  const before = draft.firstToken - 1;
  if (line > 0 || before - lines.firstToken[line] >= PAGE_HEAD) return false;
  if (isLabelled(document, draft, line)) return true;
  const inSentence =
    tokens.kind[before] === TokenKind.word && (tokens.shape[before] & Shape.startsUpper) === 0;
  return draft.hasClock && !inSentence;
}

/** Words on both sides, and the line ends as a sentence does: `Ia ditangkap pada 9 Mei 2022 pukul 23.15 WIB di rumahnya.` */
function isInSentence({ tokens, lines }: Document, draft: DateDraft, line: number): boolean {
  const last = lines.endToken[line] - 1;
  if (draft.firstToken === lines.firstToken[line]) return false;
  return SENTENCE_ENDS.has(tokens.code[last]) && tokens.kind[last] === TokenKind.punctuation;
}

/** A byline with the date behind it or between strokes, or a date with a label behind it; no sentence, not the headline. */
function isAtEdge({ tokens, lines }: Document, draft: DateDraft, line: number, rest: number): boolean {
  if (line === 0 || rest > BESIDE_STROKES || draft.year < OLDEST) return false;
  const last = lines.endToken[line] - 1;
  const opens = draft.firstToken === lines.firstToken[line];
  const closes = draft.endToken > last;
  const parted =
    (opens || STROKES.has(tokens.code[draft.firstToken - 1])) &&
    (closes || STROKES.has(tokens.code[draft.endToken]));
  if (parted) return true;
  if (rest > BESIDE_EDGE) return false;
  return closes || (opens && !SENTENCE_ENDS.has(tokens.code[last]));
}

/** `Published`, `Diterbitkan` and the like shortly before the date, in its line. */
function isLabelled(document: Document, draft: DateDraft, line: number): boolean {
  const { tokens, lines, lexicon } = document;
  const bits = lexicon.dates.classes.bits;
  const from = Math.max(lines.firstToken[line], draft.firstToken - 3);
  for (let i = from; i < draft.firstToken; i++)
    if (bits[tokens.word[i]] & DateBit.publishedLabel) return true;
  return false;
}
