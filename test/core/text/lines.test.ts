import { expect, test } from 'vitest';
import { lineOfToken, splitLines } from '../../../src/core/text/lines';
import { tokenize } from '../../../src/core/text/tokens';

const read = (text: string) => {
  const tokens = tokenize(text);
  const lines = splitLines(tokens);
  const rows = Array.from({ length: lines.length }, (_, i) => text.slice(lines.start[i], lines.end[i]));
  return { lines, rows };
};

test('splits at every line ending and leaves white space out', () => {
  expect(read('\n a b \r\n\r\nc\rd\n').rows).toEqual(['a b', 'c', 'd']);
  expect(read('').rows).toEqual([]);
  expect(read(' \n ').rows).toEqual([]);
});

test('finds the line of a token', () => {
  const { lines } = read('a b\nc\nd e');
  expect([0, 1, 2, 3, 5, 6].map((token) => lineOfToken(lines, token))).toEqual([0, 0, 0, 1, 2, 2]);
});
