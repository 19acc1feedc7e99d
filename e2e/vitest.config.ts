import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['app/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // One module graph for all files: they share no state, and loading it anew for each costs more than all tests.
    isolate: false,
    // Some start a process of their own, on a machine that may be busy.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
