import { decodeHTMLStrict } from 'entities';
import type { Span } from '../article';
import { readTag, type Tag } from './html-tags';
import { garbledAt, restore } from './mojibake';
import { fromWindows1252 } from './windows-1252';

/**
 * A text as a reader would see it, where the file holds codes for characters: entities of HTML, marks read in a wrong
 * encoding, soft hyphens and other invisible characters, tags, the asterisks of bold type.
 */
export interface ReadableText {
  /** As it is in the file. */
  readonly written: string;
  readonly text: string;
  /** Where each character of `text` begins and ends in the file, as UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The tags of HTML in the file. */
  readonly tags: readonly Tag[];
}

/** All that may be a code; the tokenizer asks first whether there is any of these (`UnitClass.coded`). */
const CODES =
  /<\/?[a-z]\w{0,10}(?![\w.@-])[^<>]{0,2000}>|&[#\w]{2,12};(?:#?\w{2,8};)?|[\xad\u200b-\u200f\u2060\ufeff]+|\*\*|[\x91-\x97\xc2\xc3\xe2]/gi;
const AMPERSANDS = /^&(?:amp;)+(?=#?\w+;)/;

/** A stretch of the file and the characters that it stands for: one, none, or a few. */
interface Code extends Span {
  readonly meant: string;
}

/** `written` without its codes, or null where it holds none. Linear in the text. */
export function readableText(written: string): ReadableText | null {
  const tags: Tag[] = [];
  const codes = findCodes(written, tags);
  if (codes.length === 0) return null;
  const pieces: string[] = [];
  // A code is never shorter than what it stands for.
  const starts = new Uint32Array(written.length);
  const ends = new Uint32Array(written.length);
  let length = 0;
  let at = 0;
  const keepTo = (end: number): void => {
    pieces.push(written.slice(at, end));
    for (; at < end; at++) {
      starts[length] = at;
      ends[length++] = at + 1;
    }
  };
  for (const { start, end, meant } of codes) {
    keepTo(start);
    pieces.push(meant);
    // Each of several characters gets its share, so that no two marks have the same place.
    for (let i = 0; i < meant.length; i++) {
      starts[length] = start + Math.floor((i * (end - start)) / meant.length);
      ends[length++] = start + Math.floor(((i + 1) * (end - start)) / meant.length);
    }
    at = end;
  }
  keepTo(written.length);
  return {
    written,
    text: pieces.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    tags,
  };
}

/** The codes in text order; those that are tags of HTML go to `tags` as well. */
function findCodes(written: string, tags: Tag[]): Code[] {
  const codes: Code[] = [];
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
      if (character === code) return null;
      return /\p{Cc}/u.test(character) ? ' ' : character;
    }
    case '<':
      return null;
    case '*':
      return isEmphasis(written, start, end) ? '' : null;
    default:
      break;
  }
  const first = code.charCodeAt(0);
  // Among others of its kind it is a part of what is garbled in some other script.
  if (first < 0xa0) return start > 0 && written.charCodeAt(start - 1) >= 0x80 ? null : fromWindows1252(first);
  if (first !== 0xc2 && first !== 0xc3 && first !== 0xe2) return '';
  return garbledAt(written, start) === null ? null : restore(code);
}

/** Two asterisks that touch a word, and are no part of a row. */
function isEmphasis(written: string, start: number, end: number): boolean {
  const before = written[start - 1] ?? ' ';
  const after = written[end] ?? ' ';
  return before !== '*' && after !== '*' && (before.trim() !== '' || after.trim() !== '');
}

/** `part` of a file as a reader would see it. */
export function asRead(part: string): string {
  return readableText(part)?.text ?? part;
}

/** `value` with all spans in it as offsets of the file. */
export function inFile<T>(value: T, { starts, ends }: ReadableText): T {
  const place = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(place);
    if (typeof one !== 'object' || one === null) return one;
    const placed: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(one)) placed[key] = place(inner);
    const { start, end } = one as Partial<Span>;
    if (start === undefined || end === undefined || end <= start) return placed;
    placed.start = starts[start];
    placed.end = ends[end - 1];
    return placed;
  };
  return place(value) as T;
}

/** Where `span` lies in the file, with the codes that touch it: they would be litter without it. */
export function withCodes({ start, end }: Span, { written, starts, ends }: ReadableText): Span {
  const from = start === 0 ? 0 : ends[start - 1];
  const part = written.slice(from, end < starts.length ? starts[end] : written.length);
  // A byte order mark is white space to JavaScript.
  const first = from + part.length - part.trimStart().length;
  return { start: first, end: first + part.trim().length };
}
