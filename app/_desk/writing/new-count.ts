/** `npm run new count`: a count without its figures, at the end of a contest's list. */
import { readClock } from '../../_content/clock';
import type { Problem } from '../../_content/problem';
import { didYouMean } from '../../_elections/did-you-mean';
import { entriesOf } from '../../_elections/election';
import { type Contest, idPattern, statuses } from '../../_elections/schema';
import { demandSound, readContent } from '../changed-content';
import { type Desk, readFlags } from '../command';
import type { Item } from '../editing/render';
import { Misuse, Refusal } from '../refusal';
import { replaceFile } from '../save';
import { countTime, findContest, withCount } from './contest';

/** Adds the skeleton. What is unknown stays empty, so that the check refuses the count until it is filled in. */
export function newCount(args: readonly string[], desk: Desk): void {
  const { values, positionals } = readFlags(args, {
    status: { type: 'string', default: 'estimate' },
    at: { type: 'string' },
    id: { type: 'string' },
  });
  if (positionals.length > 1) throw new Misuse(`One contest at a time: ${positionals.join(' ')}`);
  const status = statusOf(values.status);
  const content = readContent();
  const found = findContest(content, positionals[0]);
  const { front, contest } = found;
  const asOf = countTime(found, values.at, readClock().clock);
  demandFreeId(contest, values.id);
  const text = withCount(found, skeleton(contest, { id: values.id, status, asOf }));
  const { file } = front.source;
  const place = `contests[${found.index + 1}].counts[${(contest.counts?.length ?? 0) + 1}]`;
  const expected = ({ file: where, rule, message }: Problem) =>
    where === file && rule === 'schema' && message.includes(place);
  const open = demandSound(content, { ...front.source, text }, desk, expected);
  replaceFile(content.root, file, front.source.text, text);
  desk.print(`${file}:${Math.min(...open.map((problem) => problem.line))}  a new count, as of ${asOf}.`);
  desk.print('Fill in its figures and its source. Leave empty what you do not know: empty is unknown, 0 is nobody.');
  desk.print('Until then npm run check refuses it, and nothing of it is published.');
}

/** The status that a flag gives. */
export function statusOf(word: string): (typeof statuses)[number] {
  const status = statuses.find((each) => each === word);
  if (status) return status;
  throw new Misuse(`--status ${word}: it is one of ${statuses.join(', ')}${didYouMean(word, statuses)}`);
}

/** Refuses an id that another count of the contest has, or that can't be one. */
export function demandFreeId({ counts = [] }: Contest, id: string | undefined): void {
  if (id === undefined) return;
  if (!idPattern.test(id) || /^\d+$/.test(id)) {
    throw new Misuse(`--id ${id}: it is lower-case letters a to z, digits and single hyphens, such as first-estimate`);
  }
  if (counts.some((count) => count.id === id))
    throw new Refusal(`There is a count "${id}" already: choose another --id`);
}

function skeleton(contest: Contest, known: { id: string | undefined; status: string; asOf: string }): Item {
  const unknown = (keys: Iterable<string>): Item => Object.fromEntries([...keys].map((key) => [key, null]));
  const figures = unknown(entriesOf(contest).keys());
  const isEstimate = known.status === 'estimate';
  // What the last count gave, the next one is likely to give as well.
  const last = contest.counts?.at(-1);
  const hasSeats = contest.seats !== undefined || last?.seats !== undefined;
  return {
    ...known,
    ...(known.status === 'unofficial-partial' && { counted: unknown(['reported', 'total', 'unit']) }),
    source: unknown(['name', 'url']),
    ...(!isEstimate && { ballots: unknown(['registered', 'cast', 'blank', 'invalid', 'valid']), votes: figures }),
    ...(isEstimate && { shares: figures }),
    ...(hasSeats && { seats: figures }),
  };
}
