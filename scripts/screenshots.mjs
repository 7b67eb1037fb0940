// `npm run screenshots`: takes the pictures of the README and the walkthrough anew, in the live workbench, on the
// sample sources. `npm run screenshots -- dark` only those of one theme. Look at them before you commit them.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { relative } from 'node:path/posix';
import { root } from './lib/paths.mjs';
import { end, endOnSignals } from './lib/processes.mjs';
import { walk } from './lib/shots.mjs';
import { launchWorkbench } from './lib/workbench.mjs';

/** Pictures are part of the package, and of every clone. In bytes. */
const LARGEST = 300_000;

/** The pictures that the walkthrough shows: these are shipped, the others are for the docs. */
const walkthrough = { folder: 'media/walkthrough', shots: ['sources', 'people', 'quick-fix', 'clean-copy'] };

/** Of each theme where its other pictures go, and the last that is taken (none: all are). */
const themes = {
  light: { theme: 'Light 2026', folder: 'docs/images/light' },
  dark: { theme: 'Dark 2026', folder: 'docs/images/dark', last: 'sources' },
  contrast: { theme: 'Default High Contrast', folder: 'docs/images/contrast', last: 'sources' },
};

/** What moves or differs from run to run is switched off. */
const settings = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.renderWhitespace': 'none',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

endOnSignals();
try {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in themes));
  if (unknown !== undefined) throw new Error(`No theme ${unknown}: say ${Object.keys(themes).join(', ')}.`);
  for (const [name, { theme, folder, last }] of Object.entries(themes)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const place of [folder, walkthrough.folder]) mkdirSync(join(root, place), { recursive: true });
    const workbench = await launchWorkbench({
      theme,
      settings,
      viewport: { width: 1000, height: 640 },
      scale: 1.25,
    });
    const save = async (shot) => {
      const isShipped = name === 'light' && walkthrough.shots.includes(shot);
      const path = join(root, isShipped ? walkthrough.folder : folder, `${shot}.png`);
      await workbench.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      const { size } = statSync(path);
      console.log(`${relative(root, path)} ${Math.round(size / 1000)} kB`);
      if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST / 1000} kB.`);
    };
    try {
      for await (const shot of walk(workbench)) {
        await save(shot);
        if (shot === last) break;
      }
    } finally {
      await workbench.close();
    }
  }
  await end(0);
} catch (error) {
  console.error(error.message ?? error);
  await end(1);
}
