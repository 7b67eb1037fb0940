import { expect, test } from 'vitest';
import { linesAround } from '../../../src/core/text/lines-around';

test('gives a line and the filled lines around it', () => {
  const text = 'satu \r\n\r\n dua\r\n\r\n\r\ntiga';
  expect(linesAround(text, text.indexOf('dua'))).toEqual(['satu', 'dua', 'tiga']);
  expect(linesAround(text, 0)).toEqual(['', 'satu', 'dua']);
  expect(linesAround(text, text.length)).toEqual(['dua', 'tiga', '']);
  expect(linesAround(text, text.indexOf('\r\n\r\n') + 2)).toEqual(['satu', '', 'dua']);
  expect(linesAround('', 0)).toEqual(['', '', '']);
});

test('gives the whole of a wrapped paragraph', () => {
  const paragraphs = ['Air sungai naik lagi', 'Warga di tepi sungai pindah', 'Hujan turun sejak pagi'].map(
    (opening) => `${opening} ${'dan belum ada tanda akan reda di kota itu '.repeat(3)}hari ini.`,
  );
  const wrapped = paragraphs.map((one) => one.replace(/(.{50,58}) /g, '$1\n')).join('\n\n');
  expect(linesAround(wrapped, wrapped.indexOf('pindah'))).toEqual(paragraphs);
});

test('gives the line without its codes', () => {
  const text = '<p>satu &amp; dua</p>\n<p>tiga <b>empat</b></p>\n<p>lima</p>';
  expect(linesAround(text, text.indexOf('<p>tiga'))).toEqual(['satu & dua', 'tiga empat', 'lima']);
});
