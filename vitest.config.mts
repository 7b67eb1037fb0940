import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/support/fixed-seed.ts'],
    include: ['test/**/*.test.ts'],
    // No test is about time; this only ends one that hangs, on the slowest of machines.
    testTimeout: 60_000,
    // Nothing that is tested keeps state, so the files of a worker share what they import: half the time.
    isolate: false,
    exclude: ['test/vscode/**', 'test/browser/**'],
  },
});
