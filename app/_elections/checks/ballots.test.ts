import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

const race = (ballots: string) =>
  electionWith(`
system: plurality
candidates: { ann: { name: Ann } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { ${ballots} }, shares: { ann: 100 } }]
`);

describe('ballots', () => {
  test('finds the ballots cast given as valid', () => {
    const election = race('cast: 110, invalid: 10, valid: 110');
    expect(messagesOf('ballots', election)).toEqual([
      'in count 1, valid and invalid add up to 120, and cast is 110: 10 too many; the ballots cast were given as valid',
    ]);
    expect(pathsOf('ballots', election)).toEqual(['contests.0.counts.0.ballots']);
  });

  test('names a figure that clashes with several others once, at its own place', () => {
    const election = race('registered: 150, cast: 110, invalid: 10, valid: 1000');
    expect(messagesOf('ballots', election)).toEqual([
      expect.stringContaining('a digit too many would explain it: valid 100'),
    ]);
    expect(pathsOf('ballots', election)).toEqual(['contests.0.counts.0.ballots.valid']);
  });

  test('names two figures that are wrong twice', () => {
    expect(messagesOf('ballots', race('registered: 105, cast: 110, invalid: 20, valid: 100'))).toHaveLength(2);
  });

  test('names a likely wrong digit', () => {
    const election = realElection('fr-president-2017', ['blank: 659997', 'blank: 669997']);
    expect(messagesOf('ballots', election)[0]).toContain('10,000 too many; one wrong digit would explain it');
    expect(messagesOf('ballots', election)[0]).toContain('blank 659,997 instead of 669,997');
  });

  test('sees blank ballots counted twice', () => {
    expect(messagesOf('ballots', race('cast: 110, blank: 4, invalid: 10, valid: 100'))[0]).toContain(
      'blank seems to be inside invalid already',
    );
  });

  test('takes a missing blank as part of invalid, as France counted until 2014', () => {
    expect(messagesOf('ballots', realElection('fr-president-2002'))).toEqual([]);
    expect(messagesOf('ballots', race('cast: 110, invalid: 9, valid: 100'))).toHaveLength(1);
  });

  test('does not take unknown invalid ballots for none', () => {
    expect(messagesOf('ballots', race('cast: 110, valid: 100'))).toEqual([]);
    expect(messagesOf('ballots', race('cast: 110, blank: 3, valid: 100'))).toEqual([]);
    expect(messagesOf('ballots', realElection('nz-general-2017'))).toEqual([]);
  });

  test('keeps cast and valid within the registered, and valid within cast', () => {
    expect(messagesOf('ballots', race('registered: 100, cast: 101'))[0]).toContain('cast is 101, and registered 100');
    expect(messagesOf('ballots', race('registered: 100, valid: 101'))).toHaveLength(1);
    expect(messagesOf('ballots', race('cast: 100, valid: 101'))).toHaveLength(1);
    expect(messagesOf('ballots', race('registered: 100, cast: 100, valid: 100'))).toEqual([]);
  });
});

describe('parts of the ballots', () => {
  test.each([
    ['cast: 1000, invalid: 5000', 'invalid is 5,000, and cast 1,000'],
    ['cast: 1000, blank: 50, valid: 980', 'valid and blank add up to 1,030, and cast is 1,000'],
  ])('%s', (ballots, message) => {
    expect(messagesOf('ballots', race(ballots))).toEqual([expect.stringContaining(message)]);
  });

  test('are sound where they are no more than the whole', () => {
    expect(messagesOf('ballots', race('cast: 1000, blank: 20, valid: 980'))).toEqual([]);
  });
});

describe('where several are elected', () => {
  const council = (votes: string, more = '') =>
    electionWith(`
system: plurality
elects: 3
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem }, dee: { name: Dee } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { registered: 2000, cast: 1000, invalid: 20, valid: 980 }, votes: { ${votes} }, ${more} }]
`);
  const found = (election: ReturnType<typeof council>) =>
    (['ballots', 'votes-sum', 'shares-total', 'share-mismatch'] as const).flatMap((rule) => messagesOf(rule, election));

  test('a ballot may hold as many votes', () => {
    expect(found(council('ann: 800, bob: 700, cem: 600, dee: 500'))).toEqual([]);
    expect(
      found(
        council('ann: 800, bob: 700, cem: 600, dee: 500', 'shares: { ann: 81.6, bob: 71.4, cem: 61.2, dee: 51.0 }'),
      ),
    ).toEqual([]);
  });

  test('and no more; one vote each that does not add up is a slip as ever', () => {
    expect(found(council('ann: 980, bob: 980, cem: 980, dee: 500'))[0]).toContain('2,460 too many');
    expect(found(council('ann: 400, bob: 300, cem: 200, dee: 90'))[0]).toContain('10 too many');
  });
});
