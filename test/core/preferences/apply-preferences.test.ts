import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { keepLine } from '../../../src/core/preferences/kept-lines';
import type { LinePreferences } from '../../../src/core/preferences/line-preferences';

const LINES = [
  'Walikota Membuka Jembatan Baru di Tepi Sungai',
  'Jembatan itu dibuka oleh wali kota pada pagi hari di hadapan ratusan warga.',
  'Pasang aplikasi Kabar Tepi sekarang juga',
  '"Jembatan ini milik kita semua," kata Wali Kota Rudi Hartanto.',
  'Setelah upacara, warga berjalan kaki ke seberang sungai bersama-sama.',
];
const TEXT = LINES.join('\n');
const KEPT = keepLine({ before: LINES[1], line: LINES[2], after: LINES[3] });

const stripped = (text: string, preferences: Partial<LinePreferences>): string[] =>
  annotate(text, { preferences: { strip: [], keep: [], ...preferences } }).boilerplate.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('Preferences about lines', () => {
  it('make boilerplate of a line that a pattern names, and say by which', () => {
    const { boilerplate } = annotate(TEXT, { preferences: { strip: ['Pasang aplikasi *'], keep: [] } });
    const found = boilerplate.find(({ start }) => TEXT.startsWith('Pasang', start));
    expect(found && TEXT.slice(found.start, found.end)).toBe(LINES[2]);
  });

  it('hide a stripped line from the other detectors', () => {
    const preferences = { strip: ['"Jembatan ini*'], keep: [] };
    expect(annotate(TEXT, { preferences }).quotes).toEqual([]);
  });

  it('keep a line by pattern, against a pattern that strips it', () => {
    expect(stripped(TEXT, { strip: ['Pasang aplikasi *'], keep: ['* Kabar Tepi *'] })).not.toContain(
      LINES[2],
    );
  });

  it('keep a single line through edits around it', () => {
    const strip = ['Pasang aplikasi *'];
    expect(stripped(TEXT, { strip, keep: [KEPT] })).not.toContain(LINES[2]);
    expect(stripped(`Baris baru\n\n${TEXT}`, { strip, keep: [KEPT] })).not.toContain(LINES[2]);
    const before = [...LINES.slice(0, 2), 'Sisipan di antara dua baris.', ...LINES.slice(2)].join('\r\n');
    expect(stripped(before, { strip, keep: [KEPT] })).not.toContain(LINES[2]);
  });

  it('do not keep the same words in another place', () => {
    const elsewhere = ['Lain.', LINES[2], 'Sama sekali lain.'].join('\n');
    expect(stripped(elsewhere, { strip: ['Pasang aplikasi *'], keep: [KEPT] })).toEqual([LINES[2]]);
  });

  it('leave everything as it was where nothing is said', () => {
    expect(annotate(TEXT, { preferences: { strip: [], keep: [] } })).toEqual(annotate(TEXT));
    expect(annotate(TEXT, { preferences: { strip: ['*', 'x'], keep: [] } })).toEqual(annotate(TEXT));
  });
});
