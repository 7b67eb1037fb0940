import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench';

const workbench = useWorkbench();

describe('The side bar, by hand', () => {
  it('leads from the activity bar to a quote in its article', async () => {
    const { page, openCopydesk, screenshot } = workbench();
    await openCopydesk();
    const row = (name: RegExp) => page.getByRole('treeitem', { name }).first();
    const article = page.getByRole('treeitem', { name: /000_06aca6667d54a0b1\.txt/ });
    await article.click();
    await row(/^Quotes, /).click();
    const quote = page.getByRole('treeitem', { level: 3 }).filter({ hasText: 'Menyediakan' });
    await quote.click();
    await page.locator('.tab.active', { hasText: '000_06aca6667d54a0b1.txt' }).waitFor();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    await screenshot('sources');
    expect(await page.locator('.editor-container .view-line', { hasText: 'Menyediakan' }).isVisible()).toBe(
      true,
    );
  });

  it('takes a line of boilerplate out by the light bulb', async () => {
    const { page, screenshot } = workbench();
    await page
      .getByRole('treeitem', { name: /^Boilerplate, / })
      .first()
      .click();
    await page.getByRole('treeitem', { level: 3, name: /^TUTUP/ }).click();
    const line = page.locator('.editor-container .view-line', { hasText: /^TUTUP$/ });
    await line.waitFor();
    await page.locator('[class*="codicon-gutter-lightbulb"]').first().click();
    const fix = page
      .locator('.action-widget .monaco-list-row', { hasText: 'Remove this boilerplate' })
      .first();
    await fix.waitFor();
    await screenshot('light-bulb');
    await fix.click();
    await line.waitFor({ state: 'detached' });
    await page.getByRole('treeitem', { level: 3, name: /^TUTUP/ }).waitFor({ state: 'detached' });
    await screenshot('light-bulb-applied');
  });

  it('shows who said what across the articles', async () => {
    const { page, screenshot } = workbench();
    await page.locator('.pane-header', { hasText: 'Sources' }).click();
    await page
      .getByRole('treeitem', { name: /Jake Sullivan/ })
      .first()
      .click();
    // Below the name its titles and quotes, below the quotes the articles that have them, open.
    const sources = page.getByRole('treeitem', { level: 4 });
    await sources.nth(1).waitFor();
    await page.getByRole('treeitem', { level: 5 }).last().click();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    await screenshot('people');
    expect(await sources.count()).toBe(2);
  });

  it('shows dates of all articles in the order of the calendar', async () => {
    const { page, screenshot } = workbench();
    await page.locator('.pane-header', { hasText: 'People' }).click();
    await page.locator('.pane-header', { hasText: 'Timeline' }).click();
    await page.getByRole('treeitem', { name: /September 5/ }).click();
    const dates = page.getByRole('treeitem', { level: 4 });
    await dates.first().click();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    await screenshot('timeline');
    expect(await dates.count()).toBeGreaterThan(1);
  });

  it('shows the litter of all articles line by line, and strips one piece of it', async () => {
    const { page, screenshot } = workbench();
    await page.locator('.pane-header', { hasText: 'Timeline' }).click();
    await page.locator('.pane-header', { hasText: 'Boilerplate' }).click();
    await page.getByRole('treeitem', { level: 1, name: /^List or tag box/ }).click();
    const line = page.getByRole('treeitem', { level: 2, name: /^Artikel Pilihan/ });
    await line.click();
    const places = page.getByRole('treeitem', { level: 3 });
    await places.nth(1).waitFor();
    await places.first().click();
    await page.locator('.editor-container .view-line', { hasText: /^Artikel.Pilihan$/ }).waitFor();
    await screenshot('boilerplate');
    await places.first().hover();
    await places.first().locator('a[aria-label^="Strip This Piece"]').click();
    await places.nth(1).waitFor({ state: 'detached' });
    expect(await places.count()).toBe(1);
  });
});
