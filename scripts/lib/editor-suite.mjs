// Runs test/vscode/ inside the embedded VS Code. How the tests are laid out: test/vscode/index.ts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { stageExtension } from './extension.mjs';
import { unhandledErrors } from './host-log.mjs';
import { artifacts, scratch } from './paths.mjs';
import { isEnding, tail } from './processes.mjs';
import { collectResults } from './results.mjs';
import { bundleTests } from './test-bundle.mjs';
import { startServer } from './vscode-server.mjs';
import { workspaces } from './workspaces.mjs';

/** Milliseconds after which a suite that says nothing hangs: longer than the time-out of a single test. */
const silence = 90_000;

/**
 * Runs one group.
 * @param {keyof typeof workspaces} group
 * @param {{ grep?: string }} [options]
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runGroup(group, { grep } = {}) {
  const place = scratch(`test-${group}`);
  const staged = join(place, 'extension');
  const dataFolder = join(place, 'server');
  // Inside the extension: VS Code runs the tests in the host of the extension that they lie in.
  const bundle = join(staged, 'tests.js');
  await Promise.all([stageExtension(staged, { webOnly: group === 'web' }), bundleTests(group, bundle, grep)]);
  const server = await startServer({ dataFolder, testDriver: true });
  const browser = await launchBrowser();
  const results = collectResults(`vscode-${group}`);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      results.line(`[${type}] ${args.map(String).join(' ')}`),
    );
    const remote = server.origin.replace('http', 'vscode-remote');
    const payload = [
      ['extensionDevelopmentPath', `${remote}${staged}`],
      ['extensionTestsPath', `${remote}${bundle}`],
      ['skipWelcome', 'true'],
    ];
    const workspace = workspaces[group](join(place, 'workspace'));
    await page.goto(server.address({ ...workspace, payload: JSON.stringify(payload) }));
    const outcome = await Promise.race([ended, pageGone(page), serverGone(server), silent(results)]);
    if (isEnding()) return results.counts;
    if (typeof outcome === 'string') {
      results.problem(`${outcome}\n${tail(results.log(), 15)}`);
      await page.screenshot({ path: join(artifacts, `vscode-${group}.png`), timeout: 5000 }).catch(() => {});
    } else if (outcome !== 0 && !results.counts.failed) {
      results.problem(`VS Code ended the tests with code ${outcome}.\n${tail(results.log(), 15)}`);
    }
  } finally {
    await browser.close();
    await server.stop();
    for (const error of unhandledErrors(dataFolder, join(staged, 'dist'))) {
      results.problem(`Left unhandled by the extension: ${error}`);
    }
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  }
  return results.close(`\n--- server ---\n${server.output()}`);
}

const pageGone = (page) =>
  new Promise((resolve) => page.on('crash', () => resolve('The page of the workbench crashed.')));

const serverGone = async (server) => `The server of VS Code ended (${await server.exited}).`;

const silent = (results) =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      if (Date.now() - results.lastEvent() < silence) return;
      clearInterval(timer);
      resolve(`Nothing heard from the tests for ${silence / 1000} s.`);
    }, 1000);
    timer.unref();
  });
