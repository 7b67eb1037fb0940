// Bundles the product: one file for the Node extension host, one for the web host, one for the command line.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  external: ['vscode'],
};

const bundles = [
  { entryPoints: ['src/extension/extension.ts'], outfile: 'dist/node/extension.js', platform: 'node', format: 'cjs' },
  { entryPoints: ['src/extension/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs' },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
].filter((bundle) => existsSync(new URL(`../${bundle.entryPoints[0]}`, import.meta.url)));

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(bundles.map((bundle) => context({ ...shared, logLevel: 'info', ...bundle })));
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  await Promise.all(bundles.map((bundle) => build({ ...shared, ...bundle })));
}
