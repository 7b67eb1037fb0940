// Where things lie. Everything below `.vscode-test/`, `out/` and `artifacts/` is git-ignored and may be deleted.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
/** Tools that are fetched once: the VS Code server, a browser. */
export const tools = join(root, '.vscode-test');
/** What a run leaves for a person to look at: screenshots, logs. */
export const artifacts = join(root, 'artifacts');
export const seeds = join(root, 'seeds');

const scratchRoot = join(root, 'out');
const made = new Set();

/**
 * Makes a new empty folder below `out/`, removed when the process ends, so that runs at the same time
 * never meet.
 * @param {string} name
 * @returns {string} absolute path
 */
export function scratch(name) {
  mkdirSync(scratchRoot, { recursive: true });
  const folder = mkdtempSync(join(scratchRoot, `${name}-`));
  made.add(folder);
  return folder;
}

process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
