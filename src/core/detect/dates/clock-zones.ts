import { TokenKind } from '../../text/tokens';
import { Code, type Cursor, figureAt, isCode, senseAt, touches, width } from './cursor';
import type { DateDraft } from './draft';

const PLUS = 0x2b;

/** `WIB`, `(GMT+7)`, `ET`, `UTC+7` behind a time. */
export function readZone(c: Cursor, draft: DateDraft, at: number): number {
  const open = isCode(c, at, Code.open) ? 1 : 0;
  const offset = figureAt(c, at + 1);
  if (offset >= 0 && offset <= 1400 && width(c, at + 1) === 4 && touches(c, at + 1)) {
    // `10:12:00 +0700`
    const sign = c.tokens.code[at];
    if (sign === PLUS || sign === Code.hyphen) {
      const figures = String(offset).padStart(4, '0');
      draft.zone = `${sign === PLUS ? '+' : '-'}${figures.slice(0, 2)}:${figures.slice(2)}`;
      return at + 2;
    }
  }
  const zone = senseAt(c, at + open)?.zone;
  if (zone === undefined || c.tokens.kind[at + open] !== TokenKind.word) return at;
  let end = at + open + 1;
  draft.zone = zone;
  const sign = c.tokens.code[end];
  const hours = figureAt(c, end + 1);
  if (
    end < c.end &&
    (sign === PLUS || sign === Code.hyphen) &&
    hours >= 0 &&
    hours <= 14 &&
    touches(c, end + 1)
  ) {
    draft.zone = `${sign === PLUS ? '+' : '-'}${String(hours).padStart(2, '0')}:00`;
    end += 2;
  }
  if (open === 1) return isCode(c, end, Code.close) ? end + 1 : at;
  return end;
}
