// `npm ci` when node_modules is not what package-lock.json says, and only then.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root, tools } from './paths.mjs';
import { npm, run } from './processes.mjs';
import { step } from './progress.mjs';

/** Imports nothing from node_modules, so that it can run in a fresh clone. */
export async function ensureDependencies() {
  if (upToDate()) return;
  await withLock(join(tools, 'dependencies.lock'), async () => {
    if (upToDate()) return;
    await step('Installing the project’s packages', () =>
      run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root }),
    );
  });
}

function upToDate() {
  // npm notes here what it has put into node_modules.
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packages(join(root, 'package-lock.json'));
  const installed = packages(installedFile);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
