/**
 * The bytes 0x80 to 0x9F of Windows-1252 after the WHATWG Encoding Standard. Written out, since some releases of
 * Node.js decode them as if they were Latin-1.
 */
const TABLE =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The character that `byte` (0x80 to 0xFF) stands for. */
export function fromWindows1252(byte: number): string {
  return byte < 0xa0 ? TABLE[byte - 0x80] : String.fromCharCode(byte);
}
