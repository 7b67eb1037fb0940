import type { MetadataField } from '../../article';
import { AMPERSAND, CLOSE, COLON, COMMA, OPEN, SLASH, STOP } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { Mark } from './capitals';
import { type NameReader, NO_NAME } from './name-reader';
import { Class } from './people-words';

/** So many words a name in a credit has at most, and at least where no word announces it. */
const MOST = 4;
const LEAST = 2;
const SQUARE_OPEN = 0x5b;
const SQUARE_CLOSE = 0x5d;
/** What parts a byline: `Ann Bell - Monday`, `Ann Bell | Herald`, `Ann Bell • 2 May`. */
const SEPARATORS: ReadonlySet<number> = new Set([AMPERSAND, 0x2d, 0x2013, 0x2014, 0x7c, 0x2022, 0xb7, COMMA]);

/** A metadata line: its field and tokens, end exclusive. */
export interface MetadataLine {
  readonly field: MetadataField;
  readonly first: number;
  readonly end: number;
}

/**
 * The token after the name of an author or photographer that begins at `i` in a metadata line, known by its place
 * (`Herald/Ann Bell`, `Editor: Ann Bell`, `Ann Bell - Monday, 2 May`) whatever its words; `i` where there is none.
 */
export function creditEnd(reader: NameReader, line: MetadataLine, i: number): number {
  const { tokens } = reader;
  let end = i;
  let words = 0;
  while (end < line.end && words <= MOST && isNamePart(reader, end)) {
    words++;
    end++;
    if (end + 1 < line.end && reader.isAbbreviationStop(end) && isNamePart(reader, end + 1)) end++;
  }
  const inside = end < line.end;
  if (
    words === 0 ||
    words > MOST ||
    (inside && tokens.kind[end] === TokenKind.word && !isCredit(reader, end) && !joins(reader, line, end))
  )
    return i;
  const before = i > line.first ? tokens.code[i - 1] : -1;
  const after = inside ? tokens.code[end] : -1;
  if (line.field === 'caption') {
    if (words < LEAST) return i;
    const closed = !inside || after === CLOSE || after === SQUARE_CLOSE || after === STOP;
    if (before === SLASH && i - 2 >= line.first && closed) return isOutlet(reader, i - 2) ? end : i;
    const opened = before === -1 || before === OPEN || before === SQUARE_OPEN || before === COLON;
    if (after === SLASH && opened && end + 1 < line.end && isOutlet(reader, end + 1)) return end;
    if (after === COMMA && reader.capitals.opens(i) && isOutletOnly(reader, end + 1, line.end)) return end;
    return i;
  }
  if (line.field === 'credit') return words >= LEAST && isListed(reader, line, i) ? end : i;
  if (before === COLON && i - 2 >= line.first && isCredit(reader, i - 2))
    return line.field !== 'source' || i - 2 > line.first ? end : i;
  if (line.field === 'source' || reader.capitals.heads[end - 1] !== 0) return i;
  if (line.field === 'editor' || words < LEAST) return i;
  const announced = i - 1 === line.first && isCredit(reader, i - 1);
  const begins = before === -1 || announced || (before !== COMMA && SEPARATORS.has(before));
  return begins && inside && SEPARATORS.has(after) ? end : i;
}

/** `Reporting by |Ann Bell| in Karvo, |Ben Stone| and |Eva Lund|; editing by …`: what stands before such a name. */
function isListed(reader: NameReader, line: MetadataLine, i: number): boolean {
  if (i === line.first) return false;
  const { code } = reader.tokens;
  const before = i - 1;
  return (
    code[before] === COMMA ||
    code[before] === AMPERSAND ||
    code[before] === COLON ||
    (reader.classOf(before) & (Class.credit | Class.conjunction)) !== 0
  );
}

/** `Reporting by Ann Bell |in| Karvo |and| Ben Stone`: a word that may stand behind a name in a line of credits. */
function joins(reader: NameReader, line: MetadataLine, i: number): boolean {
  return line.field === 'credit' && (reader.classOf(i) & (Class.conjunction | Class.placePreposition)) !== 0;
}

function isCredit(reader: NameReader, i: number): boolean {
  return (reader.classOf(i) & Class.credit) !== 0;
}

/** A capitalised word that may be a name: no body, no place, no month or weekday. */
function isNamePart(reader: NameReader, i: number): boolean {
  if (reader.tokens.kind[i] !== TokenKind.word || !reader.isCapital(i) || reader.isSite(i)) return false;
  if (reader.capitals.mark[i] & (Mark.country | Mark.organisation)) return false;
  const classes = reader.classOf(i);
  if (classes & (Class.given | Class.surname)) return true;
  if (classes & Class.qualifier) return true;
  return (classes & (NO_NAME | Class.state | Class.private | Class.place | Class.credit)) === 0;
}

/** What an agency or a site is called: `AP`, `Photo`, `kota.example`, or any capitalised word that is no name. */
function isOutlet(reader: NameReader, i: number): boolean {
  if (reader.tokens.kind[i] !== TokenKind.word) return reader.tokens.code[i] === STOP;
  const classes = reader.classOf(i);
  if (classes & (Class.organisation | Class.credit) || reader.isAllCaps(i)) return true;
  return reader.tokens.shape[i] !== 0 && (classes & (Class.given | Class.surname)) === 0;
}

/** Whether the words from `first` to the end of the line are an outlet's name. */
function isOutletOnly(reader: NameReader, first: number, end: number): boolean {
  let says = false;
  if (first >= end || end - first > 5) return false;
  for (let i = first; i < end; i++) {
    if (reader.tokens.kind[i] !== TokenKind.word) continue;
    if (!reader.isCapital(i)) return false;
    says ||= (reader.classOf(i) & Class.organisation) !== 0 || reader.isAllCaps(i);
  }
  return says;
}
