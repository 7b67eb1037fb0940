import { spawn } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { article, at, copydesk, put, script, setUpCommandLine } from './command-line';

setUpCommandLine();

describe('copydesk annotate', () => {
  it('prints one document for one file, named as given', async () => {
    await put('kota/a.txt', article());
    const { code, stdout, stderr } = await copydesk(['annotate', './kota/a.txt']);
    expect(JSON.parse(stdout)).toEqual({ file: './kota/a.txt', ...annotate(article()) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints an array for a folder, each file named by its path below it', async () => {
    await put('kota/b.txt', article(1));
    await put('kota/a.TXT', article(2));
    await put('kota/sub/c.txt', article(3));
    await put('kota/readme.md', article());
    await put('kota/.hidden/d.txt', article());
    await put('kota/node_modules/x/e.txt', article());
    const { stdout } = await copydesk(['annotate', 'kota']);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([
      'a.TXT',
      'b.txt',
      'sub/c.txt',
    ]);
  });

  it('prints one line a file as ndjson', async () => {
    for (const name of ['a', 'b', 'c']) await put(`${name}.txt`, article());
    const { stdout } = await copydesk(['annotate', '--format', 'ndjson', 'c.txt', 'a.txt', 'b.txt']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  });

  it('reports in text with the line of each thing', async () => {
    await put('a.txt', article());
    const { stdout } = await copydesk(['annotate', '-f', 'text', 'a.txt']);
    expect(stdout).toMatch(/^a\.txt\n/);
    expect(stdout).toMatch(/^ {3}1 {2}ADVERTISEMENT$/m);
    expect(stdout).toMatch(/^ {3}7 {2}"Warga sudah lama menunggu,"$/m);
  });

  it('lets nothing in an article or a file name steer the terminal', async () => {
    await put('a\u001b[2J.txt', article().replace('Warga', 'Warga\u001b[31m\u202e\u0007\u009b1m'));
    const { stdout, stderr } = await copydesk([
      'annotate',
      '--format',
      'text',
      'a\u001b[2J.txt',
      '\u001b[1m.txt',
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).toContain('Warga');
  });

  it('reads standard input', async () => {
    const { stdout } = await copydesk(['annotate', '-'], article());
    expect(JSON.parse(stdout)).toEqual({ file: '-', ...annotate(article()) });
  });

  it('reads one long line', async () => {
    const text = 'Kepala dinas mengatakan jalan itu rusak. '.repeat(20_000);
    await put('line.txt', text);
    const { code, stdout } = await copydesk(['annotate', 'line.txt', '-f', 'ndjson']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).file).toBe('line.txt');
  });
});

describe('copydesk annotate on several files', () => {
  const named = (name: string) =>
    `Hal itu disampaikan Menteri Perdagangan ${name} kepada para wartawan di sana.\n`;
  const rulesOf = (stdout: string): string[][] =>
    JSON.parse(stdout).map(({ findings }: { findings: { rule: string }[] }) =>
      findings.map(({ rule }) => rule).filter((rule) => rule === 'name-variant'),
    );

  it('adds the findings that only they together show, each to its file', async () => {
    await put('all/a.txt', named('Lee Min-woo'));
    await put('all/b.txt', named('Lee Min Woo'));
    await put('all/c.txt', named('Lee Min Woo'));
    const { stdout } = await copydesk(['annotate', 'all']);
    expect(rulesOf(stdout)).toEqual([['name-variant'], [], []]);
    const lines = (await copydesk(['annotate', '-f', 'ndjson', 'all'])).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(stdout));
    expect((await copydesk(['annotate', '-f', 'text', 'all'])).stdout).toContain(
      '“Lee Min-woo” is “Lee Min Woo”',
    );
  });

  it('finds no such thing in one file, nor in the same file given twice', async () => {
    await put('a.txt', named('Lee Min-woo'));
    expect(rulesOf((await copydesk(['annotate', 'a.txt', './a.txt'])).stdout)).toEqual([[], []]);
    expect(JSON.parse((await copydesk(['annotate', 'a.txt'])).stdout)).toEqual({
      file: 'a.txt',
      ...annotate(named('Lee Min-woo')),
    });
  });
});

describe('copydesk annotate on bad input', () => {
  it('names each file it cannot read, does the others and ends with 2', async () => {
    await put('good.txt', article());
    await put('empty.txt', ' \r\n\t\n');
    await put('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]));
    await put(
      'latin.txt',
      Buffer.from('Pernyataan \u0093resmi\u0094 caf\u00e9 itu dibacakan. '.repeat(20), 'latin1'),
    );
    await put('large.txt', '');
    await truncate(at('large.txt'), 50 * 1024 * 1024);
    await put('hollow/readme.md', '');
    const { code, stdout, stderr } = await copydesk([
      'annotate',
      '-f',
      'ndjson',
      ...['gone.txt', 'empty.txt', 'binary.txt', 'latin.txt', 'large.txt', 'hollow', 'good.txt'],
    ]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'copydesk: gone.txt: does not exist.',
      'copydesk: empty.txt: is empty.',
      'copydesk: binary.txt: is a binary file, not text.',
      'copydesk: latin.txt: is neither UTF-8 nor UTF-16. Save it as UTF-8.',
      'copydesk: large.txt: is too large: 50 MB, where 20 MB is the limit for one article.',
      'copydesk: hollow: holds no .txt file.',
    ]);
    expect(JSON.parse(stdout).file).toBe('good.txt');
    expect(code).toBe(2);
  });

  it('prints valid JSON when no file could be read', async () => {
    const { code, stdout } = await copydesk(['annotate', 'gone.txt']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(code).toBe(2);
  });

  it.each([
    [[], 'Nothing to do'],
    [['anotate', 'x'], 'no command `anotate`'],
    [['annotate'], 'needs files or folders'],
    [['annotate', 'x', '--format', 'xml'], 'no format `xml`'],
    [['annotate', 'x', '--write'], '`--write` belongs to `strip`'],
    [['strip', 'x', '--check', '--write'], 'exclude each other'],
    [['strip', 'x', '-f', 'json'], 'belongs to `annotate`'],
    [['annotate', 'x', '--wirte'], "Unknown option '--wirte'"],
  ])('explains wrong usage: %j', async (args, message) => {
    const { code, stdout, stderr } = await copydesk(args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('--help');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('copydesk as a filter', () => {
  it('ends quietly when its reader has gone', async () => {
    await put('big.txt', article(20_000));
    const child = spawn(process.execPath, [
      script(),
      'annotate',
      at('big.txt'),
      at('big.txt'),
      '-f',
      'ndjson',
    ]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints its help and its version', async () => {
    expect((await copydesk(['--help'])).stdout).toMatch(/Exit codes/);
    expect((await copydesk(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
