// Reads the log of the Node extension host: VS Code swallows what an extension leaves unhandled, and tells it
// nowhere else.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const entryStart = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} /m;

/**
 * @param {string} dataFolder of the server
 * @param {string} extension folder whose errors count
 * @returns {string[]} each error with its stack
 */
export function unhandledErrors(dataFolder, extension) {
  return globSync('data/logs/**/remoteexthost.log', { cwd: dataFolder, absolute: true })
    .flatMap((file) => readFileSync(file, 'utf8').split(entryStart))
    .filter((entry) => entry.startsWith('[error]') && entry.includes(extension))
    .map((entry) => entry.trimEnd());
}
