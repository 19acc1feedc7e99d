/** `npm run check`: every rule of the content format over every file; exit 1 where there is an error. */
import './environment';
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../_content/files';
import { loadContent } from '../_content/load';
import { allFiles, makeParser } from '../_content/parse';
import { didYouMean } from '../_elections/did-you-mean';
import { type CheckOptions, readCheckOptions, usage } from './check-options';
import { keptTexts } from './kept-texts';
import { mend, projectRoot } from './place';
import { countErrors, formatReport } from './report';

const parse = makeParser();

/** Checks everything once, and prints what concerns the files named. */
function check({ format }: CheckOptions, wanted: readonly string[]): boolean {
  const { problems, files } = loadContent({ production: true, parse });
  const isWanted = (file: string) => wanted.some((name) => file === name || file.startsWith(`${name}/`));
  const named = wanted.length === 0 ? problems : problems.filter(({ file }) => isWanted(file));
  const all = allFiles(files);
  const number = wanted.length === 0 ? all.length : all.filter(({ file }) => isWanted(file)).length;
  process.stdout.write(`${formatReport({ problems: named, files: number }, format)}\n`);
  return countErrors(named) === 0;
}

/** The files named on the command line as problems name them; one that is not there is refused. */
function wantedFiles(typed: readonly string[]): string[] | string {
  const root = contentRoot();
  const wanted: string[] = [];
  for (const name of typed) {
    // npm runs a command at the top of the project, and says where it was called.
    const folders = [root, process.env.INIT_CWD ?? '.', path.join(root, 'posts')];
    const there = folders.map((folder) => path.resolve(folder, name)).filter((file) => existsSync(file));
    const relative = there.map((file) => path.relative(root, file).split(path.sep).join('/')).find(isOfPosts);
    if (relative === undefined) return `${name} is no file of posts/${suggestion(name)}`;
    wanted.push(relative);
  }
  return wanted;
}

function isOfPosts(file: string): boolean {
  return file === 'posts' || file.startsWith('posts/');
}

function suggestion(name: string): string {
  const { files } = loadContent({ production: true, parse });
  return didYouMean(
    name,
    allFiles(files).map(({ file }) => file),
  );
}

/** Checks again after every change, once an editor has done writing. */
function keepChecking(run: () => boolean): void {
  let timer: NodeJS.Timeout | undefined;
  watch(path.join(contentRoot(), 'posts'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log('');
      run();
    }, 100);
  });
  console.error('Watching posts/ (Ctrl-C ends it)');
}

function main(): number {
  const options = readCheckOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  mend();
  process.env.TALLY_PARSED = keptTexts(projectRoot);
  const wanted = wantedFiles(options.files);
  if (typeof wanted === 'string') {
    console.error(wanted);
    return 2;
  }
  const clean = check(options, wanted);
  if (options.watch) keepChecking(() => check(options, wanted));
  return clean ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
