import { describe, expect, test } from 'vitest';
import { electionWith, findingsIn, messagesOf, pathsOf, realElection } from '../fixtures/read';

describe('reported', () => {
  test('finds the partial count that an outlet published as final', () => {
    const election = realElection('fr-president-2017', ['status: unofficial-partial', 'status: certified']);
    expect(messagesOf('reported', election)[0]).toContain(
      '106 of 107 departments reported and is called certified: 1 missing',
    );
    expect(pathsOf('reported', election)).toEqual(['contests.0.counts.1.counted.reported']);
  });

  test('finds a certified count of 93.3%', () => {
    const election = realElection('nl-house-2017', ['status: unofficial-partial', 'status: certified']);
    expect(messagesOf('reported', election)[0]).toContain('93.3% counted and is called certified');
  });

  test('finds more reported than there are', () => {
    const election = realElection('fr-president-2017', ['reported: 106, total: 107', 'reported: 107, total: 106']);
    expect(messagesOf('reported', election)[0]).toContain('1 more than there are');
  });

  test('passes a partial count, and a certified one that is complete or does not say', () => {
    expect(messagesOf('reported', realElection('fr-president-2017'))).toEqual([]);
    const all = realElection(
      'fr-president-2017',
      ['status: unofficial-partial', 'status: certified'],
      ['reported: 106, total: 107', 'reported: 107, total: 107'],
    );
    expect(messagesOf('reported', all)).toEqual([]);
    const whole = realElection(
      'nl-house-2017',
      ['status: unofficial-partial', 'status: certified'],
      ['percent: 93.3', 'percent: 100'],
    );
    expect(messagesOf('reported', whole)).toEqual([]);
  });
});

test('of a count that is called complete, it warns', () => {
  const count = (counted: string) =>
    electionWith(`
system: plurality
candidates: { ann: { name: Ann } }
counts: [{ status: unofficial-complete, asOf: 2020-05-11, source: { name: S }, counted: ${counted}, votes: { ann: 5 } }]
`);
  const found = findingsIn(count('{ reported: 50, total: 100 }')).filter(({ rule }) => rule === 'reported');
  expect(found).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('50 missing') }),
  ]);
  expect(messagesOf('reported', count('{ percent: 60 }'))[0]).toContain('60% counted and is called complete');
  expect(messagesOf('reported', count('{ percent: 100 }'))).toEqual([]);
});
