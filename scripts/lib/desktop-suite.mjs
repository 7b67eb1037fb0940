// Runs test/vscode/ in a desktop VS Code that @vscode/test-electron downloads, or that VSCODE_PATH names.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stageExtension } from './extension.mjs';
import { onPath } from './on-path.mjs';
import { scratch, tools } from './paths.mjs';
import { start } from './processes.mjs';
import { step } from './progress.mjs';
import { collectResults } from './results.mjs';
import { bundleTests } from './test-bundle.mjs';
import { workspaces } from './workspaces.mjs';

/** Milliseconds for one group from start to end. */
const limit = 10 * 60_000;

/**
 * @param {keyof typeof workspaces} group
 * @param {{ grep?: string }} [options]
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runGroupOnDesktop(group, { grep } = {}) {
  const executable = process.env.VSCODE_PATH || (await download());
  const place = scratch(`test-desktop-${group}`);
  const staged = join(place, 'extension');
  const bundle = join(staged, 'tests.js');
  await Promise.all([stageExtension(staged), bundleTests(group, bundle, grep)]);
  const { folder, workspace } = workspaces[group](join(place, 'workspace'));
  const args = [
    ...[folder ?? workspace].filter(Boolean),
    '--no-sandbox',
    '--disable-gpu',
    '--disable-updates',
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    `--user-data-dir=${join(place, 'user')}`,
    `--extensions-dir=${join(place, 'extensions')}`,
    `--extensionDevelopmentPath=${staged}`,
    `--extensionTestsPath=${bundle}`,
  ];
  const results = collectResults(`desktop-${group}`);
  let rest = '';
  const [command, ...before] = withDisplay(executable);
  const editor = start(command, [...before, ...args], {
    onOutput: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) results.line(line);
    },
  });
  const timer = setTimeout(() => {
    results.problem(`VS Code did not end within ${limit / 1000} s.`);
    editor.stop();
  }, limit);
  const code = await editor.exited;
  clearTimeout(timer);
  await editor.stop();
  if (code !== 0 && !results.counts.failed) results.problem(`VS Code ended with code ${code}.`);
  rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  return results.close(rest);
}

function download() {
  return step('Downloading desktop VS Code (once)', async () => {
    const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
    return downloadAndUnzipVSCode({ cachePath: join(tools, 'desktop'), reporter: new SilentReporter() });
  });
}

/** Linux without a display needs a virtual one. */
function withDisplay(executable) {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [executable];
  if (!onPath('xvfb-run')) throw new Error('Desktop VS Code needs a display: set DISPLAY, or install xvfb.');
  return ['xvfb-run', '--auto-servernum', executable];
}
