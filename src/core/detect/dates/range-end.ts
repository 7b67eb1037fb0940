import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';

const COLON = 0x3a;
const DASHES = new Set([0x2d, 0x2013]);

/** How `last`, which leaves out the year, goes on from `first`, so that it is counted ahead of it; null where it does not. */
export function continues(document: Document, first: DateDraft, last: DateDraft): 'range' | 'entry' | null {
  if (!isUndated(last)) return null;
  if (endsRange(document, first, last)) return 'range';
  return followsEntry(document, first, last) ? 'entry' : null;
}

/**
 * Whether `last` ends what `first` begins, and says no more than its weekday or month: `Senin hingga |Rabu|`,
 * `May through |September|`.
 */
function endsRange({ tokens, lexicon }: Document, first: DateDraft, last: DateDraft): boolean {
  if (first.type !== 'point' || first.month > 0 !== last.month > 0) return false;
  // `from 2020 through |Monday|`: the weekday is not one of 2020.
  if (last.weekday > 0 && last.month === 0 && first.weekday === 0 && first.days === null) return false;
  const { bits } = lexicon.dates.classes;
  const at = first.endToken;
  // `antara April dan |September|`
  const between = lexicon.dates.between.has(tokens.word[first.firstToken - 1]);
  const bit = between ? DateBit.ranges | DateBit.joins : DateBit.ranges;
  if (last.firstToken === at + 1) return (bits[tokens.word[at]] & bit) !== 0 || DASHES.has(tokens.code[at]);
  return last.firstToken === at + 2 && (bits[tokens.word[at + 1]] & DateBit.afterRange) !== 0;
}

/** Whether both head lines of a timeline: `|11 June|: The bridge falls`. */
function followsEntry(document: Document, first: DateDraft, last: DateDraft): boolean {
  return last.month > 0 && isEntry(document, first) && isEntry(document, last);
}

function isEntry({ tokens }: Document, { firstToken, endToken }: DateDraft): boolean {
  const opens = firstToken === 0 || tokens.kind[firstToken - 1] === TokenKind.lineBreak;
  return opens && tokens.code[endToken] === COLON;
}

function isUndated(d: DateDraft): boolean {
  return (
    d.type === 'point' && d.year < 0 && d.relative === null && d.unit === '' && (d.month > 0 || d.weekday > 0)
  );
}

/** The same, counted ahead of the day that the range begins on. */
export function aheadOf(draft: DateDraft): DateDraft {
  const relative = { shift: 1, from: 'now', counted: 'point' } as const;
  return Object.assign(new DateDraft(), draft, { relative });
}
