import { describe, expect, it } from 'vitest';
import { foldLine, LinePattern } from '../../../src/core/preferences/line-pattern';

const matches = (pattern: string, line: string): boolean => new LinePattern(pattern).matches(foldLine(line));

describe('A line pattern', () => {
  it.each([
    ['Ikuti kanal kami', 'Ikuti kanal kami'],
    ['Ikuti kanal kami', '   ikuti  KANAL kami\t'],
    ['Simak pula: *', 'Simak pula: Harga cabai turun'],
    ['Simak pula: *', 'SIMAK PULA: harga'],
    ['* menit baca', '4 menit baca'],
    ['*kanal*kami*', 'Buka kanal berita kami di sini'],
    ['Halaman (2/3)', 'Halaman (2/3)'],
    ["Today's top stories", 'Today’s top stories'],
    ['a.b*', 'a.b c'],
  ])('%s meets %s', (pattern, line) => expect(matches(pattern, line)).toBe(true));

  it.each([
    ['Ikuti kanal kami', 'Ikuti kanal kami, kata menteri'],
    ['Ikuti kanal kami', 'Jangan ikuti kanal kami'],
    ['Simak pula: *', 'Warga diminta simak pula: ini'],
    ['Halaman (2/3)', 'Halaman 2'],
    ['a.b*', 'axb c'],
    ['ab*ba', 'aba'],
    ['kanal*kanal', 'kanal'],
    ['[ab]*', 'abc'],
    ['', 'teks'],
  ])('%s does not meet %s', (pattern, line) => expect(matches(pattern, line)).toBe(false));

  it('with next to nothing in it is too broad', () => {
    expect(new LinePattern('*').isTooBroad).toBe(true);
    expect(new LinePattern('* a *').isTooBroad).toBe(true);
    expect(new LinePattern('Tag*').isTooBroad).toBe(false);
  });

  it('made to be slow is not', () => {
    const pattern = new LinePattern(`${'a*'.repeat(200)}b`);
    expect(pattern.matches('a'.repeat(100_000))).toBe(false);
  });
});
