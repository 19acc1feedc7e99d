import { describe, expect, test } from 'vitest';
import { loadContent } from '../../_content/load';
import { formatProblem } from '../../_content/problem';
import { deskWith, insertion } from '../desk.fixture';
import { Misuse, Refusal } from '../refusal';
import { newCount } from './new-count';

const file = 'posts/elections/an-example.md';
const election = (counts = '', seats = '') => `---
title: An example
summary: Two candidates.
area: FR
contests:
  - id: mayor
    title: The mayor
    date: 2017-05-07
    pollsClose: 2017-05-07T20:00+02:00
    system: ${seats ? 'proportional' : 'plurality'}
${seats}    ${seats ? 'lists' : 'candidates'}:
      ada: { name: Ada Example }
      50plus: { name: Fifty and more }
${counts}---

The body.
`;
const errors = () =>
  loadContent({ production: true })
    .problems.filter(({ level }) => level === 'error')
    .map(formatProblem);

function added(before: string, ...args: string[]) {
  const desk = deskWith({ [file]: before });
  newCount(['an-example/mayor', ...args], desk);
  const after = desk.read(file);
  return { desk, after, text: insertion(before, after).text };
}

test('candidates in ballot order, nothing known: the check refuses it until it is filled in', () => {
  const { desk, after, text } = added(election());
  expect(text).toBe(`    counts:
      - status: estimate
        asOf: 2017-05-08T10:00+02:00
        source:
          name:
          url:
        shares:
          ada:
          50plus:
`);
  expect(errors()).toEqual([
    `${file}:15:9  error  schema  \`contests[1].counts[1]\` needs shares, votes or seats`,
    `${file}:17:9  error  schema  \`contests[1].counts[1].source\` needs a name or a url`,
  ]);
  expect(desk.printed[0]).toBe(`${file}:15  a new count, as of 2017-05-08T10:00+02:00.`);
  desk.write(
    file,
    after.replace('name:\n          url', 'name: The town hall\n          url').replace('ada:\n', 'ada: 60.1\n'),
  );
  expect(errors()).toEqual([]);
});

test('what a partial count of a chamber has', () => {
  const { text } = added(
    election('', '    seats: { total: 10 }\n'),
    '--status',
    'unofficial-partial',
    '--at',
    '2017-05-07',
    '--id',
    'first',
  );
  expect(text).toBe(`    counts:
      - id: first
        status: unofficial-partial
        asOf: 2017-05-07
        counted:
          reported:
          total:
          unit:
        source:
          name:
          url:
        ballots:
          registered:
          cast:
          blank:
          invalid:
          valid:
        votes:
          ada:
          50plus:
        seats:
          ada:
          50plus:
`);
});

test('a count left as it is never reaches an edition', async () => {
  const before = election(
    '    counts:\n      - { status: estimate, asOf: 2017-05-07, source: { name: A }, shares: { ada: 60 } }\n',
  );
  added(before);
  const { files } = loadContent({ production: true });
  expect(files.election[0]?.complete).toBeUndefined();
  expect(files.election[0]?.data.contests?.[0]?.counts).toHaveLength(1);
});

describe('refused', () => {
  const last = election(
    '    counts:\n      - { id: one, status: estimate, asOf: 2017-05-08T09:00+02:00, source: { name: A }, shares: { ada: 60 } }\n',
  );
  test.each([
    [['an-example/mayor', '--id', 'one'], Refusal, 'There is a count "one" already'],
    [['an-example/mayor', '--at', '2017-05-08T08:59+02:00'], Refusal, 'earlier than the last count'],
    [['an-exmaple/mayor'], Refusal, 'did you mean `an-example`?'],
    [['an-example/mayor', '--status', 'final'], Misuse, '--status final: it is one of estimate,'],
    [['an-example/mayor', '--id', '1'], Misuse, '--id 1'],
    [['an-example/mayor', 'and', 'more'], Misuse, 'One contest at a time'],
    [['an-example/mayor', '--stauts', 'x'], Misuse, 'did you mean `--status`?'],
    [[], Misuse, 'Which contest?'],
  ])('%j', (args, kind, why) => {
    const desk = deskWith({ [file]: last });
    expect(() => newCount(args, desk)).toThrow(why);
    expect(() => newCount(args, desk)).toThrow(kind);
    expect(desk.read(file)).toBe(last);
  });
});
