import { describe, expect, test } from 'vitest';
import { findCount, newestCount } from './election';
import { contestOf, electionWith, realElection, tallyOf } from './fixtures/read';
import { rankOf } from './ranking';
import { tally } from './tally';

describe('tally', () => {
  test('rows stand in order of result, with shares computed and figures as given', () => {
    const result = tallyOf(realElection('fr-president-2017'), 'round-1');
    expect(result.rows.map(({ shortName }) => shortName).slice(0, 4)).toEqual([
      'Macron',
      'Le Pen',
      'Fillon',
      'Mélenchon',
    ]);
    expect(result.rows[0]).toMatchObject({
      votes: 8656346,
      share: { value: 24.01, digits: 2 },
      party: { key: 'en-marche', abbreviation: 'EM' },
      color: '#ffd600',
      standing: 'advanced',
    });
    expect(result).toMatchObject({
      countId: 'certified',
      place: 3,
      status: 'certified',
      turnout: { value: 77.77, digits: 2 },
    });
  });

  test('what a count leaves out is not in it, and is not zero', () => {
    const estimate = tallyOf(realElection('fr-president-2017'), 'round-1', 1);
    expect(estimate.rows).toHaveLength(5);
    expect(estimate.unlisted).toBe(6);
    expect(estimate.rows[0]?.votes).toBeUndefined();
    expect(estimate.turnout).toBeUndefined();
    expect(estimate.rows.every(({ standing }) => standing === undefined)).toBe(true);
  });

  test('level rows keep the order of the ballot, and share a rank', () => {
    const interim = tallyOf(realElection('nl-house-2017'), 'chamber', 2);
    expect(interim.rows.map(({ key }) => key).slice(2, 6)).toEqual(['cda', 'd66', 'sp', 'groenlinks']);
    expect([rankOf(interim.rows, 'cda'), rankOf(interim.rows, 'd66'), rankOf(interim.rows, 'sp')]).toEqual([3, 3, 5]);
    expect(rankOf(tallyOf(realElection('nl-house-2017')).rows, 'd66')).toBe(4);
  });

  test('a chamber goes by seats, with the others last', () => {
    const { rows, chamber } = tallyOf(realElection('us-president-2016'));
    expect(rows.map(({ key, seats }) => [key, seats])).toEqual([
      ['trump', 304],
      ['clinton', 227],
      ['johnson', 0],
      ['stein', 0],
      ['others', 7],
    ]);
    expect(rows.at(-1)).toMatchObject({ isOthers: true, votes: 1884375, share: { value: 1.38, digits: 2 } });
    expect(chamber).toMatchObject({ total: 538, majority: 270, unit: 'electoral votes' });
    expect(rows[0]?.standing).toBe('elected');
  });

  test('shares decide the order where votes are not known of all', () => {
    const result = tallyOf(
      electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
counts: [{ status: estimate, asOf: 2020-05-11, votes: { ann: 9 }, shares: { ann: 20, bob: 30, cem: 30.0 } }]
`),
    );
    expect(result.rows.map(({ key }) => key)).toEqual(['bob', 'cem', 'ann']);
  });

  test('an entry may be called others', () => {
    const result = tallyOf(
      electionWith(`
system: plurality
candidates: { others: { name: Others United }, bob: { name: Bob } }
counts: [{ status: certified, asOf: 2020-05-11, votes: { others: 5, bob: 4 }, others: { votes: 9 } }]
`),
    );
    expect(result.rows.map(({ key }) => key)).toEqual(['others', 'bob', 'all-others']);
  });

  test('a count is found by its id or its place', () => {
    const contest = contestOf(realElection('fr-president-2017'), 'round-1');
    expect(findCount(contest, 'ministry-partial')).toBe(findCount(contest, '2'));
    expect(newestCount(contest)?.id).toBe('certified');
    expect([findCount(contest, '0'), findCount(contest, '4'), findCount(contest, 'final')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a count of a part', () => {
  const at = (status: string) =>
    tallyOf(
      electionWith(`
system: plurality
candidates: { ann: { name: Ann, previous: { share: 40, votes: 4000 } } }
counts:
  - status: ${status}
    asOf: 2020-05-11
    counted: { reported: 10, total: 100 }
    ballots: { registered: 10000, cast: 800, invalid: 0, valid: 800 }
    votes: { ann: 500 }
`),
    );

  test('is not compared with all votes of the last time', () => {
    expect(at('unofficial-partial').rows[0]?.change).toEqual({ share: { value: 23, digits: 0 } });
    expect(at('certified').rows[0]?.change).toMatchObject({ votes: -3500 });
  });

  test('elects nobody, whatever it is called', () => {
    expect(at('unofficial-complete').outcome).toMatchObject({ kind: 'leading', certainty: 'partial' });
  });

  test('nor is its turnout compared with the last one', () => {
    const before = electionWith(
      'system: plurality\ncandidates: { ann: { name: Ann } }\ncounts: [{ status: certified, asOf: 2015-05-11, ballots: { registered: 100, cast: 81 }, shares: { ann: 60 } }]',
    );
    const turnoutChange = (status: string) => {
      const now = electionWith(
        `system: plurality\ncandidates: { ann: { name: Ann } }\ncounts: [{ status: ${status}, asOf: 2020-05-11, ballots: { registered: 100, cast: 8 }, shares: { ann: 60 } }]`,
      );
      return tally(now, contestOf(now), contestOf(now).counts?.[0] ?? ({} as never), before).turnoutChange;
    };
    expect(turnoutChange('certified')).toMatchObject({ value: -73 });
    expect(turnoutChange('unofficial-partial')).toBeUndefined();
  });
});

test('a seat that one alone stands for is won unopposed, though nobody voted', () => {
  const alone = electionWith(
    'system: plurality\ncandidates: { ann: { name: Ann } }\ncounts: [{ status: certified, asOf: 2020-05-11, votes: { ann: 0 } }]',
  );
  expect(tallyOf(alone).outcome).toMatchObject({ kind: 'elected', keys: ['ann'], by: 'unopposed' });
});

test('a share of one alone that is no majority elects nobody', () => {
  const alone = electionWith(
    'system: majority\ncandidates: { ann: { name: Ann } }\ncounts: [{ status: certified, asOf: 2020-05-11, shares: { ann: 41.2 }, others: { share: 58.8 } }]',
  );
  expect(tallyOf(alone).outcome.kind).not.toBe('elected');
});
