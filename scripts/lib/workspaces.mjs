// Scratch copies of the sample sources, so that a test may write.
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeds } from './paths.mjs';

/**
 * Copies the sample sources.
 * @param {string} folder is made
 * @param {(file: string, index: number) => boolean} [wanted]
 */
export function copySeeds(folder, wanted = () => true) {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(seeds).sort().filter(wanted);
  for (const file of files) {
    copyFileSync(join(seeds, file), join(folder, file));
    chmodSync(join(folder, file), 0o644);
  }
  return folder;
}

/** The workspaces of the suite inside the editor; each returns what the workbench's address takes. */
export const workspaces = {
  single: (parent) => ({ folder: copySeeds(join(parent, 'seeds')) }),
  web: (parent) => ({ folder: copySeeds(join(parent, 'seeds')) }),
  bench: (parent) => ({ folder: copySeeds(join(parent, 'seeds')) }),
  empty: () => ({ ew: 'true' }),
  multi: (parent) => {
    copySeeds(join(parent, 'first'), (_, index) => index < 3);
    copySeeds(join(parent, 'second'), (_, index) => index >= 3);
    const workspace = join(parent, 'sources.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
    return { workspace };
  },
};
