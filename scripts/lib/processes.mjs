// Starts processes and makes sure that none of them outlives us.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const supervisor = fileURLToPath(new URL('./supervise.mjs', import.meta.url));
const windows = process.platform === 'win32';
const cleanups = new Set();
let ending = false;

/**
 * Registers work to be done before the process ends, however it ends.
 * @param {() => unknown} cleanup
 * @returns {() => void} takes it back
 */
export function beforeExit(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * Ends the process after every registered clean-up, the last registered first.
 * @param {number} code
 */
export async function end(code) {
  if (ending) return;
  ending = true;
  for (const cleanup of [...cleanups].reverse()) {
    try {
      await cleanup();
    } catch (error) {
      console.error(String(error));
    }
  }
  process.exit(code);
}

/** Whether the process is on its way out, so that what it started ends because of that. */
export const isEnding = () => ending;

/**
 * Ctrl-C, a closed terminal and `kill` all end us the same clean way.
 * @param {(signal: string) => number} exitCode
 */
export function endOnSignals(exitCode = () => 130) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(exitCode(signal)));
}

/**
 * Starts a process in a group of its own and watches over it. A supervisor stands between: when we die
 * without a chance to clean up, its standard input closes and it takes the whole group with it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, onOutput?: (text: string) => void }} [options]
 */
export function start(command, args, { cwd, env, onOutput } = {}) {
  const child = spawn(process.execPath, [supervisor, command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    detached: !windows,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
      onOutput?.(text);
      for (const listener of listeners) listener();
    });
  }
  const exited = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
    // Normally its output ends with it; a process that left its group may hold on to the pipe.
    child.once('exit', (code, signal) => setTimeout(() => resolve(code ?? signal ?? 1), 1000).unref());
  });
  exited.then(() => {
    for (const listener of listeners) listener();
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      signalGroup(child.pid, 'SIGTERM');
      const hard = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 2000);
      await exited;
      clearTimeout(hard);
    }
    // Whatever the process left behind in its group goes too.
    signalGroup(child.pid, 'SIGKILL');
    child.stdout.destroy();
    child.stderr.destroy();
    forget();
  };
  const forget = beforeExit(stop);
  return {
    pid: child.pid,
    exited,
    stop,
    output: () => output,
    /**
     * Waits until the output matches. Throws with the output when the process ends or the time runs out.
     * @param {RegExp} pattern
     * @param {number} timeout milliseconds
     */
    waitFor: (pattern, timeout) =>
      new Promise((resolve, reject) => {
        const done = (action, value) => {
          clearTimeout(timer);
          listeners.delete(look);
          action(value);
        };
        const fail = (what) => done(reject, new Error(`${command} ${what}.\n${tail(output)}`));
        const look = () => {
          const match = pattern.exec(output);
          if (match) done(resolve, match);
          else if (child.exitCode !== null) fail(`ended with code ${child.exitCode}`);
        };
        const timer = setTimeout(() => fail(`did not get ready within ${timeout / 1000} s`), timeout);
        listeners.add(look);
        look();
      }),
  };
}

/**
 * Runs a process to its end. Throws with the end of its output when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, onOutput?: (text: string) => void, timeout?: number }} [options]
 * @returns {Promise<string>} what it wrote
 */
export async function run(command, args, { timeout = 15 * 60_000, ...options } = {}) {
  const running = start(command, args, options);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    running.stop();
  }, timeout);
  const code = await running.exited;
  clearTimeout(timer);
  await running.stop();
  if (code === 0) return running.output();
  const why = late ? `took longer than ${timeout / 1000} s` : `failed (${code})`;
  throw new Error(`${[command, ...args].join(' ')} ${why}:\n${tail(running.output())}`);
}

/** npm of the Node that runs us; through a shell on Windows, where npm is a script. */
export const npm = windows ? 'npm.cmd' : 'npm';

/**
 * @param {string} text
 * @param {number} [lines]
 */
export function tail(text, lines = 40) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

function signalGroup(pid, signal) {
  try {
    if (windows) spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}
