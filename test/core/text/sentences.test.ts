import { expect, test } from 'vitest';
import { lexicons } from '../../../src/core/languages/lexicon';
import { splitSentences } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokens';
import { WordSet } from '../../../src/core/text/word-set';

const abbreviations = new WordSet(['no', 'sept', 'mr', 'mass']);
const capital = new WordSet(['no', 'mass']);
const split = (text: string) => {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, abbreviations, capital);
  return Array.from({ length: sentences.length }, (_, i) =>
    text.slice(tokens.start[sentences.firstToken[i]], tokens.end[sentences.endToken[i] - 1]),
  );
};

test.each([
  ['Ia pergi. Lalu pulang.', ['Ia pergi.', 'Lalu pulang.']],
  ['Mr. Smith met J. K. Hale on Sept. 5. He left.', ['Mr. Smith met J. K. Hale on Sept. 5.', 'He left.']],
  ['Selesai."Kami', ['Selesai."Kami']],
  ['“Sudah.” Dia pergi', ['“Sudah.”', 'Dia pergi']],
  ['sudah selesai.Kemudian ia', ['sudah selesai.', 'Kemudian ia']],
  [
    'ke Rusia (05/09).Hingga saat ini di Padang.Warga pergi',
    ['ke Rusia (05/09).', 'Hingga saat ini di Padang.', 'Warga pergi'],
  ],
  ['lihat contoh.com saja', ['lihat contoh.com saja']],
  [
    'di Kabar.Com dan Padang.Kabar.example, kata Sept.Rina',
    ['di Kabar.Com dan Padang.Kabar.example, kata Sept.Rina'],
  ],
  ['satu\ndua', ['satu', 'dua']],
  ['It lost mass. Then no. 5 said no. He left.', ['It lost mass.', 'Then no. 5 said no.', 'He left.']],
  ['She lives in Boston, Mass. Hale lives next door.', ['She lives in Boston, Mass. Hale lives next door.']],
  ['harga 1.000 naik', ['harga 1.000 naik']],
])('splits %j', (text, expected) => expect(split(text)).toEqual(expected));

test('every token has its sentence', () => {
  const tokens = tokenize('A b. C d.\n\nE');
  const { ofToken } = splitSentences(tokens, abbreviations, capital);
  expect([...ofToken]).toEqual([0, 0, 0, 1, 1, 1, 1, 2]);
});

test('Indonesian words that are abbreviations, too, end a sentence where they are words', () => {
  const { abbreviations: known, capitalAbbreviations } = lexicons.find(({ language }) => language === 'id')!;
  const tokens = tokenize('Ia menulis banyak hal. Warga membaca Hal. 5 dari PT. Maju Jaya.');
  const { firstToken } = splitSentences(tokens, known, capitalAbbreviations);
  expect(firstToken.map((at) => tokens.start[at])).toEqual([0, 23]);
});

test('a row of stops is walked once', () => {
  const tokens = tokenize(`A. B ${'.'.repeat(200_000)}`);
  expect(splitSentences(tokens, abbreviations, capital).length).toBe(1);
});
