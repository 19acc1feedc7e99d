/**
 * Runs a command of this folder as one module: `node app/_desk/run.mjs check`. Its hundreds of small modules take
 * longer to be found and read one by one than to do their work.
 */
import { Buffer } from 'node:buffer';
import { build } from 'esbuild';

const [name] = process.argv.splice(2, 1);
const { outputFiles } = await build({
  entryPoints: [new URL(`${name}.ts`, import.meta.url).pathname],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  // Packages of the older module system ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/package.json');",
  },
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
