// Opens the user's own desktop VS Code, in a profile that does not touch theirs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { beforeExit, isEnding, run, start } from './processes.mjs';
import { step } from './progress.mjs';
import { quietSettings } from './vscode-server.mjs';

const windows = process.platform === 'win32';

/**
 * Looks for a desktop VS Code that can show a window and is new enough.
 * @param {{ wanted?: boolean }} options wanted: throw where there is none
 * @returns {Promise<{ code: string } | undefined>}
 */
export async function findDesktop({ wanted = false }) {
  const why = unusable();
  if (why && wanted) throw new Error(`No desktop VS Code to use: ${why}.`);
  return why ? undefined : { code: windows ? 'code.cmd' : 'code' };
}

function unusable() {
  // In a terminal of VS Code itself `code` may only be a messenger to that window.
  if (process.env.VSCODE_IPC_HOOK_CLI) return '"code" belongs to a remote window here';
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !display) return 'there is no display';
  let version;
  try {
    version = execFileSync('code', ['--version'], {
      encoding: 'utf8',
      shell: windows,
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n')[0];
  } catch {
    return '"code" is not on the PATH';
  }
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.vscode.replace(
    /^\D+/,
    '',
  );
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  const old = major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  return old ? `it is version ${version}, and ${wanted} is needed` : undefined;
}

/**
 * @param {object} options
 * @param {string} options.code
 * @param {string} options.place where this VS Code keeps its state
 * @param {{ file: string, installed(): void }} [options.vsix] the extension, when it must be installed
 * @param {string} options.folder
 * @param {string} options.shown the folder as the user knows it
 * @returns {Promise<number>} the exit code, once the window is closed
 */
export async function openDesktop({ code, place, vsix, folder, shown }) {
  const user = join(place, 'user');
  const settings = join(user, 'User/settings.json');
  if (!existsSync(settings)) {
    mkdirSync(join(user, 'User'), { recursive: true });
    writeFileSync(settings, JSON.stringify(quietSettings, null, 2));
  }
  const profile = ['--user-data-dir', user, '--extensions-dir', join(place, 'extensions')];
  // Chromium's sandbox does not start for root.
  if (process.getuid?.() === 0) profile.push('--no-sandbox');
  if (vsix) {
    await step('Installing the extension', () =>
      run(code, [...profile, '--install-extension', vsix.file, '--force']),
    );
    vsix.installed();
  }
  console.log(`\nVS Code with Copydesk opens on ${shown}; close its window or press Ctrl-C to end it.\n`);
  const window = start(code, [
    ...profile,
    '--new-window',
    '--wait',
    '--disable-workspace-trust',
    '--skip-welcome',
    folder,
  ]);
  // `code` starts the application outside our process group and only waits for it, hence the file.
  beforeExit(() => endApplication(join(user, 'code.lock')));
  const exitCode = await window.exited;
  if (exitCode === 0 || isEnding()) return 0;
  console.error(window.output());
  return 1;
}

/** VS Code notes the process that owns a user-data folder in a file there. */
function endApplication(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 'SIGTERM');
  } catch {
    // The window was closed.
  }
}
