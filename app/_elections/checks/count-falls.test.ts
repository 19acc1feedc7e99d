import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf } from '../fixtures/read';

const race = (...counts: string[]) =>
  electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob } }
counts:
${counts.map((count) => `  - { asOf: 2020-05-11, source: { name: S }, ${count} }`).join('\n')}
`);
const partial = 'status: unofficial-partial';

describe('count-falls', () => {
  test('finds votes that fall in a partial count', () => {
    const election = race(`${partial}, votes: { ann: 8433346, bob: 5 }`, `${partial}, votes: { ann: 8143346, bob: 6 }`);
    expect(messagesOf('count-falls', election)).toEqual([
      'votes fall from count 1 to count 2: ann from 8,433,346 to 8,143,346 (290,000 fewer); in a count of status unofficial-partial votes can only rise: is a digit wrong?',
    ]);
    expect(pathsOf('count-falls', election)).toEqual(['contests.0.counts.1.votes.ann']);
  });

  test('compares with the last count that has the candidate', () => {
    const election = race(
      `${partial}, votes: { ann: 10 }`,
      `${partial}, votes: { bob: 6 }`,
      `${partial}, votes: { ann: 9 }`,
    );
    expect(messagesOf('count-falls', election)).toHaveLength(1);
  });

  test('lets a certified count, a correction or a recount lower votes, with a note', () => {
    const first = `${partial}, votes: { ann: 1000, bob: 500 }`;
    for (const status of ['certified', 'correction', 'recount']) {
      const lower = `status: ${status}, votes: { ann: 997, bob: 470 }`;
      expect(messagesOf('count-falls', race(first, `${lower}, note: Annulled at three stations.`))).toEqual([]);
      expect(messagesOf('count-falls', race(first, lower))[0]).toContain('a `note` must say why');
    }
    const complete = 'status: unofficial-complete, votes: { ann: 997 }, note: So it is.';
    expect(messagesOf('count-falls', race(first, complete))).toHaveLength(1);
  });

  test('passes the certified count of 2012, 2,530 below the partial one with a reason', () => {
    const election = race(
      'status: unofficial-complete, votes: { ann: 18000668, bob: 16860685 }',
      'status: certified, votes: { ann: 17998985, bob: 16859838 }, note: Votes annulled by the Council.',
    );
    expect(messagesOf('count-falls', election)).toEqual([]);
  });

  test('finds less reported than before', () => {
    const reported = (number: number, unit = 'departments') =>
      `${partial}, counted: { reported: ${number}, total: 107, unit: ${unit} }, votes: { ann: 1 }`;
    expect(messagesOf('count-falls', race(reported(100), reported(16)))[0]).toContain(
      '84 fewer than the 100 of count 1',
    );
    expect(messagesOf('count-falls', race(reported(100), reported(106)))).toEqual([]);
    expect(messagesOf('count-falls', race(reported(100), reported(16, 'stations')))).toEqual([]);
    const percent = (number: number) => `${partial}, counted: { percent: ${number} }, votes: { ann: 1 }`;
    expect(messagesOf('count-falls', race(percent(93.3), percent(39.3)))).toHaveLength(1);
  });
});

describe('what only grows beside the votes', () => {
  const two = (first: string, second: string, top = '') =>
    electionWith(`
system: plurality
candidates: { ann: { name: Ann } }
${top}
counts:
  - { status: unofficial-partial, asOf: 2020-05-11, source: { name: S }, ballots: { ${first} }, shares: { ann: 51 } }
  - { status: unofficial-partial, asOf: 2020-05-12, source: { name: S }, ballots: { ${second} }, shares: { ann: 51 } }
`);

  test('warns of ballots that fall, and of a digit that is missing in those registered', () => {
    expect(messagesOf('count-falls', two('cast: 5000', 'cast: 4000'))[0]).toContain('cast falls from 5,000 in count 1');
    expect(messagesOf('count-falls', two('registered: 46316165', 'registered: 4631616'))).toHaveLength(1);
    expect(
      messagesOf('count-falls', two('registered: 46316165, cast: 4000', 'registered: 46200000, cast: 4000')),
    ).toEqual([]);
  });

  test('warns of a turnout that falls during the day, in whichever order it is typed', () => {
    const reports = (noon: string) =>
      two(
        'cast: 1',
        'cast: 1',
        `turnout: [{ asOf: 2020-05-10T17:00Z, percent: 65.3 }, { asOf: 2020-05-10T12:00Z, percent: ${noon} }]`,
      );
    expect(messagesOf('count-falls', reports('69.4'))[0]).toContain('turnout falls from 69.4%');
    expect(pathsOf('count-falls', reports('69.4'))).toEqual(['contests.0.turnout.0.percent']);
    expect(messagesOf('count-falls', reports('28.2'))).toEqual([]);
  });
});
