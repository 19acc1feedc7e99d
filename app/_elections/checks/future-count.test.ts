import { describe, expect, test } from 'vitest';
import { messagesOf, pathsOf, realElection } from '../fixtures/read';

const election = realElection('fr-president-2017');

describe('future-count', () => {
  test('finds counts and calls that are still to come', () => {
    const now = Date.parse('2017-04-23T17:59Z');
    expect(messagesOf('future-count', election, { now })).toHaveLength(6);
    expect(pathsOf('future-count', election, { now })[0]).toBe('contests.0.counts.0.asOf');
    expect(messagesOf('future-count', election, { now })[0]).toContain('it is 2017-04-23T17:59Z');
  });

  test('passes a count of this very minute', () => {
    const now = Date.parse('2017-04-23T18:00Z');
    expect(pathsOf('future-count', election, { now })).not.toContain('contests.0.counts.0.asOf');
  });

  test('compares a day as a day, in the zone of the site', () => {
    const now = Date.parse('2017-05-09T23:30Z');
    const both = ['contests.1.counts.0.asOf', 'contests.1.calls.0.at'];
    expect(pathsOf('future-count', election, { now, timeZone: 'UTC' })).toEqual(both);
    expect(pathsOf('future-count', election, { now, timeZone: 'Europe/Paris' })).toEqual([]);
  });
});
