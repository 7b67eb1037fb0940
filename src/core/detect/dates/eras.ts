import { Shape } from '../../text/tokens';
import { readAmount } from './amounts';
import { type Cursor, figureAt, width } from './cursor';
import type { DateDraft } from './draft';

/** `300 B.C.`, `tahun 10.000 sebelum Masehi`, `A.D. 79`: whatever its figures. */
export function readYearOfEra(c: Cursor, draft: DateDraft, at: number): number {
  const before = c.words.eras.match(c.tokens, at)?.value === 'AD';
  const first = before ? afterEra(c, draft, at) : at;
  const year = figureAt(c, first) < 0 ? null : readAmount(c, first);
  if (year === null || year.value % 1 !== 0) return -1;
  const end = before ? year.end : afterEra(c, draft, year.end);
  if (draft.era === '') return -1;
  draft.year = year.value;
  draft.yearToken = first;
  return end;
}

/** Past an era, which it notes, or `at`. In small letters `ad` and `sm` are other words. */
export function afterEra(c: Cursor, draft: DateDraft, at: number): number {
  const era = c.words.eras.match(c.tokens, at);
  if (era === null || (width(c, at) < 5 && c.tokens.shape[at] & Shape.hasLower)) return at;
  draft.era = era.value;
  return era.endToken;
}
