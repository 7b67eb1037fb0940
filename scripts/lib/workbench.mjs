// The live workbench in a headless browser, to click in and to take pictures of.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { packageExtension, stageExtension } from './extension.mjs';
import { artifacts, scratch } from './paths.mjs';
import { startServer } from './vscode-server.mjs';
import { copySeeds } from './workspaces.mjs';

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page the workbench, ready to be used
 * @property {string} url its address; it holds a token, so do not log it where others read
 * @property {string} folder the folder that is open
 * @property {(title: string) => Promise<void>} runCommand runs a command by its title, through the palette
 * @property {() => Promise<void>} openCopydesk shows the views of Copydesk, by a click in the activity bar
 * @property {(name: string) => Promise<void>} openFile opens a file of the folder, through quick open
 * @property {(name: string) => Promise<string>} screenshot saves artifacts/NAME.png and returns its path
 * @property {() => Promise<void>} close ends the browser and the server
 */

/**
 * Builds and packages the extension, installs it into a fresh VS Code, and opens that on a folder.
 *
 *     const { page, openFile, screenshot, close } = await launchWorkbench({ theme: 'Light 2026' });
 *     await openFile('000_06aca6667d54a0b1.txt');
 *     await screenshot('first-article');
 *     await close();
 *
 * @param {object} [options]
 * @param {string} [options.folder] absolute; without it a scratch copy of the sample sources
 * @param {string} [options.theme] id of a colour theme: Light 2026, Dark 2026, Light Modern, Dark Modern, …
 * @param {Record<string, unknown>} [options.settings]
 * @param {boolean} [options.trust] false: the folder opens in Restricted Mode
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {number} [options.scale] device pixels to one of the page; 2 for sharp pictures
 * @returns {Promise<Workbench>}
 */
export async function launchWorkbench({
  folder,
  theme,
  settings = {},
  trust = true,
  viewport = { width: 1400, height: 900 },
  scale = 1,
} = {}) {
  const place = scratch('workbench');
  const opened = folder ?? copySeeds(join(place, 'seeds'));
  const vsix = join(place, 'copydesk.vsix');
  await packageExtension(await stageExtension(join(place, 'extension')), vsix);
  const server = await startServer({
    dataFolder: join(place, 'server'),
    vsix,
    trust,
    settings: { ...(theme ? { 'workbench.colorTheme': theme } : {}), ...settings },
  });
  const browser = await launchBrowser();
  // Not left to the end of the process: a test runner may cut it short.
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
    const url = server.address({ folder: opened });
    await page.goto(url);
    await page.locator('.explorer-folders-view .monaco-list').waitFor({ timeout: 60_000 });
    return { page, url, folder: opened, close, ...helpers(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @param {import('playwright-core').Page} page */
function helpers(page) {
  const input = page.locator('.quick-input-widget input[type=text], .quick-input-widget input.input').first();
  const rows = page.locator('.quick-input-widget .monaco-list-row');
  /** Types into a quick input and takes the first answer that carries the text. */
  const choose = async (key, typed, text) => {
    await page.keyboard.press(key);
    await input.waitFor();
    await input.fill(typed);
    await rows.filter({ hasText: text }).first().click();
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  return {
    // The whole item, not the link in it: a badge, once there is one, lies over the link and takes the click.
    openCopydesk: () =>
      page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Copydesk"]') }).click(),
    runCommand: (title) => choose('F1', `>${title}`, title),
    openFile: async (name) => {
      await choose('Control+P', name, name);
      await page.locator('.editor-container .view-lines').first().waitFor();
    },
    screenshot: async (name) => {
      mkdirSync(artifacts, { recursive: true });
      const path = join(artifacts, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
  };
}
