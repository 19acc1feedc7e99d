/** One slip is one line, whatever else it makes wrong; a second slip is a second line. */
import { describe, expect, test } from 'vitest';
import { findingsIn, realElection } from '../fixtures/read';

type Slip = readonly [right: string, wrong: string];

function findings(id: string, ...slips: Slip[]): string[] {
  const known = new Set(findingsIn(realElection(id)).map(({ message }) => message));
  return findingsIn(realElection(id, ...slips))
    .filter(({ message }) => !known.has(message))
    .map(({ rule, path }) => `${rule} ${path.join('.')}`);
}

const second = 'contests.1.counts.0';
const dutch = 'contests.0.counts.2';

describe('one slip', () => {
  test.each<[string, string, Slip, string]>([
    [
      'a nought too many in valid',
      'fr-president-2017',
      ['valid: 31381603', 'valid: 313816030'],
      `votes-sum ${second}.ballots.valid`,
    ],
    [
      'a digit left out of valid',
      'fr-president-2017',
      ['valid: 31381603', 'valid: 3138160'],
      `votes-sum ${second}.ballots.valid`,
    ],
    [
      'a wrong digit in votes',
      'fr-president-2017',
      ['le-pen: 10638475', 'le-pen: 10638575'],
      `votes-sum ${second}.votes`,
    ],
    ['a nought too many in votes', 'nl-house-2017', ['vvd: 2238351', 'vvd: 22383510'], `votes-sum ${dutch}.votes`],
    [
      'a wrong digit in votes that seats depend on',
      'nl-house-2017',
      ['vvd: 2238351', 'vvd: 2138351'],
      `votes-sum ${dutch}.votes`,
    ],
    [
      'a wrong share',
      'fr-president-2017',
      ['macron: 66.10', 'macron: 61.60'],
      `share-mismatch ${second}.shares.macron`,
    ],
    ['a list left out of seats', 'nl-house-2017', ['          groenlinks: 14\n', ''], `seats-total ${dutch}.seats`],
    ['a wrong seat', 'nl-house-2017', ['          vvd: 33\n', '          vvd: 34\n'], `seats-total ${dutch}.seats`],
    ['an early date', 'nl-house-2017', ['asOf: 2017-03-21', 'asOf: 2017-03-12'], `before-close ${dutch}.asOf`],
  ])('%s is one line', (_, id, slip, line) => {
    expect(findings(id, slip)).toEqual([line]);
  });
});

describe('two slips', () => {
  test('in two figures are two lines', () => {
    expect(
      findings('nl-house-2017', ['          vvd: 33\n', '          vvd: 34\n'], ['vvd: 2238351', 'vvd: 2238361']),
    ).toEqual(expect.arrayContaining([`votes-sum ${dutch}.votes`, `seats-total ${dutch}.seats`]));
    expect(
      findings('fr-president-2017', ['macron: 66.10', 'macron: 61.60'], ['le-pen: 10638475', 'le-pen: 10638575']),
    ).toEqual(expect.arrayContaining([`share-mismatch ${second}.shares.macron`, `votes-sum ${second}.votes`]));
  });

  test('in two seats are named by both rules', () => {
    const slips: Slip[] = [
      ['          groenlinks: 14\n', '          groenlinks: 4\n'],
      ['          pvv: 20\n', '          pvv: 21\n'],
    ];
    expect(findings('nl-house-2017', ...slips)).toEqual([`seats-total ${dutch}.seats`, `allocation ${dutch}.seats`]);
  });
});
