import { describe, expect, it } from 'vitest';
import { useWorkbench } from './workbench';

describe('The workbench', () => {
  const workbench = useWorkbench();

  it('opens on the sample sources', async () => {
    const files = workbench().page.locator('.explorer-folders-view .monaco-list-row');
    await files.filter({ hasText: '004_' }).waitFor();
    expect(await files.count()).toBe(5);
    await workbench().screenshot('workbench');
  });

  it('has the packaged extension', async () => {
    await workbench().runCommand('View: Show Extensions');
    await workbench().page.locator('.extension-list-item', { hasText: 'Copydesk' }).waitFor();
  });
});
