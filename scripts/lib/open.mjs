// What `npm start` does once node_modules is there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { findDesktop, openDesktop } from './desktop.mjs';
import { openEmbedded } from './embedded.mjs';
import { packageExtension, stageExtension } from './extension.mjs';
import { scratch, seeds, tools } from './paths.mjs';
import { step } from './progress.mjs';

/**
 * @param {string | undefined} path of a folder, as the user wrote it
 * @param {{ desktop?: boolean, embedded?: boolean, 'no-open'?: boolean }} options
 * @returns {Promise<number>} the exit code, once VS Code has ended
 */
export async function open(path, { desktop: wantsDesktop, embedded, 'no-open': noOpen }) {
  // npm runs scripts in the checkout and keeps the folder the user is in here.
  const folder = path ? resolve(process.env.INIT_CWD ?? process.cwd(), path) : seeds;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  const desktop = embedded ? undefined : await findDesktop({ wanted: wantsDesktop });
  const place = join(tools, desktop ? 'start-desktop' : 'start');
  const vsix = await changedPackage(place);
  const shown = relative(process.cwd(), folder) || folder;
  return desktop
    ? openDesktop({ ...desktop, place, vsix, folder, shown })
    : openEmbedded({ place, vsix, folder, shown, browser: !noOpen });
}

/**
 * Builds and packages the extension.
 * @param {string} place where it is going to be installed
 * @returns {Promise<{ file: string, installed(): void } | undefined>} nothing when just this is installed
 */
async function changedPackage(place) {
  const note = join(place, 'installed');
  const folder = scratch('start');
  return step('Building the extension', async () => {
    const staged = await stageExtension(join(folder, 'extension'));
    const hash = createHash('sha256');
    for (const file of globSync('**', { cwd: staged, dot: true }).sort()) {
      hash.update(`${file}\0`).update(readFileSync(join(staged, file)));
    }
    const digest = hash.digest('hex');
    if (existsSync(note) && readFileSync(note, 'utf8') === digest) return undefined;
    const file = join(folder, 'copydesk.vsix');
    await packageExtension(staged, file);
    mkdirSync(place, { recursive: true });
    return { file, installed: () => writeFileSync(note, digest) };
  });
}
