import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { keepLine } from '../../src/core/preferences/kept-lines';
import { stripText } from '../../src/core/strip';

const FIRST = 'Wali kota membuka jembatan baru itu pada pagi hari di hadapan ratusan warga.';
const SECOND = '"Jembatan ini milik kita semua," kata Wali Kota Rudi Hartanto.';

const stripped = (text: string): string => stripText(text, annotate(text).boilerplate);

describe('Tags of HTML', () => {
  it('are litter, and what stands between them is not', () => {
    expect(stripped(`<p>${FIRST}</p>\n<p class="x">${SECOND}</p>\n`)).toBe(`${FIRST}\n${SECOND}\n`);
    expect(stripped(`${FIRST}<br />\n<em>${SECOND}</em>`)).toBe(`${FIRST}\n${SECOND}`);
  });

  it('stay where nothing else keeps two paragraphs of one line apart', () => {
    expect(stripped(`<div>${FIRST}</p><p>${SECOND}</div>`)).toBe(`${FIRST}</p><p>${SECOND}`);
    expect(stripped(`${FIRST}</p> <p>${SECOND}`)).toBe(`${FIRST} ${SECOND}`);
  });

  it('go with the boilerplate that they touch, as one', () => {
    const text = `<p>${FIRST}</p>\n<p><a href="/a">TUTUP</a></p>\n<p>${SECOND}</p>`;
    const { boilerplate } = annotate(text);
    expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toContain(
      '<p><a href="/a">TUTUP</a></p>',
    );
    expect(stripped(text)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('do not hide the speaker of a quotation', () => {
    const text = `<p>${FIRST}</p><p><b>${SECOND.replace('kata', '<i>kata</i>')}</b></p>`;
    const [quote] = annotate(text).quotes.filter(({ type }) => type === 'direct');
    expect(text.slice(quote.start, quote.end)).toBe('"Jembatan ini milik kita semua,"');
    expect(quote.speaker?.name).toBe('Rudi Hartanto');
  });

  it('stay in a line that is kept', () => {
    const text = `${FIRST}\n<b>TUTUP</b>\n${SECOND}`;
    const keep = [keepLine({ before: FIRST, line: 'TUTUP', after: SECOND })];
    expect(annotate(text, { preferences: { strip: [], keep } }).boilerplate).toEqual([]);
    expect(annotate(text).boilerplate).toHaveLength(1);
  });
});
