/** `npm run new`: see its help below. */
import { kinds } from '../_content/schema';
import { statuses } from '../_elections/schema';
import { runCommand } from './command';
import { newFile } from './writing/new-file';

const help = `npm run new                                a post: asks for what it needs, or takes flags
npm run new count -- ELECTION/CONTEST      a count without its figures, at the end of the contest's list
npm run new election|topic|author          a file of its own

A file that is there already is never written over.

A post: npm run new -- --kind report --title "Turnout rises" --authors missy --topics europe
  --kind KIND          ${kinds.join(', ')}
  --title TEXT
  --summary TEXT       one or two sentences; without it the check asks for it
  --authors IDS        ids with commas between them; --topics and --elections likewise
  --date TIME          when it is to be published: 2017-05-08 or 2017-05-08T09:30+02:00; else now
  --slug SLUG          the last part of its address; else made from the title

A count: npm run new count -- fr-president-2017/round-1 --status certified
  --status STATUS      ${statuses.join(', ')}; else estimate
  --at TIME            what it is as of; else now
  --id ID              a name for it, such as first-estimate

An election: --title --summary --area FR --date 2017-05-07 --slug; a topic: --title --summary --slug;
an author: --name --role --slug

Ends with 0 (done), 1 (refused, nothing changed) or 2 (called wrongly).`;

await runCommand(newFile, help);
