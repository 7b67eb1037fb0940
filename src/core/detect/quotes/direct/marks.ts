import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import { Direction, directionOf, endOfMark, familyOf, MarkFamily } from './mark-direction';
import { inTextOrder } from './mark-pairs';
import { joinParagraphs } from './mark-paragraphs';

/** Two marks and what stands between them. Token numbers; the span is `open` to `closeEnd`, half open. */
export interface MarkPair {
  readonly open: number;
  /** First token of what is quoted. */
  readonly first: number;
  /** Token after what is quoted; the closing mark begins here. */
  readonly close: number;
  /** Equal to `close` where the mark was never closed. */
  readonly closeEnd: number;
  readonly family: number;
  /** How many paragraphs it runs over. */
  readonly paragraphs: number;
}

/** The quotation marks of a text, in text order. */
export interface Marks {
  /** Outermost pairs; none overlap. */
  readonly pairs: readonly MarkPair[];
  /** Marks that open and are never closed, and that close what was never opened: token numbers. */
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/** What was found in one line. */
export interface LineMarks {
  readonly line: number;
  pairs: MarkPair[];
  /** Openers of the double families left over. */
  open: MarkPair[];
  /** Closers of the double families that found no opener. */
  stray: MarkPair[];
}

/** Pairs the quotation marks outside `hidden` tokens (1 = hidden); linear in them. */
export function pairMarks(document: Document, hidden: Uint8Array): Marks {
  const { lines, stops } = document;
  const found: LineMarks[] = [];
  let line = -1;
  let inLine: number[] = [];
  const finish = (): void => {
    if (inLine.length > 0) found.push(pairLine(document, line, inLine));
    inLine = [];
  };
  for (const i of stops.marks) {
    if (hidden[i] === 1) continue;
    if (line < 0 || i >= lines.endToken[line]) {
      finish();
      line = Math.max(line, 0);
      while (lines.endToken[line] <= i) line++;
    }
    inLine.push(i);
  }
  finish();
  return joinParagraphs(document, hidden, found);
}

/** Matches the marks of one line: the double families as brackets are matched, then single marks outside of those. */
function pairLine(document: Document, line: number, marks: readonly number[]): LineMarks {
  const stacks: (MarkPair[] | undefined)[] = [];
  const matched: MarkPair[] = [];
  const stray: MarkPair[] = [];
  const singles: number[] = [];
  let direction: number = Direction.either;
  let previousEnd = -1;
  for (const at of marks) {
    if (at < previousEnd) continue;
    const end = endOfMark(document, at);
    let family = familyOf(document, at, end);
    const before = previousEnd === at ? direction : Direction.either;
    direction = directionOf(document, at, end, before);
    previousEnd = end;
    if (family === MarkFamily.single) {
      singles.push(at);
      continue;
    }
    if (family === MarkFamily.damaged) {
      if (direction === Direction.either || direction === Direction.neither) continue;
      family = MarkFamily.double;
    }
    const stack = stacks[family] ?? [];
    stacks[family] = stack;
    if (direction === Direction.either || direction === Direction.neither)
      direction = stack.length > 0 ? Direction.closes : Direction.opens;
    else if (direction === Direction.closes && stack.length === 0 && opensAgainstSpacing(document, at, end))
      direction = Direction.opens;
    if (direction === Direction.opens) {
      stack.push({ open: at, first: end, close: end, closeEnd: end, family, paragraphs: 1 });
      continue;
    }
    const opener = stack.pop();
    if (opener === undefined) {
      if (!isMeasure(document, at))
        stray.push({ open: at, first: at, close: at, closeEnd: end, family, paragraphs: 1 });
    } else if (at > opener.first) {
      const { open, first, paragraphs } = opener;
      matched.push({ open, first, close: at, closeEnd: end, family, paragraphs });
    }
  }
  const pairs = outermost(matched);
  const open: MarkPair[] = [];
  // One by one: a line may leave more marks open than a call takes arguments.
  for (const stack of stacks) for (const mark of stack ?? []) open.push(mark);
  inTextOrder(open);
  return { line, pairs: singles.length > 0 ? withSingles(document, pairs, singles) : pairs, open, stray };
}

/** `24"`, `5'10"`: inches. */
function isMeasure(document: Document, at: number): boolean {
  const { tokens } = document;
  return at > 0 && tokens.kind[at - 1] === TokenKind.number && tokens.end[at - 1] === tokens.start[at];
}

/** `…berkata.” Saya datang`: the space stands on the wrong side, and a sentence begins. */
function opensAgainstSpacing(document: Document, at: number, end: number): boolean {
  const { tokens } = document;
  return (
    at > 0 &&
    end < tokens.length &&
    tokens.kind[end] === TokenKind.word &&
    (tokens.shape[end] & Shape.startsUpper) !== 0 &&
    BEFORE_OPENER.has(tokens.code[at - 1])
  );
}

const BEFORE_OPENER = new Set(['.', ':', ','].map((c) => c.charCodeAt(0)));

function outermost(pairs: MarkPair[]): MarkPair[] {
  if (pairs.length < 2) return pairs;
  inTextOrder(pairs);
  const out: MarkPair[] = [];
  for (const pair of pairs) if (out.length === 0 || pair.open >= out[out.length - 1].closeEnd) out.push(pair);
  return out;
}

/** Adds pairs of single marks that stand outside the pairs found; a lone one is an apostrophe, and so are those of `'n'`. */
function withSingles(document: Document, pairs: readonly MarkPair[], singles: readonly number[]): MarkPair[] {
  const { tokens } = document;
  const out: MarkPair[] = [...pairs];
  let next = 0;
  let open = -1;
  const emit = (close: number): void => {
    if (close > open + 2 || (close > open + 1 && tokens.end[open + 1] - tokens.start[open + 1] > 1))
      out.push({
        open,
        first: open + 1,
        close,
        closeEnd: close + 1,
        family: MarkFamily.single,
        paragraphs: 1,
      });
    open = -1;
  };
  for (const at of singles) {
    while (next < pairs.length && pairs[next].closeEnd <= at) {
      // A single mark on one side of a pair and one on the other do not belong together.
      if (open >= 0 && pairs[next].open > open) open = -1;
      next++;
    }
    if (next < pairs.length && pairs[next].open < at) continue;
    const direction = directionOf(document, at, at + 1, Direction.either);
    if (direction === Direction.opens) {
      if (isElision(document, at)) continue;
      open = at;
    } else if (direction === Direction.closes && open >= 0 && !isPossessive(document, at)) emit(at);
  }
  return inTextOrder(out);
}

/** `'90s`, `’98`: a century left out. */
function isElision(document: Document, at: number): boolean {
  const { tokens } = document;
  return tokens.kind[at + 1] === TokenKind.number && tokens.end[at + 1] - tokens.start[at + 1] === 2;
}

/** `the workers’ rights`: a word goes on after a mark behind an s. */
function isPossessive({ tokens, text }: Document, at: number): boolean {
  const plural = text[tokens.start[at] - 1] === 's' && tokens.kind[at + 1] === TokenKind.word;
  return plural && (tokens.shape[at + 1] & Shape.startsUpper) === 0;
}
