import { describe, expect, it } from 'vitest';
import { contestOf, realElection } from '../_elections/fixtures/read';
import { firstRoundOf } from './rounds';

describe('two rounds', () => {
  const election = realElection('fr-president-2017');

  it('are found by their candidates', () => {
    expect(firstRoundOf(election, contestOf(election, 'round-2'))?.id).toBe('round-1');
  });

  it('are not seen in a first round', () => {
    expect(firstRoundOf(election, contestOf(election, 'round-1'))).toBeUndefined();
  });
});
