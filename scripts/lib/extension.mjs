// The extension as a user gets it: the files that .vscodeignore lets through, freshly built.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { buildExtension } from './bundles.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

/** Lists the packaged files apart from the bundles, relative to the checkout: what .vscodeignore lets back in. */
async function listFiles() {
  const patterns = readFileSync(join(root, '.vscodeignore'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('!') && !line.startsWith('!dist/'))
    .map((line) => line.slice(1));
  return [...(await glob(patterns, { cwd: root })), '.vscodeignore'];
}

/**
 * Builds the extension and copies it into a folder of its own. What runs in tests is therefore what is
 * packaged, and a build that somebody else starts meanwhile does not disturb it.
 * @param {string} folder empty or new
 * @param {{ webOnly?: boolean }} [options] webOnly leaves out `main`, so that VS Code runs the extension in
 *   the web extension host, as it does on vscode.dev; with `main` it prefers Node
 * @returns {Promise<string>} the folder
 */
export async function stageExtension(folder, { webOnly = false } = {}) {
  // With its own copy of .vscodeignore, `vsce` packages the folder exactly as it would the checkout.
  const [files] = await Promise.all([listFiles(), buildExtension(join(folder, 'dist'))]);
  for (const file of files) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
  if (webOnly) {
    const { main: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  }
  return folder;
}

/**
 * Packages a staged extension.
 * @param {string} staged
 * @param {string} file the .vsix to write
 */
export async function packageExtension(staged, file) {
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await run(process.execPath, [vsce, 'package', ...options, '--out', file], { cwd: staged });
}
