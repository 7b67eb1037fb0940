// Bundles the product: for the Node extension host and the web host each the extension and its worker, and the command line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { root } from './paths.mjs';

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  external: ['vscode'],
  // The modules of some packages' `main` find their parts only when they are not bundled.
  mainFields: ['module', 'main'],
};

const extensionBundles = [
  { entry: 'src/extension/node/main.ts', out: 'node/extension.js', platform: 'node' },
  { entry: 'src/extension/node/worker.ts', out: 'node/worker.js', platform: 'node' },
  { entry: 'src/extension/web/main.ts', out: 'web/extension.js', platform: 'browser' },
  { entry: 'src/extension/web/worker.ts', out: 'web/worker.js', platform: 'browser' },
];
const cliBundle = {
  entry: 'src/cli/main.ts',
  out: 'cli.js',
  platform: 'node',
  banner: { js: '#!/usr/bin/env node' },
};

const optionsOf = (bundles, folder) =>
  bundles
    .filter(({ entry }) => existsSync(join(root, entry)))
    .map(({ entry, out, ...rest }) => ({
      ...shared,
      ...rest,
      entryPoints: [entry],
      outfile: join(folder, out),
    }));

/**
 * Builds the bundles of the extension, without the command line.
 * @param {string} folder where to, absolute
 * @throws what esbuild found, with file and line
 */
export async function buildExtension(folder) {
  await Promise.all(
    optionsOf(extensionBundles, folder).map((options) => build({ ...options, logLevel: 'silent' })),
  );
}

/**
 * Builds the command line alone.
 * @param {string} folder where to, absolute
 * @throws what esbuild found, with file and line
 */
export async function buildCommandLine(folder) {
  await Promise.all(
    optionsOf([cliBundle], folder).map((options) => build({ ...options, logLevel: 'silent' })),
  );
}

/** Builds everything into `dist/`. */
export async function buildAll() {
  await Promise.all(everything().map((options) => build(options)));
}

/** Builds everything into `dist/` again at every change, until the process is ended. */
export async function watchAll() {
  const contexts = await Promise.all(
    everything().map((options) => context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((one) => one.watch()));
}

const everything = () => optionsOf([...extensionBundles, cliBundle], join(root, 'dist'));
