import { expect, test } from 'vitest';
import { Shape, TokenKind, tokenize } from '../../../src/core/text/tokens';
import { wordId } from '../../../src/core/text/vocabulary';

const texts = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

test.each([
  ['Kim Jong-un tiba.', ['Kim', 'Jong-un', 'tiba', '.']],
  ['James O’Brien’s plan', ['James', 'O’Brien', '’s', 'plan']],
  ["They've said it's Jum'at, don't", ['They', "'ve", 'said', 'it', "'s", "Jum'at", ',', "don't"]],
  ['the U.S. at 3 p.m. on', ['the', 'U.S.', 'at', '3', 'p.m.', 'on']],
  ['J. K. Rowling', ['J', '.', 'K', '.', 'Rowling']],
  ['5/9/2023 pukul 07.14', ['5', '/', '9', '/', '2023', 'pukul', '07', '.', '14']],
  ['KTT G20 dan Covid-19 1980s', ['KTT', 'G20', 'dan', 'Covid-19', '1980', 's']],
  ["``well,'' he said", ['``', 'well', ',', "''", 'he', 'said']],
  ['akhir kata - selesai—ya', ['akhir', 'kata', '-', 'selesai', '—', 'ya']],
  ['😀a\uD800b', ['😀', 'a', '\uD800', 'b']],
  ["rock 'n' roll", ['rock', "'", 'n', "'", 'roll']],
  ['', []],
])('cuts %j', (text, expected) => expect(texts(text)).toEqual(expected));

test('line breaks are one token however many they are', () => {
  const tokens = tokenize('a\r\n \r\nb\rc');
  expect([...tokens.kind.slice(0, tokens.length)]).toEqual([
    TokenKind.word,
    TokenKind.lineBreak,
    TokenKind.word,
    TokenKind.lineBreak,
    TokenKind.word,
  ]);
});

test('words are known under any case and apostrophe', () => {
  const id = wordId("jum'at");
  expect(tokenize('JUM’AT').word[0]).toBe(id);
  expect(tokenize('Jumat').word[0]).not.toBe(id);
});

test('shapes', () => {
  const shape = (word: string) => tokenize(word).shape[0];
  expect(shape('Rusia')).toBe(Shape.startsUpper | Shape.hasLower);
  expect(shape('AS')).toBe(Shape.startsUpper | Shape.upperInside);
  expect(shape('iPhone')).toBe(Shape.hasLower | Shape.upperInside);
  expect(shape('U.S.')).toBe(Shape.startsUpper | Shape.upperInside | Shape.hasDot);
});

test('a text made to outgrow every estimate is read whole', () => {
  expect(tokenize('.'.repeat(5000)).length).toBe(5000);
  expect(tokenize("a's".repeat(3000)).end.at(0)).toBeGreaterThan(0);
});
