import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { stripEdits, stripText } from '../../src/core/strip';
import { hostileText } from '../support/hostile-text';
import { page } from '../support/page';

const texts = fc.oneof(page, hostileText);

test('takes out exactly the spans and leaves every other character, line ends included', () => {
  const text =
    'TUTUP\r\nWarga menunggu. [Gambas:Video Kabar]\r\n\r\nBaca juga: Air Surut\rRapat selesai sore.\n';
  expect(stripText(text, annotate(text).boilerplate)).toBe(
    '\r\nWarga menunggu. \r\n\r\n\rRapat selesai sore.\n',
  );
});

test('has an edit for each span', () => {
  const article = annotate('TUTUP\nWarga menunggu kabar dari kota.\nBaca juga: Air Surut\n');
  expect(stripEdits(article)).toEqual([
    { start: 0, end: 5, newText: '' },
    { start: 38, end: 58, newText: '' },
  ]);
});

test('what remains is the text without the spans', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { boilerplate } = annotate(text);
      const gone = new Set<number>();
      for (const { start, end } of boilerplate) for (let i = start; i < end; i++) gone.add(i);
      let rest = '';
      for (let i = 0; i < text.length; i++) if (!gone.has(i)) rest += text[i];
      expect(stripText(text, boilerplate)).toBe(rest);
    }),
    { numRuns: 300 },
  );
});

test('a stripped page has no boilerplate left', () => {
  fc.assert(
    fc.property(page, (text) => {
      const stripped = stripText(text, annotate(text).boilerplate);
      expect(annotate(stripped).boilerplate.map(({ start, end }) => stripped.slice(start, end))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
