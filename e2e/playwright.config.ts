import { defineConfig } from '@playwright/test';
import { flags, installed } from './support/browsers';
import type { HostOptions } from './support/test';

export default defineConfig<object, HostOptions>({
  testDir: '.',
  outputDir: '.results/artifacts',
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try hides a fault.
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.results/browser.json' }]],
  use: {
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? installed()[0], args: flags },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  projects: [
    // The export that `npm run build` wrote.
    { name: 'site', testMatch: 'site/*.spec.ts' },
    // Further exports, with a base path or other posts, are built first ...
    { name: 'exports', testMatch: 'builds/*.setup.ts', fullyParallel: false },
    // ... and looked into afterwards.
    { name: 'builds', testMatch: 'builds/*.spec.ts', dependencies: ['exports'] },
    // What builds in the project itself, or stops a build: nothing else goes on beside it.
    { name: 'alone', testMatch: 'alone/*.spec.ts', workers: 1, dependencies: ['exports', 'builds'] },
  ],
});
