import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/support/fixed-seed.ts'],
    include: ['test/**/*.test.ts'],
    // No test is about time; this only ends one that hangs, on the slowest of machines.
    testTimeout: 60_000,
    exclude: ['test/vscode/**', 'test/browser/**'],
  },
});
