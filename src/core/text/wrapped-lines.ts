import { isHyphenated } from './hyphenated-breaks';

/** Mail readers, wire services and converters of web pages wrap at some 60 to 80 columns; nobody outside these. */
const NARROWEST = 40;
const WIDEST = 120;
/** Full lines are so much shorter than the widest at most: one word more did not fit. */
const RAGGED = 12;
/** The head of a text tells whether it is wrapped, if so many full lines are in it. */
const SAMPLE_LINES = 300;
const SAMPLE_CHARACTERS = SAMPLE_LINES * WIDEST;
const FEWEST_FULL = 4;

const ENDS_SENTENCE = /[.?!:…"”’»)]$/;
const STARTS_LOWER = /^\s*[\p{Ll}\d]/u;
/** Items of a list, and mail that is quoted. */
const STARTS_ITEM = /^\s*(?:[-*+•·>|#–—]|\d{1,3}[.)]\s)/;
const FIRST_WORD = /\S+/;

interface Wrap {
  /** The most that a line holds, in UTF-16 code units. */
  readonly width: number;
  /** Whether blank lines stand between the paragraphs. */
  readonly spaced: boolean;
}

/**
 * `text` with a space for each line break that only wraps a paragraph, so that a line is a paragraph again: every
 * character stays where it is. Breaks within words are left (`hyphenated-breaks.ts`). A text that is not wrapped comes
 * back as it is. Linear in the text.
 */
export function joinWrappedLines(text: string): string {
  if (!mayBeWrapped(text)) return text;
  const wrap = findWrap(text.slice(0, SAMPLE_CHARACTERS).split('\n', SAMPLE_LINES));
  if (wrap === null) return text;
  const lines = text.split('\n');
  let joined = '';
  for (let i = 0; i + 1 < lines.length; i++) {
    const joins = !isHyphenated(lines[i], lines[i + 1]) && goesOn(lines[i], lines[i + 1], wrap);
    joined += joins ? `${lines[i].replace('\r', ' ')} ` : `${lines[i]}\n`;
  }
  return joined + lines[lines.length - 1];
}

/** Whether the sample has lines enough that may be full: a quick look, since most texts have not. */
function mayBeWrapped(text: string): boolean {
  const end = Math.min(text.length, SAMPLE_CHARACTERS);
  let from = 0;
  let full = 0;
  for (;;) {
    const to = text.indexOf('\n', from);
    if (to < 0 || to + 1 >= end) return false;
    if (to - from <= WIDEST + RAGGED && to - from >= NARROWEST && ++full === FEWEST_FULL) return true;
    from = to + 1;
  }
}

/**
 * Wrapped are lines of one width, most of which have no room for the word that begins the next, and most of these
 * words are in lower case. Short lines do not count: litter can come and go without a change of mind.
 */
function findWrap(lines: readonly string[]): Wrap | null {
  const width = commonWidth(lines);
  if (width === 0) return null;
  let open = 0;
  let closed = 0;
  let full = 0;
  let lower = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i].trimEnd().length < NARROWEST) continue;
    if (lines[i + 1].trim() === '') {
      closed++;
      continue;
    }
    open++;
    if (!isFull(lines[i], lines[i + 1], width)) continue;
    full++;
    if (STARTS_LOWER.test(lines[i + 1])) lower++;
  }
  if (full < FEWEST_FULL || full * 2 < open || lower * 2 < full) return null;
  return { width, spaced: closed * 8 > open };
}

/** The longest of those lines whose lengths are nearest to each other; 0 where these are few. */
function commonWidth(lines: readonly string[]): number {
  const counts = new Uint16Array(WIDEST + 1);
  let all = 0;
  for (const line of lines) {
    const { length } = line.trimEnd();
    if (length < NARROWEST) continue;
    all++;
    if (length <= WIDEST) counts[length]++;
  }
  let near = 0;
  let most = 0;
  let width = 0;
  for (let length = NARROWEST; length <= WIDEST; length++) {
    near += counts[length] - (length < NARROWEST + RAGGED ? 0 : counts[length - RAGGED]);
    if (near < most || counts[length] === 0) continue;
    most = near;
    width = length;
  }
  return most * 3 < all ? 0 : width;
}

function goesOn(line: string, next: string, { width, spaced }: Wrap): boolean {
  if (STARTS_ITEM.test(next)) return false;
  const ends = ENDS_SENTENCE.test(line.trimEnd());
  if (isFull(line, next, width)) return spaced || !ends || STARTS_LOWER.test(next);
  // Who breaks lines by hand breaks some too early.
  if (STARTS_LOWER.test(next)) return line.length * 2 > width && line.length <= width;
  return spaced && !ends && isFull(line, next, width - RAGGED);
}

/** Whether the first word of `next` would have made `line` wider than `width`. */
function isFull(line: string, next: string, width: number): boolean {
  const { length } = line.trimEnd();
  if (length > width + RAGGED || length * 2 < width) return false;
  const word = FIRST_WORD.exec(next);
  return word !== null && length + 1 + word[0].length > width;
}
