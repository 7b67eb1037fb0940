import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { stripText } from '../../src/core/strip';
import { article, at, copydesk, put, setUpCommandLine } from './command-line';

setUpCommandLine();

const clean = (text: string): string => stripText(text, annotate(text).boilerplate);
const litterFree = 'Gubernur meninjau sawah yang terendam banjir di dua desa.\nPanen mundur sebulan.\n';

const encodings: [string, (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 little endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 big endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['UTF-16 little endian without a mark', (text) => Buffer.from(text, 'utf16le')],
];

describe('copydesk strip', () => {
  it('has something to strip in the test article', () => {
    expect(annotate(article()).boilerplate.length).toBeGreaterThan(0);
    expect(annotate(litterFree).boilerplate).toEqual([]);
  });

  it.each(encodings)('keeps every byte around what it takes out: %s', async (_, encode) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = article().replaceAll('\n', lineBreak).replace('Rahmat', 'Rahmat\u00a0\u{1f600}\u200b');
      await put('a.txt', encode(text));
      const { code, bytes } = await copydesk(['strip', 'a.txt']);
      expect(code).toBe(0);
      expect(bytes.equals(encode(clean(text)))).toBe(true);
    }
  });

  it('lists with --check what holds boilerplate, touches nothing and ends with 1', async () => {
    await put('in/dirty.txt', article());
    await put('in/tidy.txt', litterFree);
    const { code, stdout } = await copydesk(['strip', '--check', 'in']);
    expect(stdout).toMatch(/^dirty\.txt: \d+ spans, \d+ characters\n$/);
    expect(code).toBe(1);
    expect(await readFile(at('in/dirty.txt'), 'utf8')).toBe(article());
    expect((await copydesk(['strip', '--check', 'in/tidy.txt'])).code).toBe(0);
  });

  it.each(['\n', '\r\n'])('prints with --diff a patch that applies (%j)', async (lineBreak) => {
    const text = article().replaceAll('\n', lineBreak);
    await put('a.txt', text);
    const { code, stdout } = await copydesk(['strip', '--diff', 'a.txt']);
    expect(stdout).toContain('--- a/a.txt');
    expect(applyPatch(text, stdout, { autoConvertLineEndings: false })).toBe(clean(text));
    expect(code).toBe(0);
    expect((await copydesk(['strip', '--diff', '-'], litterFree)).stdout).toBe('');
  });

  it('writes with --write, through links, keeping permissions and leaving no other file', async () => {
    await put('in/a.txt', article());
    await put('in/tidy.txt', litterFree);
    await chmod(at('in/a.txt'), 0o640);
    await symlink('in/a.txt', at('link.txt'));
    const before = await stat(at('in/tidy.txt'));
    const { code, stdout } = await copydesk(['strip', '--write', 'link.txt', 'in/tidy.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(at('in/a.txt'), 'utf8')).toBe(clean(article()));
    expect((await stat(at('in/a.txt'))).mode & 0o777).toBe(0o640);
    expect((await lstat(at('link.txt'))).isSymbolicLink()).toBe(true);
    expect((await stat(at('in/tidy.txt'))).ino).toBe(before.ino);
    expect((await readdir(at('in'))).sort()).toEqual(['a.txt', 'tidy.txt']);
  });

  it('writes clean copies of all files with --out, below the folder as they were', async () => {
    await put('in/a.txt', article());
    await put('in/sub/b.txt', litterFree);
    await put('c.txt', article(1));
    const { code } = await copydesk(['strip', '--out', 'clean/here', 'in', './c.txt']);
    expect(code).toBe(0);
    expect(await readFile(at('clean/here/a.txt'), 'utf8')).toBe(clean(article()));
    expect(await readFile(at('clean/here/sub/b.txt'), 'utf8')).toBe(litterFree);
    expect(await readFile(at('clean/here/c.txt'), 'utf8')).toBe(clean(article(1)));
    expect(await readFile(at('in/a.txt'), 'utf8')).toBe(article());
  });

  it('overwrites with --out neither a source nor what it has just written', async () => {
    await put('in/a.txt', article());
    await put('b/a.txt', litterFree);
    const same = await copydesk(['strip', '--out', 'in', 'in']);
    expect(same.stderr).toContain('a.txt: would be overwritten');
    expect(same.code).toBe(2);
    expect(await readFile(at('in/a.txt'), 'utf8')).toBe(article());
    const twice = await copydesk(['strip', '--out', 'clean', 'in/a.txt', 'b/a.txt']);
    expect(twice.stderr).toContain('b/a.txt: has the same name');
    expect(await readFile(at('clean/a.txt'), 'utf8')).toBe(clean(article()));
  });

  it('asks what to do with more than one file', async () => {
    await put('in/a.txt', article());
    for (const paths of [['in'], ['in/a.txt', 'in/a.txt']]) {
      const { code, stdout, stderr } = await copydesk(['strip', ...paths]);
      expect(stderr).toContain('--out DIR');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  });
});
