// A headless Chromium to drive: one that is on the machine, else the one npm has.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { onPath } from './on-path.mjs';
import { run } from './processes.mjs';
import { ensureTool } from './tool.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
  // Any list of our own replaces Playwright's, which breaks the service worker that webviews need.
  '--disable-features=Translate,MediaRouter',
];

/** Finds a browser on the machine, or installs one. */
export const ensureBrowser = async () => installed() ?? (await fetched());

/**
 * Launches the browser.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { executablePath, env } = await ensureBrowser();
  // Chromium's own sandbox does not start for root nor in most containers.
  const sandbox = process.getuid?.() !== 0 && !process.env.CI;
  return chromium.launch({
    executablePath,
    args: flags,
    chromiumSandbox: sandbox,
    env: { ...process.env, ...env },
  });
}

function installed() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const found = named || names.map(onPath).find(Boolean) || places.find((place) => existsSync(place));
  return found ? { executablePath: found, env: {} } : undefined;
}

async function fetched() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to it.');
  }
  const folder = await ensureTool('chromium', 'Installing a headless browser (once)', unpack);
  const unpacked = join(folder, 'unpacked');
  return { executablePath: join(unpacked, 'chromium'), env: { FONTCONFIG_PATH: join(unpacked, 'fonts') } };
}

/** The package unpacks into the temp folder and takes any `chromium` it finds there, so it gets its own. */
async function unpack(folder) {
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  const module = pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href;
  await run(
    process.execPath,
    ['--input-type=module', '-e', `await (await import('${module}')).default.executablePath()`],
    {
      env: { TMPDIR: unpacked },
    },
  );
  // The fonts that come with it are for a machine without any; those of the machine are looked up too.
  writeFileSync(
    join(unpacked, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>${join(folder, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
}
