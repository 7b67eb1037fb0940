import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench';

describe('In Restricted Mode', () => {
  const workbench = useWorkbench({
    trust: false,
    settings: {
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'always',
    },
  });

  it('the manifest says that all of it works', () => {
    const { capabilities } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(capabilities.untrustedWorkspaces.supported).toBe(true);
  });

  it('sources are read, listed and marked without anybody trusting the folder', async () => {
    const { page, openCopydesk, openFile, screenshot } = workbench();
    await page.locator('.part.banner', { hasText: 'Restricted Mode' }).waitFor();
    await openFile('000_06aca6667d54a0b1.txt');
    await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info').first().waitFor();
    await openCopydesk();
    await page
      .getByRole('treeitem', { name: /004_e6dcde85e05871a2\.txt/ })
      .first()
      .waitFor();
    await screenshot('restricted');
    await page.locator('.part.banner', { hasText: 'Restricted Mode' }).waitFor();
  });
});
