import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

let built = '';
let folder = '';

/** Builds the command line once a test file, and gives each test an empty folder to run it in. */
export function setUpCommandLine(): void {
  // A process each, on machines that may be busy with other tests: what hangs is caught, what is slow is not.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'copydesk-build-'));
    const { buildCommandLine } = await import(new URL('../../scripts/lib/bundles.mjs', import.meta.url).href);
    await buildCommandLine(built);
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  afterAll(() => rm(built, { recursive: true, force: true }));
}

export const script = (): string => join(built, 'cli.js');

/** Absolute path of `file` in the folder of the running test. */
export const at = (file: string): string => join(folder, file);

/** Writes a file into the folder of the running test. */
export async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(at(file)), { recursive: true });
  await writeFile(at(file), content);
}

/** Runs the built command line in the folder of the running test, `input` on its standard input. */
export function copydesk(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script(), ...args],
      { cwd: folder, encoding: 'buffer', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          stdout: stdout.toString(),
          bytes: stdout,
          stderr: stderr.toString(),
        }),
    );
    child.stdin?.end(input);
  });
}

/** An article with litter that any pack knows, of `paragraphs` paragraphs. */
export function article(paragraphs = 3): string {
  const body = Array.from(
    { length: paragraphs },
    (_, i) =>
      `Wali Kota Rahmat Subekti meresmikan jembatan ke-${i + 1} di kota itu pada Senin (4/3/2024) pagi.`,
  );
  return [
    'ADVERTISEMENT',
    'Jembatan Baru Diresmikan',
    ...body,
    'Baca Juga: Harga Cabai Naik Lagi',
    '"Warga sudah lama menunggu," kata Rahmat.',
    '',
  ].join('\n');
}
