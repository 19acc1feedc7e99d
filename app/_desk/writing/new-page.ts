/** `npm run new election`, `topic` and `author`: the file with the keys that it must have. */
import { readClock } from '../../_content/clock';
import { dayIn } from '../../_elections/moment';
import { electionSchema } from '../../_elections/schema';
import { site } from '../../_site/site';
import { readContent } from '../changed-content';
import { type Desk, readFlags } from '../command';
import { momentOf } from '../now';
import { Misuse } from '../refusal';
import { answer, notEmpty, slugFor } from './answers';
import { folderOf, writeNew } from './write-new';

const text = { type: 'string' } as const;

/** An election with one contest to come, as a draft. */
export async function newElection(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = readFlags(args, { title: text, summary: text, area: text, date: text, slug: text });
  demandNone(positionals);
  const content = readContent();
  const title = await titleOf(desk, 'title', 'Title:', values.title);
  const summary = await later(desk, 'summary', 'Summary, in one or two sentences (return: later):', values.summary);
  const area = await answer(desk, {
    flag: 'area',
    question: 'Country or region, by its code of ISO 3166 (such as FR):',
    given: values.area,
    objection: (typed) => electionSchema.shape.area.safeParse(typed).error?.issues[0]?.message,
  });
  const today = dayIn(site.timeZone, readClock().clock);
  const date = momentOf('--date', await later(desk, 'date', 'Day of the vote:', values.date, today)).text;
  const id = await slugFor(desk, content, folderOf('election'), title, values.slug);
  const contest = { id: 'contest', title: null, date, pollsClose: null, system: null, elects: null, candidates: null };
  const keys = { title, summary, area, parties: null, contests: [contest], draft: true };
  writeNew(content, desk, { kind: 'election', id, keys, body: '' });
}

/** A topic, as a draft. */
export async function newTopic(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = readFlags(args, { title: text, summary: text, slug: text });
  demandNone(positionals);
  const content = readContent();
  const title = await titleOf(desk, 'title', 'Title:', values.title);
  const summary = await later(desk, 'summary', 'Summary, in one or two sentences (return: later):', values.summary);
  const id = await slugFor(desk, content, folderOf('topic'), title, values.slug);
  writeNew(content, desk, { kind: 'topic', id, keys: { title, summary, draft: true }, body: '' });
}

/** An author. */
export async function newAuthor(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = readFlags(args, { name: text, role: text, slug: text });
  demandNone(positionals);
  const content = readContent();
  const name = await titleOf(desk, 'name', 'Name:', values.name);
  const role = await later(desk, 'role', 'Role (return: none):', values.role);
  const id = await slugFor(desk, content, folderOf('author'), name, values.slug);
  writeNew(content, desk, { kind: 'author', id, keys: { name, role: role ?? undefined }, body: '' });
}

function titleOf(desk: Desk, flag: string, question: string, given: string | undefined): Promise<string> {
  return answer(desk, { flag, question, given, objection: notEmpty });
}

/** Asks for what may be filled in later: null then. */
function later(desk: Desk, flag: string, question: string, given: string | undefined): Promise<string | null>;
function later(desk: Desk, flag: string, question: string, given: string | undefined, preset: string): Promise<string>;
async function later(desk: Desk, flag: string, question: string, given: string | undefined, preset = '') {
  return (await answer(desk, { flag, question, given, preset })) || null;
}

function demandNone(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new Misuse(`What is ${positionals.join(' ')}? Each answer needs its flag`);
}
