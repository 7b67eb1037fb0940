import { expect, test } from 'vitest';
import { codeUnits } from '../../../src/core/text/code-units';

/** Around the ends of the pieces that are copied at once, and of the array that short texts share. */
const LENGTHS = [0, 1, 16_383, 16_384, 16_385, 131_070, 131_073];

test.each(['a', 'é', '“', '\u0800', '😀', '\ud800', '\udc00', '\ufffd', '\0', 'a“😀', '\udc00a\ud800'])(
  '%j over and over is copied unit by unit, spaces after it',
  (piece) => {
    for (const length of LENGTHS) {
      const text = piece.repeat(length).slice(0, length);
      const units = codeUnits(text);
      expect(String.fromCharCode(...units.subarray(length, length + 4))).toBe('    ');
      let same = 0;
      while (same < length && units[same] === text.charCodeAt(same)) same++;
      expect(same).toBe(length);
    }
  },
);
