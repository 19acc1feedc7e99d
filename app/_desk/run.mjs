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
  // The first is what is installed, which need not be what the second says.
  for (const name of ['node_modules/.package-lock.json', 'package-lock.json', 'package.json', 'tsconfig.json']) {
    const file = path.join(app, '..', name);
    if (existsSync(file)) hash.update(name).update(readFileSync(file));
  }
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

/**
 * Packages that look for something beside themselves, a program for the machine or a file of theirs, stay where they are. They are named
 * by their whole address, since nothing is found from the module's own.
 * @type {import('esbuild').Plugin}
 */
const besideThemselves = {
  name: 'beside themselves',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:@resvg\/resvg-js|css-tree|pagefind|sharp)$/ }, ({ path: wanted }) => ({
      path: import.meta.resolve(wanted),
      external: true,
    }));
  },
};

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
    plugins: [besideThemselves],
    // Packages of the older module system ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(process.cwd() + '/package.json');",
    },
  });
  return outputFiles[0].contents;
}

/** The address of the module, made anew where there is none. */
async function address() {
  const current = `${name}-${version()}.mjs`;
  const file = path.join(folder, current);
  if (existsSync(file)) return pathToFileURL(file).href;
  const contents = await bundled();
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, contents);
    renameSync(`${file}.${process.pid}`, file);
    // Others may begin at the same moment: what they make of the same version is left to them.
    for (const old of readdirSync(folder)) {
      if (old.startsWith(`${name}-`) && !old.startsWith(current)) rmSync(path.join(folder, old), { force: true });
    }
    return pathToFileURL(file).href;
  } catch {
    // A folder that can't be written costs nothing but time.
    return `data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`;
  }
}

await import(await address());
