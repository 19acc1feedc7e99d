import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

describe('share-mismatch', () => {
  test('finds a typed share that is not votes / valid', () => {
    const election = realElection('fr-president-2017', ['macron: 23.75', 'macron: 23.57']);
    expect(messagesOf('share-mismatch', election)).toEqual([
      'macron has 23.57% in count "ministry-partial", but 8,433,346 of 35,503,471 valid votes are 23.75%: 0.18 off; are digits in the wrong order?',
    ]);
    expect(pathsOf('share-mismatch', election)).toEqual(['contests.0.counts.1.shares.macron']);
  });

  test('finds shares of the ballots cast, which the sum alone may not show', () => {
    const wrong = 'shares: { macron: 58.49, le-pen: 33.90 }';
    const election = realElection('fr-president-2017', ['shares: { macron: 66.10, le-pen: 33.90 }', wrong]);
    expect(messagesOf('share-mismatch', election)[0]).toContain('7.61 off; it is the share of the ballots cast');
  });

  test('says once that all are of a wrong denominator: they add up to 99.2', () => {
    const votes = 'cdu: 447, spd: 545';
    const election = electionWith(`
system: plurality
candidates: { cdu: { name: A }, spd: { name: B } }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { valid: 992, invalid: 8 }, votes: { ${votes} }, shares: { cdu: 44.7, spd: 54.5 } }
`);
    expect(messagesOf('share-mismatch', election)).toEqual([
      '2 shares of count 1 are of valid, blank and invalid ballots (1,000), not of the valid votes (992): cdu 44.7, which is 45.1 of the valid; spd 54.5, which is 54.9 of the valid',
    ]);
    expect(pathsOf('share-mismatch', election)).toEqual(['contests.0.counts.0.shares']);
  });

  test('takes rounded and cut-off shares, at the digits typed', () => {
    const election = (share: string) =>
      electionWith(`
system: plurality
candidates: { ann: { name: A }, bob: { name: B } }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, votes: { ann: 2, bob: 1 }, shares: { ann: ${share} } }
`);
    for (const share of ['67', '66', '66.7', '66.6', '66.67', '66.66']) {
      expect(messagesOf('share-mismatch', election(share)), share).toEqual([]);
    }
    for (const share of ['66.70', '66.68', '66.65', '65']) {
      expect(messagesOf('share-mismatch', election(share)), share).toHaveLength(1);
    }
  });

  test('checks the others as well', () => {
    const election = electionWith(`
system: plurality
candidates: { ann: { name: A } }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { valid: 200 }, votes: { ann: 150 }, others: { votes: 50, share: 20 } }
`);
    expect(pathsOf('share-mismatch', election)).toEqual(['contests.0.counts.0.others.share']);
  });

  test('leaves the shares alone where the valid votes are what is wrong', () => {
    const election = realElection('fr-president-2017', ['valid: 31381603', 'valid: 35467327']);
    expect(messagesOf('share-mismatch', election)).toEqual([]);
    expect(messagesOf('votes-sum', election)).toHaveLength(1);
  });

  test('cannot compare where votes or the valid votes are unknown', () => {
    const election = electionWith(`
system: plurality
candidates: { ann: { name: A }, bob: { name: B }, cem: { name: C } }
counts:
  - { status: estimate, asOf: 2020-05-11, source: { name: S }, votes: { ann: 150 }, shares: { ann: 20, bob: 30 } }
`);
    expect(messagesOf('share-mismatch', election)).toEqual([]);
  });
});
