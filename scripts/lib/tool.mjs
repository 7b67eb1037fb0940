// Installs a pinned npm package outside node_modules, once, when it is first needed.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root, tools } from './paths.mjs';
import { npm, run } from './processes.mjs';
import { step } from './progress.mjs';

/**
 * Installs what `scripts/NAME/package-lock.json` pins into `.vscode-test/NAME`, unless it is there.
 * @param {string} name
 * @param {string} text what to tell the user meanwhile
 * @param {(folder: string) => Promise<unknown>} [finish] work after the packages are there
 * @returns {Promise<string>} the folder
 */
export async function ensureTool(name, text, finish = async () => {}) {
  const folder = join(tools, name);
  const pins = ['package.json', 'package-lock.json'].map((file) => join(root, 'scripts', name, file));
  const hash = createHash('sha256');
  for (const file of pins) hash.update(readFileSync(file));
  // A native module fits one platform; a checkout may be shared by two (a container and its host).
  const wanted = `${hash.digest('hex')} ${process.platform}-${process.arch}`;
  const stamp = join(folder, 'installed');
  const ready = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (ready()) return folder;
  await withLock(join(tools, `${name}.lock`), async () => {
    if (ready()) return;
    await step(text, async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const file of pins) copyFileSync(file, join(folder, file.slice(file.lastIndexOf('package'))));
      await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
      await finish(folder);
      writeFileSync(stamp, wanted);
    });
  });
  return folder;
}
