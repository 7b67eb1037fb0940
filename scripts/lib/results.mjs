// Reads what test/vscode/index.ts writes to the console inside the editor.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { none } from './counts.mjs';
import { artifacts } from './paths.mjs';

const marker = 'copydesk-test ';
const indent = (text) => text.replace(/^/gm, '        ');

/**
 * Collects the events of one suite and shows them as they come.
 * @param {string} name of the suite, for messages and for its log in artifacts/
 */
export function collectResults(name) {
  const counts = { ...none };
  const lines = [];
  let ended = false;
  let lastEvent = Date.now();
  const problem = (text) => {
    counts.failed++;
    console.log(`    ✗ ${text}`);
  };
  const on = {
    start: () => {},
    pass: ({ title, milliseconds }) => {
      counts.passed++;
      console.log(`    ✓ ${title} (${milliseconds} ms)`);
    },
    retry: ({ title, error }) => console.log(`    ↻ tried again: ${title}\n${indent(error)}`),
    fail: ({ title, error }) => problem(`${title}\n${indent(error)}`),
    skip: ({ title }) => {
      counts.skipped++;
      console.log(`    - ${title}`);
    },
    end: () => {
      ended = true;
    },
  };
  return {
    counts,
    problem,
    lastEvent: () => lastEvent,
    /** The console without our own lines. */
    log: () => lines.filter((line) => !line.includes(marker)).join('\n'),
    /** @param {string} text one line of the console */
    line(text) {
      lines.push(text);
      const at = text.indexOf(marker);
      if (at < 0) return;
      lastEvent = Date.now();
      const event = JSON.parse(text.slice(at + marker.length, text.lastIndexOf('}') + 1));
      on[event.event](event);
    },
    /**
     * Writes the log and returns the counts. A suite that did not say that it ended, or ran no test, failed.
     * @param {string} [more] goes below the log
     */
    close(more = '') {
      mkdirSync(artifacts, { recursive: true });
      const file = join(artifacts, `${name}.log`);
      writeFileSync(file, `${lines.join('\n')}\n${more}`);
      if (!ended) problem(`The suite never reported its end; its log is ${file}`);
      else if (counts.passed + counts.failed === 0) problem('Not one test ran.');
      return counts;
    },
  };
}
