// Opens the embedded VS Code in the user's browser.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isEnding, tail } from './processes.mjs';
import { step } from './progress.mjs';
import { ensureServer, startServer } from './vscode-server.mjs';

/**
 * @param {object} options
 * @param {string} options.place where VS Code keeps its state
 * @param {{ file: string, installed(): void }} [options.vsix] the extension, when it must be installed
 * @param {string} options.folder
 * @param {string} options.shown the folder as the user knows it
 * @param {boolean} options.browser whether to open one
 * @returns {Promise<number>} the exit code
 */
export async function openEmbedded({ place, vsix, folder, shown, browser }) {
  await ensureServer();
  const server = await step('Starting VS Code', async () =>
    startServer({ dataFolder: place, vsix: vsix?.file, port: await usualPort(place) }),
  );
  vsix?.installed();
  writeFileSync(join(place, 'port'), new URL(server.origin).port);
  const url = server.address({ folder });
  console.log(`\nVS Code with Copydesk is running on ${shown}; Ctrl-C ends it.\n\n  ${url}\n`);
  if (browser) openBrowser(url);
  const code = await server.exited;
  if (isEnding()) return 0;
  console.error(`VS Code ended by itself (${code}):\n${tail(server.output(), 20)}`);
  return 1;
}

/** The port of last time if it is free: a browser keeps layout and settings by address. */
async function usualPort(place) {
  const file = join(place, 'port');
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return (await isFree(port)) ? port : 0;
}

const isFree = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });

function openBrowser(url) {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = { darwin: 'open', linux: display ? 'xdg-open' : undefined }[process.platform];
  if (!opener) return;
  // The address is printed too, so a machine without an opener misses nothing.
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
