import { expect, it } from 'vitest';
import { wordId } from '../../../src/core/text/vocabulary';
import { WordMap } from '../../../src/core/text/word-map';
import { WordClasses, WordSet } from '../../../src/core/text/word-set';

const UNKNOWN = 0;

it('sets and classes of words that share a row do not mix', () => {
  const boats = new WordSet(['dinghy', 'trawler']);
  const birds = new WordSet(['heron', 'trawler']);
  const classes = new WordClasses().add(1, ['dinghy']).add(2, ['dinghy', 'heron']);
  const of = (word: string) => [boats.has(wordId(word)), birds.has(wordId(word)), classes.bits[wordId(word)]];
  expect(of('dinghy')).toEqual([true, false, 3]);
  expect(of('heron')).toEqual([false, true, 2]);
  expect(of('trawler')).toEqual([true, true, 0]);
});

it('a word that nobody named is in no set and no class', () => {
  const words = new WordSet(['dinghy']);
  const classes = new WordClasses().add(1, ['dinghy']);
  expect([words.has(UNKNOWN), classes.bits[UNKNOWN]]).toEqual([false, 0]);
});

it('sets and classes without words take no room and hold nothing', () => {
  const none = new WordSet([]);
  expect([none.has(wordId('dinghy')), new WordClasses().bits[wordId('dinghy')]]).toEqual([false, 0]);
});

it('a map of words finds its own, however many, and no other', () => {
  const numbers = Array.from({ length: 300 }, (_, n) => wordId(`mapped${n}`));
  const map = new WordMap(new Map(numbers.slice(0, 200).map((word, n) => [word, n])));
  expect(numbers.map((word) => map.get(word))).toEqual(numbers.map((_, n) => (n < 200 ? n : undefined)));
  expect(map.get(UNKNOWN)).toBeUndefined();
});
