/** `npm run check`: every rule of the content format over every file; exit 1 where there is an error. */
import { loadContent } from '../_content/load';
import { mend } from './place';
import { printProblems } from './report';

try {
  mend();
  const { problems, files } = loadContent({ production: true });
  const clean = printProblems(problems);
  const number = Object.values(files).reduce((sum, list) => sum + list.length, 0);
  if (clean) console.log(`${number} files checked: nothing is wrong with the figures or the pages.`);
  process.exitCode = clean ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
