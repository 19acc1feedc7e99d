/** `npm run correct`: see its help below. */
import { runCommand } from './command';
import { correct } from './writing/correct';

const help = `npm run correct -- SLUG "what was wrong and what is right" [--at TIME]

Adds a dated correction to a post and raises its \`updated\`. All else in the file stays as it is.

  --at TIME   when it was corrected: 2017-05-08 or 2017-05-08T09:30+02:00; else now

Ends with 0 (done), 1 (refused, nothing changed) or 2 (called wrongly).`;

await runCommand(correct, help);
