/** Most bytes of a file, or UTF-16 code units of a document, that are read as one article: more is a dump of something else. */
export const LARGEST_SOURCE = 20 * 1024 * 1024;

/** The encodings that news files come in. `utf-8-bom` and both kinds of UTF-16 were marked as such or are plain to see. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly hasMark: boolean }
  /** `binary`: no text at all. `encoding`: text, but neither UTF-8 nor UTF-16. */
  | { readonly reason: 'binary' | 'encoding' };

/** Bytes looked at to tell UTF-16 without a mark, and binary files, from text. */
const SAMPLE = 4096;

/**
 * Decodes the bytes of a file: UTF-8 and UTF-16, each with or without a byte order mark, which is no part of the
 * text. Never throws and never replaces a character: what is in another encoding is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return read(bytes.subarray(3), 'utf-8-bom');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes.subarray(2), 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes.subarray(2), 'utf-16be', true);
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = countZeros(sample);
  if (zeros.even + zeros.odd === 0) return read(bytes, 'utf-8');
  const half = sample.length / 2;
  if (zeros.even < half * 0.05 && zeros.odd > half * 0.6) return read(bytes, 'utf-16le');
  if (zeros.odd < half * 0.05 && zeros.even > half * 0.6) return read(bytes, 'utf-16be');
  return { reason: 'binary' };
}

/** The bytes of `text` in `encoding`, with the byte order mark that the file had: the way back from `decode`. */
export function encode(text: string, encoding: Encoding, hasMark = encoding === 'utf-8-bom'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = new Uint8Array((text.length + (hasMark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === 'utf-16le';
  let at = 0;
  if (hasMark) view.setUint16(0, 0xfeff, little);
  if (hasMark) at = 2;
  for (let i = 0; i < text.length; i++, at += 2) view.setUint16(at, text.charCodeAt(i), little);
  return bytes;
}

function read(bytes: Uint8Array, encoding: Encoding, hasMark = encoding === 'utf-8-bom'): Decoded {
  // `ignoreBOM` keeps a second mark, which is a character of the text: nothing is lost on the way.
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, {
    fatal: true,
    ignoreBOM: true,
  });
  try {
    const text = decoder.decode(bytes);
    if (text.includes('\0')) return { reason: 'binary' };
    return { text, encoding, hasMark };
  } catch {
    // Half of the bytes of UTF-16 are zeros, which tells nothing.
    return { reason: encoding === 'utf-8' && looksBinary(bytes) ? 'binary' : 'encoding' };
  }
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { even, odd };
}

/** Control characters that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls * 50 > sample.length;
}
