import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

const race = (...times: string[]) =>
  electionWith(`
system: plurality
candidates: { ann: { name: Ann } }
counts:
${times.map((asOf) => `  - { status: unofficial-partial, asOf: ${asOf}, source: { name: S }, votes: { ann: 1 } }`).join('\n')}
`);

describe('count-order', () => {
  test('finds a count that is earlier than the one before it', () => {
    const election = race('2020-05-10T22:00+02:00', '2020-05-10T21:30+02:00');
    expect(messagesOf('count-order', election)[0]).toContain(
      'count 2 is as of 2020-05-10T21:30+02:00, earlier than count 1 before it, as of 2020-05-10T22:00+02:00',
    );
    expect(pathsOf('count-order', election)).toEqual(['contests.0.counts.1.asOf']);
  });

  test('compares instants, whatever the offset', () => {
    expect(messagesOf('count-order', race('2020-05-10T22:00+02:00', '2020-05-10T21:30+01:00'))).toEqual([]);
    expect(messagesOf('count-order', race('2020-05-10T22:00+02:00', '2020-05-10T22:30+03:00'))).toHaveLength(1);
  });

  test('compares by the day where one has no hour', () => {
    expect(messagesOf('count-order', race('2020-05-10T22:00+02:00', '2020-05-10'))).toEqual([]);
    expect(messagesOf('count-order', race('2020-05-10', '2020-05-10T01:00+02:00', '2020-05-10'))).toEqual([]);
    expect(messagesOf('count-order', race('2020-05-11', '2020-05-10T22:00+02:00'))).toHaveLength(1);
  });

  test('sees past a day without an hour', () => {
    expect(messagesOf('count-order', race('2020-05-10T22:00Z', '2020-05-10', '2020-05-10T21:00Z'))).toHaveLength(1);
  });

  test('passes the three counts of 2017, and equal times', () => {
    expect(messagesOf('count-order', realElection('fr-president-2017'))).toEqual([]);
    expect(messagesOf('count-order', race('2020-05-10T22:00Z', '2020-05-10T22:00Z'))).toEqual([]);
  });
});

test('warns of a count of a part after a certified one', () => {
  const after = (count: string) =>
    electionWith(`
system: plurality
candidates: { ann: { name: Ann } }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, votes: { ann: 5 } }
  - { asOf: 2020-05-12, source: { name: S }, votes: { ann: 6 }, ${count} }
`);
  expect(messagesOf('count-order', after('status: unofficial-partial'))[0]).toContain('is it a `recount`');
  expect(messagesOf('count-order', after('status: recount, note: N'))).toEqual([]);
});
