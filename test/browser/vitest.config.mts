import { defineConfig } from 'vitest/config';

// Each file has a VS Code and a browser of its own; one at a time, so that they do not starve each other.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A slow machine may starve the editor once. What passes at the second try only is told.
    retry: 1,
  },
});
