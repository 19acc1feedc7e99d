import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
// Some start a process of their own, on a machine that may be busy.
const timeouts = { testTimeout: 20_000, hookTimeout: 20_000 };
const pure = 'app/_elections/**/*.test.ts';

export default defineConfig({
  test: {
    root,
    projects: [
      // These share no state, by the rule of their folder, and can share one module graph: loading it anew for each
      // file costs more than all of their tests.
      { test: { name: 'elections', root, include: [pure], isolate: false, ...timeouts } },
      {
        test: {
          name: 'rest',
          root,
          include: ['app/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
          exclude: ['**/node_modules/**', pure],
          ...timeouts,
        },
        // What app/_content/watch.ts names for the development server is text here, not a module.
        assetsInclude: ['**/*.md'],
      },
    ],
  },
});
