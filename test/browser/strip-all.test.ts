import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { stripText } from '../../src/core/strip';
import { useWorkbench } from './workbench';

describe('Stripping all sources, by hand', () => {
  const workbench = useWorkbench();

  it('shows every removal, ticked, and writes exactly these', async () => {
    const { page, folder, openFile, runCommand, screenshot } = workbench();
    const sources = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const before = new Map(sources.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const clean = (name: string): string => {
      const text = before.get(name) ?? '';
      return stripText(text, annotate(text).boilerplate);
    };
    await openFile(sources[0]);
    await runCommand('Copydesk: Strip Boilerplate from All Sources…');
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: sources[0] }).waitFor();
    await screenshot('strip-all-preview');
    const boxes = preview.locator('.edit-checkbox');
    expect(await boxes.count()).toBeGreaterThan(0);
    expect(await preview.locator('.edit-checkbox:not([aria-checked="true"])').count()).toBe(0);
    await preview.getByRole('button', { name: 'Apply' }).click();
    await preview.waitFor({ state: 'hidden' });
    const changed = () => sources.filter((name) => readFileSync(join(folder, name), 'utf8') === clean(name));
    await expect.poll(changed, { timeout: 20_000 }).toEqual(sources);
    await screenshot('strip-all-applied');
    expect(sources.some((name) => clean(name) !== before.get(name))).toBe(true);
  });
});
