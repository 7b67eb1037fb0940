import type { Document } from '../../text/document';
import { DateBit } from './date-bits';
import { DateDraft } from './draft';

const DASHES = new Set([0x2d, 0x2013]);

/**
 * Whether `last` ends what `first` begins, and says no more than its weekday or month: `Senin hingga |Rabu|`,
 * `May through |September|`.
 */
export function endsRange({ tokens, lexicon }: Document, first: DateDraft, last: DateDraft): boolean {
  if (first.type !== 'point' || !isUndated(last) || first.month > 0 !== last.month > 0) return false;
  const { bits } = lexicon.dates.classes;
  const at = first.endToken;
  // `antara April dan |September|`
  const between = lexicon.dates.between.has(tokens.word[first.firstToken - 1]);
  const bit = between ? DateBit.ranges | DateBit.joins : DateBit.ranges;
  if (last.firstToken === at + 1) return (bits[tokens.word[at]] & bit) !== 0 || DASHES.has(tokens.code[at]);
  return last.firstToken === at + 2 && (bits[tokens.word[at + 1]] & DateBit.afterRange) !== 0;
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
