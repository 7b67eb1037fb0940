// What the pictures show: the way from one article to its clean copy, a picture at each stop.

const ARTICLE = '000_06aca6667d54a0b1.txt';

/**
 * @param {import('./workbench.mjs').Workbench} workbench fresh, on the sample sources
 * @yields {string} the name of the picture that is to be taken now
 */
export async function* walk({ page, openCopydesk, runCommand, openFile }) {
  const row = (name, level) => page.getByRole('treeitem', { name, level }).first();
  const line = (text) => page.locator('.editor-container .view-line', { hasText: text }).first();
  const pane = (name) => page.locator('.pane-header', { hasText: name }).locator('.title').click();
  /** Takes the pointer out of the picture, so that no tooltip and no hovered row is in it. */
  const leave = () => page.mouse.move(500, 1);

  await openCopydesk();
  await row(new RegExp(ARTICLE.replaceAll('.', '\\.'))).click();
  await row(/^Quotes, /).click();
  await page.getByRole('treeitem', { level: 3 }).filter({ hasText: 'Menyediakan' }).click();
  await page.locator('.tab.active', { hasText: ARTICLE }).waitFor();
  await page.locator('.monaco-editor .selected-text').first().waitFor();
  await coloured(page);
  await leave();
  yield 'sources';

  await line('Menyediakan').hover({ position: { x: 150, y: 8 } });
  await page.locator('.monaco-hover:visible', { hasText: 'Relayed by' }).waitFor();
  yield 'hover';
  await leave();

  await line('TUTUP').click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Remove this boilerplate' }).waitFor();
  await leave();
  yield 'quick-fix';
  await page.keyboard.press('Escape');

  await pane('Sources');
  await row(/Jake Sullivan/).click();
  await page.getByRole('treeitem', { level: 5 }).last().click();
  await page.locator('.monaco-editor .selected-text').first().waitFor();
  await coloured(page);
  await leave();
  yield 'people';

  await pane('People');
  await pane('Boilerplate');
  await row(/^Link to another article/).click();
  await page.getByRole('treeitem', { level: 2, name: /^Baca Juga: PM/ }).click();
  await page.getByRole('treeitem', { level: 3 }).first().click();
  await page.locator('.tab.active', { hasText: ARTICLE }).waitFor();
  await coloured(page);
  await leave();
  yield 'boilerplate';

  await runCommand('View: Close All Editors');
  await openFile(ARTICLE);
  await page.keyboard.press('Control+Home');
  await line('TUTUP').click();
  await runCommand('Copydesk: Show Clean Copy to the Side');
  await page
    .locator('.editor-group-container')
    .nth(1)
    .locator('.view-line', { hasText: 'Menyediakan' })
    .waitFor();
  await runCommand('View: Close Primary Side Bar');
  await coloured(page);
  await leave();
  yield 'clean-copy';
}

/** Waits until the article in front is marked and coloured, and nothing is being read any more. */
async function coloured(page) {
  await page.locator('.editor-container .squiggly-info').first().waitFor();
  await page.waitForFunction(() => {
    const spans = document.querySelectorAll('.editor-container .view-line span span');
    return new Set([...spans].map(({ className }) => className)).size > 4;
  });
  await page.locator('.monaco-progress-container.active').first().waitFor({ state: 'hidden' });
}
