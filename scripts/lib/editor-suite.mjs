// Runs test/vscode/ inside a real VS Code. How tests are laid out: test/vscode/index.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { launchBrowser } from './browser.mjs';
import { stageExtension } from './extension.mjs';
import { artifacts, root, scratch } from './paths.mjs';
import { tail } from './processes.mjs';
import { startServer } from './vscode-server.mjs';
import { workspaces } from './workspaces.mjs';

/** A suite that says nothing for so long hangs: longer than any time-out of a single test. */
const silence = 90_000;

/**
 * Bundles the tests of one group.
 * @param {string} group
 * @param {string} file where to
 * @param {string} [grep]
 */
export async function bundleTests(group, file, grep) {
  const tests = globSync(`test/vscode/${group}/**/*.test.ts`, { cwd: root }).sort();
  if (!tests.length) throw new Error(`test/vscode/${group} holds no tests.`);
  await build({
    stdin: {
      contents: [
        `import { runTests } from './test/vscode/index';`,
        ...tests.map((test) => `import './${test}';`),
        `export const run = () => runTests(${JSON.stringify(grep)});`,
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
    logLevel: 'warning',
  });
}

/**
 * Runs one group in the embedded VS Code.
 * @param {keyof typeof workspaces} group
 * @param {{ grep?: string }} [options]
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runGroup(group, { grep } = {}) {
  const place = scratch(`test-${group}`);
  const staged = join(place, 'extension');
  // Inside the extension: VS Code runs the tests in the host of the extension that they lie in.
  const bundle = join(staged, 'tests.js');
  await Promise.all([stageExtension(staged, { webOnly: group === 'web' }), bundleTests(group, bundle, grep)]);
  const server = await startServer({ dataFolder: join(place, 'server'), testDriver: true });
  const browser = await launchBrowser();
  const results = collectResults();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      results.line(type, args.map(String).join(' ')),
    );
    page.on('crash', () => results.fail('The page of the workbench crashed.'));
    const remote = server.origin.replace('http', 'vscode-remote');
    const payload = [
      ['extensionDevelopmentPath', `${remote}${staged}`],
      ['extensionTestsPath', `${remote}${bundle}`],
      ['skipWelcome', 'true'],
    ];
    const workspace = workspaces[group](join(place, 'workspace'));
    await page.goto(server.address({ ...workspace, payload: JSON.stringify(payload) }));
    const code = await Promise.race([exit, results.failed, silent(results), serverGone(server)]);
    if (typeof code === 'string') {
      mkdirSync(artifacts, { recursive: true });
      await page.screenshot({ path: join(artifacts, `vscode-${group}.png`), timeout: 5000 }).catch(() => {});
      results.problem(code);
    } else if (code !== 0 && !results.counts.failed) {
      results.problem(`VS Code ended the tests with code ${code}.`);
    }
  } finally {
    await browser.close();
    await server.stop();
    mkdirSync(artifacts, { recursive: true });
    writeFileSync(
      join(artifacts, `vscode-${group}.log`),
      `${results.log()}\n--- server ---\n${server.output()}`,
    );
  }
  return results.close(group);
}

async function serverGone(server) {
  return `VS Code’s server ended (${await server.exited}).\n${tail(server.output())}`;
}

function silent(results) {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (Date.now() - results.lastEvent() < silence) return;
      clearInterval(timer);
      resolve(`Nothing heard from the tests for ${silence / 1000} s.\n${tail(results.log())}`);
    }, 1000);
    timer.unref();
  });
}

/** Reads the lines that test/vscode/index.ts writes and tells the user as they come. */
export function collectResults() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  let ended = false;
  let last = Date.now();
  let giveUp;
  const failed = new Promise((resolve) => {
    giveUp = resolve;
  });
  const problem = (text) => {
    counts.failed++;
    console.log(`  ✗ ${text}`);
  };
  const on = {
    start: () => {},
    pass: ({ title, milliseconds }) => {
      counts.passed++;
      console.log(`  ✓ ${title} (${milliseconds} ms)`);
    },
    fail: ({ title, error }) => problem(`${title}\n${error.replace(/^/gm, '      ')}`),
    skip: ({ title }) => {
      counts.skipped++;
      console.log(`  - ${title}`);
    },
    end: () => {
      ended = true;
    },
  };
  return {
    counts,
    failed,
    problem,
    fail: (text) => giveUp(text),
    lastEvent: () => last,
    log: () => lines.join('\n'),
    line(type, text) {
      lines.push(`[${type}] ${text}`);
      const json = /copydesk-test (\{.*\})/s.exec(text)?.[1];
      if (!json) return;
      last = Date.now();
      const event = JSON.parse(json);
      on[event.event](event);
    },
    /** A suite that did not say that it ended, or ran no test, has failed. */
    close(name) {
      if (!ended) problem(`${name}: the suite never reported its end.`);
      else if (counts.passed + counts.failed === 0) problem(`${name}: not one test ran.`);
      return counts;
    },
  };
}
