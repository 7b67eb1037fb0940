import { execFileSync } from 'node:child_process';

/**
 * Where a program is, if it is on the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
      /\r?\n/,
    )[0];
  } catch {
    return undefined;
  }
}
