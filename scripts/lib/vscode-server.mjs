// A real VS Code without a desktop: Microsoft's server and web workbench, as the npm package code-server
// ships them. Only the VS Code inside that package is used.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onPath } from './on-path.mjs';
import { beforeExit, npm, run, start } from './processes.mjs';
import { ensureTool } from './tool.mjs';

/** The Node that this VS Code is made for. */
const nodeMajor = 24;

/**
 * Installs the server if need be.
 * @returns {Promise<{ node: string, main: string }>} the Node to run it with, and its entry
 */
export async function ensureServer() {
  const folder = await ensureTool(
    'vscode-server',
    'Installing VS Code (once; about a minute)',
    async (installing) => {
      const missing = ['python3', 'make', 'g++'].filter((name) => !onPath(name));
      if (missing.length) {
        throw new Error(
          `VS Code needs ${missing.join(', ')} to be set up (Debian: apt-get install python3 make g++).`,
        );
      }
      const { node, bin } = nodeOf(installing);
      const cwd = vscodeOf(installing);
      const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, JOBS: 'max' };
      // Not `npm ci`: the package's own lock file and manifest disagree on development packages.
      await run(npm, ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, env });
      // The two modules without which the extension host does not start. The Node package brings the
      // headers, so nothing is downloaded for it.
      const headers = node === process.execPath ? [] : [`--nodedir=${packageOfNode(installing)}`];
      await run(npm, ['rebuild', ...headers, '@vscode/spdlog', '@vscode/native-watchdog'], { cwd, env });
    },
  );
  return { node: nodeOf(folder).node, main: join(vscodeOf(folder), 'out/server-main.js') };
}

const vscodeOf = (folder) => join(folder, 'node_modules/code-server/lib/vscode');
const packageOfNode = (folder) => join(folder, `node_modules/node-${process.platform}-${process.arch}`);

function nodeOf(folder) {
  const bin = join(packageOfNode(folder), 'bin');
  if (existsSync(bin)) return { node: join(bin, 'node'), bin };
  if (Number(process.versions.node.split('.')[0]) >= nodeMajor) return { node: process.execPath, bin: '' };
  throw new Error(
    `The embedded VS Code needs Node ${nodeMajor} on ${process.platform}-${process.arch}: run this with it, or put a desktop VS Code ("code") on the PATH.`,
  );
}

/** What keeps the workbench quiet (no welcome, no assistant, no updates), and a paragraph a line readable. */
export const quietSettings = {
  '[plaintext]': { 'editor.wordWrap': 'on' },
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Starts a server on a free port of the loopback interface.
 * @param {object} options
 * @param {string} options.dataFolder where the server keeps its state
 * @param {string} [options.vsix] an extension to install
 * @param {Record<string, unknown>} [options.settings] added to the machine settings
 * @param {boolean} [options.testDriver] takes extension paths from the address; for tests only
 * @param {boolean} [options.trust] false: folders open in Restricted Mode until somebody trusts them
 * @param {number} [options.port] preferred port; 0 takes any
 * @returns {Promise<{ origin: string, address(query: Record<string, string>): string, output(): string, exited: Promise<unknown>, stop(): Promise<void> }>}
 */
export async function startServer({
  dataFolder,
  vsix,
  settings = {},
  testDriver = false,
  trust = true,
  port = 0,
}) {
  const { node, main } = await ensureServer();
  mkdirSync(join(dataFolder, 'data/Machine'), { recursive: true });
  writeFileSync(
    join(dataFolder, 'data/Machine/settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  // Without a token any process of the machine could run code through the server. In a file, because
  // everybody can read a command line.
  const token = randomBytes(24).toString('hex');
  const tokenFile = join(dataFolder, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const folders = ['--server-data-dir', dataFolder, '--extensions-dir', join(dataFolder, 'extensions')];
  // It leaves sockets behind there. Not below `dataFolder`: the path of a socket must be short, and on macOS
  // the temporary folder is long already.
  const temporary = process.platform === 'linux' ? mkdtempSync(join(tmpdir(), 'copydesk-')) : undefined;
  if (temporary) beforeExit(() => rmSync(temporary, { recursive: true, force: true }));
  const server = start(
    node,
    [
      main,
      ...folders,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--connection-token-file',
      tokenFile,
      '--accept-server-license-terms',
      ...(trust ? ['--disable-workspace-trust'] : []),
      '--telemetry-level',
      'off',
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
      ...(vsix ? ['--install-extension', vsix, '--force', '--start-server'] : []),
    ],
    {
      // A terminal inside VS Code sets these, and they would lead this server to the wrong window.
      env: {
        ...Object.fromEntries(
          Object.keys(process.env)
            .filter((name) => name.startsWith('VSCODE_'))
            .map((name) => [name, undefined]),
        ),
        ...(temporary ? { TMPDIR: temporary, XDG_RUNTIME_DIR: undefined } : {}),
      },
    },
  );
  const [, bound] = await server.waitFor(/Extension host agent listening on (\d+)/, 60_000);
  if (vsix) await server.waitFor(/was successfully installed/, 60_000);
  const origin = `http://127.0.0.1:${bound}`;
  return {
    ...server,
    stop: async () => {
      await server.stop();
      if (temporary) rmSync(temporary, { recursive: true, force: true });
    },
    origin,
    address: (query) => `${origin}/?${new URLSearchParams({ tkn: token, ...query })}`,
  };
}
