import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../src/core/detect/quotes/direct/marks';
import { lexicons } from '../../../../src/core/languages/lexicon';
import { readDocument } from '../../../../src/core/text/document';

function read(text: string) {
  const document = readDocument(text, () => lexicons[0]);
  const { pairs, unclosed, unopened } = pairMarks(document, new Uint8Array(document.tokens.length));
  const { start, end } = document.tokens;
  return {
    quoted: pairs.map((pair) => text.slice(start[pair.open], end[pair.closeEnd - 1])),
    unclosed: unclosed.map((token) => start[token]),
    unopened: unopened.map((token) => start[token]),
  };
}

describe('pairs', () => {
  it.each([
    ['"Kami pulang," kata Rina.', '"Kami pulang,"'],
    ['“Kami pulang,” kata Rina.', '“Kami pulang,”'],
    ['”Kami pulang,” kata Rina.', '”Kami pulang,”'],
    ['‘Kami pulang,’ kata Rina.', '‘Kami pulang,’'],
    ['‘Kami pulang,‘ kata Rina.', '‘Kami pulang,‘'],
    ['„Kami pulang,“ kata Rina.', '„Kami pulang,“'],
    ['«Kami pulang,» kata Rina.', '«Kami pulang,»'],
    ['»Kami pulang,« kata Rina.', '»Kami pulang,«'],
    ["``Kami pulang,'' kata Rina.", "``Kami pulang,''"],
    ["''Kami pulang,'' kata Rina.", "''Kami pulang,''"],
    ['“Kami pulang,’’ kata Rina.', '“Kami pulang,’’'],
    ['\uFFFDKami pulang,\uFFFD kata Rina.', '\uFFFDKami pulang,\uFFFD'],
    ['"Kami pulang,” kata Rina.', '"Kami pulang,”'],
    ['"Kami pulang, "kata Rina.', '"Kami pulang, "'],
    ['Hari itu.” Kami pulang, ”kata Rina.', '” Kami pulang, ”'],
    ['"Kami pulang,"kata Rina.', '"Kami pulang,"'],
    ['(“Kami pulang,” kata Rina.)', '“Kami pulang,”'],
  ])('%s', (text, quoted) => expect(read(text)).toEqual({ quoted: [quoted], unclosed: [], unopened: [] }));

  it('records the outer of nested marks only', () => {
    expect(read('“Dia bilang ‘nanti saja’ lalu pergi,” kata Rina.').quoted).toEqual([
      '“Dia bilang ‘nanti saja’ lalu pergi,”',
    ]);
    expect(read('“Dia bilang “nanti saja” lalu pergi,” kata Rina.').quoted).toEqual([
      '“Dia bilang “nanti saja” lalu pergi,”',
    ]);
    expect(read('"Dia bilang \'nanti saja\'," kata Rina.').quoted).toEqual(['"Dia bilang \'nanti saja\',"']);
  });

  it('keeps two quotations of one line apart', () => {
    expect(read('"Kami pulang," kata Rina. "Besok kami kembali."').quoted).toEqual([
      '"Kami pulang,"',
      '"Besok kami kembali."',
    ]);
  });
});

describe('apostrophes', () => {
  it.each([
    "Ma'ruf tiba pada hari Jum'at di rumah Sa’diah.",
    "The workers' union met the O'Neill family.",
    "It was the summer of '98, the boys’ last.",
    "Rock 'n' roll is here to stay, y'all.",
    'Layar 24" itu dijual murah.',
  ])('are no marks: %s', (text) => expect(read(text)).toEqual({ quoted: [], unclosed: [], unopened: [] }));

  it('do not close a quotation', () => {
    expect(read("He called it 'the workers' day' again.").quoted).toEqual(["'the workers' day'"]);
    expect(read("'We don't know', she said.").quoted).toEqual(["'We don't know'"]);
  });
});

describe('paragraphs', () => {
  it('join where each opens with a mark and the last closes', () => {
    const text = '“Kami berangkat pagi.\n\n“Kami tiba malam,” kata Rina.';
    expect(read(text).quoted).toEqual(['“Kami berangkat pagi.\n\n“Kami tiba malam,”']);
  });

  it('join where only the last closes', () => {
    const text = '"Kami berangkat pagi.\nKami tiba malam," kata Rina.';
    expect(read(text).quoted).toEqual(['"Kami berangkat pagi.\nKami tiba malam,"']);
  });

  it('join where the closing mark would open in a line by itself', () => {
    const text = '"Kami berangkat pagi.\nKami tiba malam," Rina menjawab.\nHujan turun," Sari berkata.';
    expect(read(text).quoted).toEqual(['"Kami berangkat pagi.\nKami tiba malam,"']);
  });

  it('do not join quotations that are closed', () => {
    const text = '"Kami berangkat pagi."\n"Kami tiba malam," kata Rina.';
    expect(read(text).quoted).toHaveLength(2);
  });

  it('bound a mark that is never closed', () => {
    const text = '"Kami berangkat pagi sekali.\nHujan turun.\nAngin reda.\nRina kata "besok" saja.';
    expect(read(text)).toMatchObject({ quoted: ['"Kami berangkat pagi sekali.', '"besok"'], unclosed: [0] });
  });

  it('end a mark that is never closed at its attribution', () => {
    const text = '"Kami berangkat pagi, kata Rina.';
    expect(read(text)).toMatchObject({ quoted: ['"Kami berangkat pagi,'], unclosed: [0] });
  });
});

it('tells a closing mark that nothing opened', () => {
  expect(read('Kami berangkat pagi" tadi.').unopened).toEqual([19]);
});

it.each(['"', '“', '”', "'", '‘', '«', '\uFFFD', '"a ', ' "a', '" ', '“ ', "'a ", 'a" '])(
  'reads a great many %j',
  (mark) => expect(() => read(mark.repeat(20_000))).not.toThrow(),
);
