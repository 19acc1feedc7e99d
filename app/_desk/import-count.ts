/** `npm run import-count`: see its help below. */
import { statuses } from '../_elections/schema';
import { runCommand } from './command';
import { importCount } from './figures/import-count';

const help = `npm run import-count -- ELECTION/CONTEST TABLE.csv --status STATUS

Reads a table with a header: a name (candidate, list, party) and votes, share or % and seats, in any order. Columns
may be parted by commas, semicolons or tabs; numbers may be written 1,152,075 or 1.152.075 or 1 152 075, shares 44.45
or 44,45%. Rows such as "Valid votes", "Blank", "Invalid", "Votes cast", "Registered" and "Others" are known.
It shows whom each row is taken for and what it will write, and asks before it writes.

  --status STATUS      ${statuses.join(', ')}
  --as-of TIME         what the figures are as of; else now
  --id ID              a name for the count, such as certified
  --source NAME, --source-url ADDRESS
  --counted HOW        "106/107 departments" or "93.3%"
  --note TEXT
  --ballots FIGURES    registered=…,cast=…,blank=…,invalid=…,valid=… where the table does not have them
  --match "ROW=KEY"    whom a row means, where its name alone does not say it; or others, valid, skip …
  --unmatched WHAT     rows that the contest does not list: others (added up), skip, refuse (as without it)
  --column "ROLE=HEADER"   name, party, votes, share or seats, where the header does not say it
  --decimal SIGN       point or comma, where numbers can be read in two ways
  --shares             write the shares although they follow from the votes
  --dry-run            only show
  --yes                write without asking

Ends with 0 (done), 1 (refused, nothing changed) or 2 (called wrongly).`;

await runCommand(importCount, help);
