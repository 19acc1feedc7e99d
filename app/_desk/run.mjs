/**
 * Runs a command of this folder as one module: `node app/_desk/run.mjs check`. Its hundreds of small modules take
 * longer to be found and read one by one than to do their work. The module is kept for as long as nothing under app/
 * and no package is another.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const app = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(app, '..', '.next', 'cache', 'desk');
const [name] = process.argv.splice(2, 1);

/** What the module is made of, in few letters. */
function version() {
  const hash = createHash('sha256').update(process.version);
  const packages = ['package-lock.json', 'package.json'].map((file) => path.join(app, '..', file)).find(existsSync);
  hash.update(readFileSync(packages ?? ''));
  const addAll = (/** @type {string} */ inside) => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const file = path.join(inside, entry.name);
      if (entry.isDirectory()) addAll(file);
      else if (/\.(?:[jt]sx?|mjs|json)$/.test(file)) hash.update(file).update(readFileSync(file));
    }
  };
  addAll(app);
  return hash.digest('hex').slice(0, 16);
}

/** Packages that look for something beside themselves: a program for the machine, a file of theirs. They stay where they are. */
const external = ['@resvg/resvg-js', 'css-tree', 'esbuild', 'pagefind', 'sharp'];

async function bundled() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(app, '_desk', `${name}.ts`)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    external,
    // Packages of the older module system ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(process.cwd() + '/package.json');",
    },
  });
  return outputFiles[0].contents;
}

/** The address of the module, made anew where there is none. */
async function address() {
  const file = path.join(folder, `${name}-${version()}.mjs`);
  if (existsSync(file)) return pathToFileURL(file).href;
  const contents = await bundled();
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder))
      if (old.startsWith(`${name}-`)) rmSync(path.join(folder, old), { force: true });
    writeFileSync(`${file}.${process.pid}`, contents);
    renameSync(`${file}.${process.pid}`, file);
    return pathToFileURL(file).href;
  } catch {
    // A folder that can't be written costs nothing but time.
    return `data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`;
  }
}

await import(await address());
