// The parts of `npm test`, in the order in which they are likely to fail soonest.
import { show, sum } from './counts.mjs';
import { runGroup } from './editor-suite.mjs';

const groupsInNode = ['single', 'empty', 'multi'];

const parts = {
  vscode: async ({ group = groupsInNode, grep }) => groups(group, grep),
  web: async ({ grep }) => groups(['web'], grep),
};

async function groups(names, grep) {
  const all = [];
  for (const name of names) {
    console.log(`\nIn VS Code: ${name}`);
    all.push(await runGroup(name, { grep }));
  }
  return sum(all);
}

/**
 * @param {string[]} wanted all parts when empty
 * @param {{ grep?: string, group?: string[] }} options
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runParts(wanted, options) {
  const names = wanted.length ? wanted : Object.keys(parts);
  const totals = [];
  for (const name of names) totals.push(await parts[name](options));
  const total = sum(totals);
  console.log(`\n${show(total)}`);
  return total.failed === 0 && total.passed > 0;
}
