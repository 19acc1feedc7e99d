/**
 * `npm run preview -- --at 2017-05-06T12:00+02:00`: builds the site as it would be at that time, beside the real one,
 * and serves it.
 */
import './environment';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseMoment } from '../_elections/moment';

const example = '2017-05-06T12:00+02:00';
const usage = `npm run preview -- --at ${example}

Builds the site as it would be at that time into .out-preview/, and serves it. PORT=8080 chooses the port.
Without --at, as it is now. Drafts are shown by npm run dev alone.`;

/** What the build is told of the time; in one line, what is wrong with the command. */
function readClock(args: readonly string[]): { clock?: string } | string {
  const options = { at: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return usage;
    if (values.at === undefined || parseMoment(values.at)?.time !== undefined) return { clock: values.at };
    return `--at is "${values.at}": it must be a time with its offset, such as ${example}`;
  } catch (error) {
    return `${error instanceof Error ? error.message.split('. ')[0] : error} (npm run preview -- --help)`;
  }
}

const read = readClock(process.argv.slice(2));
if (read === usage) console.log(usage);
else if (typeof read === 'string') {
  console.error(read);
  process.exitCode = 2;
} else {
  const env = { ...process.env, TALLY_OUT: '.out-preview', ...(read.clock && { SITE_CLOCK: read.clock }) };
  const child = fork(fileURLToPath(new URL('./start.ts', import.meta.url)), { env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}
