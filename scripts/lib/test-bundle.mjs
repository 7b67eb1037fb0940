// Bundles one group of test/vscode/ with mocha into the one file that VS Code is told to run.
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from './paths.mjs';

/**
 * @param {string} group folder below test/vscode/
 * @param {string} file where to
 * @param {string} [grep] runs only the tests whose title contains it
 */
export async function bundleTests(group, file, grep) {
  const tests = globSync(`test/vscode/${group}/**/*.test.ts`, { cwd: root }).sort();
  if (!tests.length) throw new Error(`test/vscode/${group} holds no tests.`);
  await build({
    stdin: {
      contents: [
        `import { runTests } from './test/vscode/index';`,
        'export const run = () => runTests({',
        ...tests.map((test) => `'${test}': () => require('./${test}'),`),
        `}, ${JSON.stringify(grep)});`,
      ].join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    outfile: file,
    bundle: true,
    // Mocha assigns `module.exports` from inside the bundle; the last line has the last word.
    format: 'iife',
    globalName: 'tests',
    footer: { js: 'module.exports = tests;' },
    platform: group === 'web' ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'silent',
  });
}
