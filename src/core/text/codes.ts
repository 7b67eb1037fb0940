import { decodeHTMLStrict } from 'entities';
import type { Span } from '../article';
import { ESCAPE, meaningOfEscape } from './escapes';
import { readTag, type Tag } from './html-tags';
import { findMarkdown } from './markdown';
import { garbledAt, restore } from './mojibake';
import { findTypedMarks } from './typed-marks';
import { fromWindows1252 } from './windows-1252';

/** What codes begin with: most texts hold none of these, and are told by it. */
const SIGNS = /[<&*\\\x91-\x97\xad\xc2\xc3\xe2\u200b-\u200f\u2060\ufeff]/;
const TAG = String.raw`<\/?[A-Za-z]\w{0,10}(?![\w.@-])[^<>]{0,2000}>`;
const ENTITY = String.raw`&[#\w]{2,12};(?:#?\w{2,8};)?`;
const CODES = new RegExp(
  String.raw`${TAG}|${ENTITY}|${ESCAPE}|[\xad\u200b-\u200f\u2060\ufeff]+|\*\*|[\x91-\x97\xc2\xc3\xe2]`,
  'g',
);
const INVISIBLE = /^[\xad\u200b-\u200f\u2060\ufeff]/;
const AMPERSANDS = /^&(?:amp;)+(?=#?\w+;)/;

/** A stretch of the file and the characters that it stands for: one, none, or a few. */
export interface Code extends Span {
  readonly meant: string;
}

/** The codes in text order, and again those of them that are tags of HTML, or pictures. */
export function findCodes(written: string): { codes: readonly Code[]; tags: readonly Tag[] } {
  const tags: Tag[] = [];
  const structure = [...findMarkdown(written, tags), ...findTypedMarks(written)];
  const codes = findCharacters(written, tags);
  if (structure.length === 0) return { codes, tags };
  const kept = withoutOverlaps([...codes, ...structure].sort(byStart));
  // `<<I saw it,>>` holds no tag.
  const starts = new Set(kept.map(({ start }) => start));
  return { codes: kept, tags: tags.filter(({ start }) => starts.has(start)).sort(byStart) };
}

/** Of `codes` in text order, those that begin where none before them reaches. */
export function withoutOverlaps(codes: readonly Code[]): Code[] {
  let reach = 0;
  return codes.filter(({ start, end }) => {
    const isFree = start >= reach;
    if (isFree) reach = end;
    return isFree;
  });
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The codes that stand for characters, and the tags of HTML. */
function findCharacters(written: string, tags: Tag[]): Code[] {
  const codes: Code[] = [];
  if (!SIGNS.test(written)) return codes;
  let reach = 0;
  for (const { 0: code, index: start } of written.matchAll(CODES)) {
    if (start < reach) continue;
    const end = endOfCode(written, start, code);
    const tag = code[0] === '<' ? readTag(code, start) : null;
    if (tag !== null) tags.push(tag);
    const meant = tag !== null ? (tag.isBlock ? '\n' : '') : meaning(written, start, end);
    if (meant === null) continue;
    codes.push({ start, end, meant });
    reach = end;
  }
  return codes;
}

/** Characters read in a wrong encoding stand together; all other codes end with their match. */
function endOfCode(written: string, start: number, code: string): number {
  let end = garbledAt(written, start)?.end;
  if (end === undefined) return start + code.length;
  for (let next = garbledAt(written, end); next !== null; next = garbledAt(written, end)) end = next.end;
  return end;
}

/** What the code from `start` to `end` stands for, or null where it is none. */
function meaning(written: string, start: number, end: number): string | null {
  const code = written.slice(start, end);
  switch (code[0]) {
    case '&': {
      const character = decodeHTMLStrict(code.replace(AMPERSANDS, '&'));
      // U+FFFD is what no character has the number of.
      if (character === code || character.includes('\ufffd')) return null;
      return /\p{Cc}/u.test(character) ? ' ' : character;
    }
    case '<':
      return null;
    case '\\':
      return meaningOfEscape(code);
    case '*':
      return isEmphasis(written, start, end) ? '' : null;
    default:
      break;
  }
  if (INVISIBLE.test(code)) return '';
  if (garbledAt(written, start) !== null) return restore(code);
  const first = code.charCodeAt(0);
  // Among others of its kind it is a part of what is garbled in some other script.
  const alone = start === 0 || written.charCodeAt(start - 1) < 0x80;
  return first < 0xa0 && alone ? fromWindows1252(first) : null;
}

/** Two asterisks that touch a word, and are no part of a row. */
function isEmphasis(written: string, start: number, end: number): boolean {
  const before = written[start - 1] ?? ' ';
  const after = written[end] ?? ' ';
  return before !== '*' && after !== '*' && (before.trim() !== '' || after.trim() !== '');
}
