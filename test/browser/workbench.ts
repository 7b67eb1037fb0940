import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchWorkbench, type Workbench } from '../../scripts/lib/workbench.mjs';

type Options = Parameters<typeof launchWorkbench>[0];

/**
 * One live workbench, with the packaged extension installed, for all tests of a file.
 * A test that fails leaves `artifacts/failed-TITLE.png`.
 *
 *     const workbench = useWorkbench();
 *     it('…', async () => { await workbench().openFile('000_06aca6667d54a0b1.txt'); … });
 */
export function useWorkbench(options?: Options): () => Workbench {
  let workbench: Workbench | undefined;
  beforeAll(async () => {
    workbench = await launchWorkbench(options);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await workbench?.screenshot(`failed-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  });
  afterAll(() => workbench?.close());
  return () => {
    if (!workbench) throw new Error('The workbench is there only while tests run.');
    return workbench;
  };
}
