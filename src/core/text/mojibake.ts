/**
 * Text that was UTF-8 and was read as Latin-1 or Windows-1252 (`â€œ` for `“`, `Ã©` for `é`), and the way back.
 * UTF-8 after RFC 3629.
 */

import { fromWindows1252 } from './windows-1252';

const LAST_BYTE = 0xff;
/** Typographic marks of Windows-1252 that also follow a real letter: ellipsis, quotation marks, dashes, guillemets. */
const MARK_BYTES = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xab, 0xbb, 0xa0]);

/** The byte that Windows-1252 or Latin-1 reads as this code unit; 0 for all below 0x80 and all that neither has. */
const bytes = new Map<number, number>();
for (let byte = 0x80; byte <= LAST_BYTE; byte++) {
  bytes.set(byte, byte);
  bytes.set(fromWindows1252(byte).charCodeAt(0), byte);
}

function byteAt(text: string, at: number): number {
  return bytes.get(text.charCodeAt(at)) ?? 0;
}

/** A garbled stretch that stands for one character. */
export interface Garbled {
  /** The UTF-16 offset after it. */
  readonly end: number;
  readonly character: string;
}

/** The character that was garbled at `at`, or null. Looks at four code units at most. */
export function garbledAt(text: string, at: number): Garbled | null {
  const lead = byteAt(text, at);
  if (lead < 0xc2 || lead > 0xf4) return null;
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let code = lead & (0x3f >> more);
  let controls = 0;
  let marks = 0;
  for (let i = 1; i <= more; i++) {
    const byte = byteAt(text, at + i);
    if (byte < 0x80 || byte > 0xbf) return null;
    const unit = text.charCodeAt(at + i);
    if (unit >= 0x80 && unit <= 0x9f) controls++;
    else if (MARK_BYTES.has(byte)) marks++;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  // A capital letter with a mark after it may be meant so: `CAFÉ…`.
  if (controls === 0 && more === 1 && lead >= 0xc4 && marks > 0) return null;
  if (controls === 0 && more === 1 && lead >= 0xc6 && lead <= 0xd7) return null;
  if (controls === 0 && more === 2 && marks === 2) return null;
  return { end: at + more + 1, character: String.fromCodePoint(code) };
}

/** `text` with all that was garbled restored, twice-garbled text included. */
export function restore(text: string): string {
  let out = text;
  for (let round = 0; round < 3; round++) {
    let next = '';
    for (let i = 0; i < out.length; ) {
      const garbled = garbledAt(out, i);
      next += garbled?.character ?? out[i];
      i = garbled?.end ?? i + 1;
    }
    if (next === out) break;
    out = next;
  }
  return out;
}
