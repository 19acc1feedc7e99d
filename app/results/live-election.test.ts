import { describe, expect, test } from 'vitest';
import { realElection } from '../_elections/fixtures/read';
import { isOpen, newestCountNews, newestFigure } from './live-election';

const france = realElection('fr-president-2017');
const rounds = france.contests;

describe('an election', () => {
  test.each([
    ['2017-01-01T00:00Z', true],
    ['2017-05-07T20:00Z', true],
    ['2017-05-21T12:00Z', true],
    ['2017-05-22T00:00Z', false],
  ])('at %s can still change: %s', (clock, open) => {
    expect(isOpen({ contests: rounds }, Date.parse(clock))).toBe(open);
  });

  test('says what its newest count is', () => {
    expect(newestCountNews(france)).toBe('New figures are in. Run-off: certified.');
    const [first] = rounds;
    const partial = { ...first, counts: first?.counts?.slice(0, 2) };
    if (!first) throw new Error('the fixture has no contest');
    expect(newestCountNews({ ...france, contests: [{ ...first, ...partial }] })).toBe(
      'New figures are in. First round: partial count, unofficial, 106 of 107 departments.',
    );
    expect(newestCountNews({ ...france, contests: [{ ...first, counts: [] }] })).toBe(
      'French presidential election 2017: there is no count yet.',
    );
  });

  test('stands as of its newest figure of any kind', () => {
    expect(newestFigure(france)?.day).toBe(rounds.at(-1)?.counts?.at(-1)?.asOf.day);
    expect(newestFigure({ contests: [] })).toBeUndefined();
  });
});
