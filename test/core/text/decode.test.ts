import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type Encoding, encode } from '../../../src/core/text/decode';

const article = 'Bupati “Sari” membuka pasar – 3 Mei\u00a02024.\r\nPedagang senang \u{1f600}.\n'.repeat(5);
const forms: [Encoding, boolean][] = [
  ['utf-8', false],
  ['utf-8-bom', true],
  ['utf-16le', true],
  ['utf-16be', true],
];

describe('decode', () => {
  it.each([...forms, ['utf-16le', false], ['utf-16be', false]] as [Encoding, boolean][])(
    'reads back what was written as %s, mark %s',
    (encoding, hasMark) => {
      const bytes = encode(article, encoding, hasMark);
      expect(decode(bytes)).toEqual({ text: article, encoding, hasMark });
    },
  );

  it('writes back exactly the bytes it read, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', '\ufeff', '\ufffe'),
        (rest, mark) => {
          const bytes = Buffer.concat([Buffer.from(mark, 'utf16le'), rest]);
          const decoded = decode(bytes);
          if ('reason' in decoded) return;
          expect(Buffer.from(encode(decoded.text, decoded.encoding, decoded.hasMark)).equals(bytes)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('keeps a second mark as a character', () => {
    for (const [encoding, hasMark] of forms.slice(1)) {
      const decoded = decode(encode('\ufeffjudul', encoding, hasMark));
      expect(decoded).toMatchObject({ text: '\ufeffjudul' });
    }
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]), 'binary'],
    ['a zero in the middle of a text', Buffer.from(`${article}\0${article}`), 'binary'],
    ['Windows-1252', Buffer.from('Menteri itu berkata, \u0093ya\u0094.', 'latin1'), 'encoding'],
    ['half a UTF-16 unit', Buffer.from(encode('pasar', 'utf-16le', true)).subarray(0, 7), 'encoding'],
    ['a lone surrogate', Buffer.from('\ufeffpasar\ud83d', 'utf16le'), 'encoding'],
    ['UTF-8 that is cut', Buffer.from('kafé').subarray(0, 4), 'encoding'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decode(bytes)).toEqual({ reason });
  });
});
