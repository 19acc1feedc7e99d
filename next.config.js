import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const settings = read('./app/_site/settings.json');
const { next, react, 'react-dom': reactDom, ...others } = read('./package.json').dependencies;

/** The build checks the content while the code is compiled, and hands it over then: pages can be made. */
async function contentIsThere() {
  while (process.env.TALLY_FILES && !existsSync(process.env.TALLY_FILES)) await setTimeout(20);
}

/** Nobody waits for the pages of a build that was killed. It need not be the parent: Next may run itself in a process more. */
function endWith(builder) {
  try {
    process.kill(builder, 0);
  } catch (error) {
    if (error.code === 'ESRCH') process.exit(1);
  }
}

if (process.env.TALLY_BUILDER) setInterval(endWith, 250, Number(process.env.TALLY_BUILDER)).unref();

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // The build is written beside out/ and swapped in when it is whole: see app/_desk/build.ts.
  ...(process.env.TALLY_STAGE ? { distDir: process.env.TALLY_STAGE } : {}),
  // Derived from the content: two builds of the same are the same, byte for byte.
  generateBuildId: () => process.env.TALLY_BUILD_ID ?? 'tally',
  // `npm test` checks the types, with the compiler's own command.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: {
      // In development Markdown files are modules, so that an edit is noticed: see app/_content/watch.ts.
      '*.md': { type: 'text' },
      ...(process.env.TALLY_STAGE
        ? { '**/next/dist/**/collect-segment-data.js': { loaders: ['./app/_export/without-segments.cjs'] } }
        : {}),
    },
  },
  compiler: { runAfterProductionCompile: contentIsThere },
  reactStrictMode: true,
  experimental: {
    // Otherwise every page carries the page of an address that leads nowhere.
    globalNotFound: true,
    // No page has a link of the router's: for measuring what it could fetch ahead every page would be read and packed once more.
    prefetchInlining: false,
    ...(process.env.TALLY_WORKERS ? { cpus: Number(process.env.TALLY_WORKERS) } : {}),
    // What makes the pages runs in the build alone: it need not be small, and nobody follows it step by step.
    ...(process.env.TALLY_STAGE ? { turbopackMinify: { server: false }, turbopackSourceMaps: false } : {}),
  },
  // Loaded as they are by what makes the pages: compiling them once more took a third of the compile. (esbuild looks for its own
  // program beside itself: see app/_site/scripts.ts.)
  serverExternalPackages: [...Object.keys(others), 'esbuild'],
  basePath: new URL(process.env.SITE_URL ?? settings.url).pathname.replace(/\/+$/, ''),
};
