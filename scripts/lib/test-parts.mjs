// The parts of `npm test`, in the order in which they take longer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { none, show, sum } from './counts.mjs';
import { runGroupOnDesktop } from './desktop-suite.mjs';
import { runGroup } from './editor-suite.mjs';
import { root, scratch } from './paths.mjs';
import { start } from './processes.mjs';
import { ensureServer } from './vscode-server.mjs';

const groupsInNode = ['single', 'empty', 'multi'];

const parts = {
  types: { title: 'Type check', run: () => check('typescript/bin/tsc', ['--noEmit']) },
  lint: { title: 'Lint', run: () => check('@biomejs/biome/bin/biome', ['check', '.']) },
  unit: { title: 'Unit tests', run: ({ grep }) => vitest('vitest.config.mts', grep) },
  vscode: {
    title: 'In VS Code',
    run: ({ group = groupsInNode, grep }) => each(group, (name) => runGroup(name, { grep })),
  },
  web: {
    title: 'In VS Code, web host',
    run: ({ grep }) => each(['web'], (name) => runGroup(name, { grep })),
  },
  browser: {
    title: 'Clicks in a browser',
    run: ({ grep }) => vitest('test/browser/vitest.config.mts', grep),
  },
  desktop: {
    title: 'In desktop VS Code',
    onDemand: true,
    run: ({ group = groupsInNode, grep }) => each(group, (name) => runGroupOnDesktop(name, { grep })),
  },
};

/**
 * Runs parts one after the other, all of them even when one fails, and shows what they come to.
 * @param {string[]} wanted names; all that need no download when empty
 * @param {{ grep?: string, group?: string[] }} options
 * @returns {Promise<boolean>} whether something ran and everything passed
 */
export async function runParts(wanted, options) {
  const unknown = wanted.find((name) => !(name in parts));
  if (unknown) throw new Error(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}.`);
  const names = wanted.length ? wanted : Object.keys(parts).filter((name) => !parts[name].onDemand);
  // Before anything that has a time-out.
  if (names.some((name) => name === 'vscode' || name === 'web' || name === 'browser')) {
    await ensureServer();
    await ensureBrowser();
  }
  const results = [];
  for (const name of names) {
    console.log(`\n${parts[name].title}`);
    const started = Date.now();
    const counts = await failedIfThrows(() => parts[name].run(options));
    if (counts.passed + counts.failed === 0) {
      console.log('  ✗ Not one test ran.');
      counts.failed = 1;
    }
    results.push({ title: parts[name].title, counts, seconds: (Date.now() - started) / 1000 });
  }
  console.log('');
  for (const { title, counts, seconds } of results) {
    console.log(`${title.padEnd(22)} ${show(counts)} (${seconds.toFixed(1)} s)`);
  }
  const total = sum(results.map(({ counts }) => counts));
  console.log(`\n${show(total)}`);
  return total.failed === 0;
}

async function failedIfThrows(work) {
  try {
    return await work();
  } catch (error) {
    console.log(`  ✗ ${error.message ?? error}`);
    return { ...none, failed: 1 };
  }
}

/** The groups of the suite inside the editor; one that cannot even start does not stop the next. */
async function each(groups, work) {
  const all = [];
  for (const group of groups) {
    console.log(`  ${group}`);
    all.push(await failedIfThrows(() => work(group)));
  }
  return sum(all);
}

/** Runs a tool of node_modules and shows what it says. */
async function tool(path, args) {
  const running = start(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' },
    onOutput: (text) => process.stdout.write(text),
  });
  const code = await running.exited;
  await running.stop();
  return code;
}

/** A check counts as one test. */
async function check(path, args) {
  const failed = (await tool(path, args)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

async function vitest(config, grep) {
  const file = join(scratch('vitest'), 'results.json');
  const code = await tool('vitest/vitest.mjs', [
    'run',
    ...['--config', config, '--root', root],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
    ...(grep ? ['--testNamePattern', grep] : []),
  ]);
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const counts = {
    passed: results.numPassedTests,
    failed: results.numFailedTests,
    skipped: results.numPendingTests + results.numTodoTests,
  };
  // A file that cannot be loaded, or an error outside any test, fails the run but no test.
  if (code !== 0 && !counts.failed) counts.failed = 1;
  return counts;
}
