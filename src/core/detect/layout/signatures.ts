import type { Metadata, MetadataField } from '../../article';
import { COLON, HYPHEN, STOP } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import { type LayoutDraft, pushSpan } from './draft';
import { LayoutWord } from './layout-words';

const { month, weekday, dateWord } = LayoutWord;
/** Words of a headline with a time behind it, and the tokens of that time. */
const SHORTEST_TITLE = 4;
const STAMP_REACH = 10;
/** Words of an author's name after a time, and the one before it. */
const AUTHOR_REACH = 7;

/**
 * Adds what metadata line `line` tells to `metadata`: the whole line, or author and time apart where an author's
 * line tells the time too (`By Name Name on Monday, May 2nd, 2022`), or time and headline where a time was left
 * before the headline.
 */
export function pushField(
  draft: LayoutDraft,
  line: number,
  field: MetadataField,
  metadata: Metadata[],
): void {
  const { document, features } = draft;
  const { lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  if (field === 'byline' && features.numbers[line] > 0) {
    const date = dateStart(draft, first + 1, end);
    const author = date < 0 ? -1 : authorEnd(draft, first, date);
    const last = date < 0 ? -1 : dateEnd(draft, date, end);
    if (author > first && last > date) {
      pushSpan(metadata, document, 'byline', 'author-before-time', first, author);
      // `… Updated 4:10 p.m. Nov. 18`: the clock time may stand before the day.
      let from = author;
      while (from < date && document.tokens.kind[from] !== TokenKind.number) from++;
      pushSpan(metadata, document, 'published', 'time-after-author', from, last);
      return;
    }
  }
  if (field === 'published') {
    const author = authorAfter(draft, first, end);
    const date = author < 0 ? -1 : dateStart(draft, first, author);
    if (date >= 0) {
      // `5:45 AM, 19 November 2019 by …`: a clock time may stand before the day.
      let from = first;
      while (from < date && document.tokens.kind[from] !== TokenKind.number) from++;
      pushSpan(metadata, document, 'published', 'time-before-author', from, dateEnd(draft, date, author));
      pushSpan(metadata, document, 'byline', 'author-after-time', author, end);
      return;
    }
  }
  const stamp = field === 'headline' ? stampBehind(draft, first, end) : end;
  if (stamp < end) {
    pushSpan(metadata, document, 'headline', 'text-before-time', first, stamp);
    pushSpan(metadata, document, 'published', 'time-after-text', stamp, end);
    return;
  }
  const headline = field === 'headline' ? afterStamp(draft, first, end) : first;
  if (headline > first) pushSpan(metadata, document, 'published', 'time-before-text', first, headline);
  metadata.push({
    start: headline > first ? document.tokens.start[headline] : lines.start[line],
    end: lines.end[line],
    field,
    evidence: draft.evidence[line] ?? [],
  });
}

/** Where the day and clock time begin that a template left behind a headline; the line's end where there are none. */
function stampBehind(draft: LayoutDraft, first: number, end: number): number {
  const { kind, code } = draft.document.tokens;
  const clock = kind[end - 1] === TokenKind.number && kind[end - 3] === TokenKind.number;
  if (!clock || (code[end - 2] !== COLON && code[end - 2] !== STOP)) return end;
  const date = dateStart(draft, Math.max(first + SHORTEST_TITLE, end - STAMP_REACH), end);
  return date < 0 || dateEnd(draft, date, end) < end ? end : date;
}

/** `… 12 March 2021 by Name Name`: the word before the author's name up to the line's end; -1 where there is none. */
function authorAfter({ document: { tokens }, lexicon }: LayoutDraft, first: number, end: number): number {
  for (let i = end - 2; i > Math.max(first + 1, end - AUTHOR_REACH); i--) {
    if (tokens.kind[i] !== TokenKind.word) return -1;
    const small = (tokens.shape[i + 1] & Shape.startsUpper) === 0;
    if (small && i + 1 < end) return -1;
    if ((lexicon.classes.bits[tokens.word[i]] & LayoutWord.byline) !== 0) return i;
  }
  return -1;
}

/** Past a stamp that a scraper left before the text, label and year with month or day: `date 2023-09`; else `first`. */
function afterStamp(draft: LayoutDraft, first: number, end: number): number {
  const { tokens } = draft.document;
  const { kind, code, start, end: ends } = tokens;
  const isLabel = (draft.lexicon.classes.bits[tokens.word[first]] & dateWord) !== 0;
  if (!isLabel || kind[first + 1] !== TokenKind.number || ends[first + 1] - start[first + 1] !== 4)
    return first;
  let at = first + 2;
  while (
    at + 1 < end &&
    code[at] === HYPHEN &&
    kind[at + 1] === TokenKind.number &&
    start[at + 1] === ends[at]
  )
    at += 2;
  return at > first + 2 && at < end && kind[at] !== TokenKind.punctuation ? at : first;
}

/** The first token from `from` on that begins a date: a weekday, a month, a number beside one, or `12/03/2021`. */
export function dateStart(draft: LayoutDraft, from: number, end: number): number {
  const { kind, code } = draft.document.tokens;
  for (let i = from; i < end; i++) {
    if (isOf(draft, i, month | weekday)) return i;
    if (kind[i] !== TokenKind.number || i + 1 >= end) continue;
    if (isOf(draft, i + 1, month)) return i;
    if (
      i + 4 < end &&
      kind[i + 2] === TokenKind.number &&
      code[i + 1] === code[i + 3] &&
      code[i + 1] !== 0x3a
    )
      return i;
  }
  return -1;
}

/** The token after the author's last word: prepositions and signs between author and time belong to neither. */
function authorEnd(draft: LayoutDraft, first: number, date: number): number {
  let end = date;
  while (
    end > first &&
    (draft.document.tokens.kind[end - 1] !== TokenKind.word || isOf(draft, end - 1, dateWord))
  )
    end--;
  return end;
}

/** The token after the last word or number of the time. */
export function dateEnd(draft: LayoutDraft, date: number, end: number): number {
  const { kind } = draft.document.tokens;
  let last = date;
  for (let i = date; i < end; i++) {
    if (kind[i] === TokenKind.number || isOf(draft, i, month | weekday | dateWord)) last = i + 1;
    else if (kind[i] === TokenKind.word && i > last + 1) break;
  }
  return last;
}

function isOf(draft: LayoutDraft, token: number, bits: number): boolean {
  return (draft.lexicon.classes.bits[draft.document.tokens.word[token]] & bits) !== 0;
}
