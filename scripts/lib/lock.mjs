// One at a time: several runs may share a checkout, and only one of them may install a tool.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeExit } from './processes.mjs';

/**
 * Runs the work while holding a lock file. A lock whose process has died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); await delay(250)) {
    if (!told) console.error(`Waiting for another run to finish its set-up (${file}).`);
    told = true;
  }
  const release = () => rmSync(file, { force: true });
  const forget = beforeExit(release);
  try {
    return await work();
  } finally {
    release();
    forget();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
  } catch (error) {
    // Nobody holds it any more; whoever removes it first tries again with everybody else.
    if (error.code === 'ESRCH') rmSync(file, { force: true });
  }
  return false;
}
