import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['app/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // Some start a process of their own, on a machine that may be busy.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
