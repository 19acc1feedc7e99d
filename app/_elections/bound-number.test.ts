import { describe, expect, test } from 'vitest';
import { boundNumber, equalsTyped } from './bound-number';
import { electionWith, realElection } from './fixtures/read';

const ids = [
  'fr-president-2002',
  'fr-president-2017',
  'nl-house-2012',
  'nl-house-2017',
  'nz-general-2017',
  'us-president-2016',
];
const elections = new Map(ids.map((id) => [id, realElection(id)]));

function textOf(of: string, count?: string): string {
  const bound = boundNumber(elections, of, count);
  return 'error' in bound ? bound.error : bound.text;
}

function equal(typed: string, of: string, count?: string): boolean {
  const bound = boundNumber(elections, of, count);
  if ('error' in bound) throw new Error(bound.error);
  return equalsTyped(typed, bound);
}

describe('a bound number', () => {
  test.each([
    ['fr-president-2017/round-1/macron/share', 'certified', '24.01'],
    ['fr-president-2017/round-1/macron/share', 'first-estimate', '23.7'],
    ['fr-president-2017/round-1/macron/share', undefined, '24.01'],
    ['fr-president-2017/round-1/macron/votes', '3', '8,656,346'],
    ['fr-president-2017/round-2/macron/share', undefined, '66.10'],
    ['fr-president-2017/round-1/le-pen/rank', undefined, '2'],
    ['fr-president-2017/round-1/turnout', 'certified', '77.77'],
    ['fr-president-2017/round-1/registered', 'certified', '47,582,183'],
    ['fr-president-2017/round-1/cast', 'certified', '37,003,728'],
    ['fr-president-2017/round-1/valid', 'certified', '36,054,394'],
    ['fr-president-2017/round-1/counted', 'ministry-partial', '106'],
    ['nl-house-2017/chamber/counted', 'interim', '93.3'],
    ['nl-house-2017/chamber/majority', undefined, '76'],
    ['nl-house-2017/chamber/vvd/seats', 'interim', '33'],
    ['nl-house-2017/chamber/groenlinks/change', 'interim', '+10'],
    ['nl-house-2017/chamber/pvda/change', 'interim', '−29'],
    ['us-president-2016/electoral-college/others/seats', undefined, '7'],
  ])('%s at %s is %s', (of, count, text) => expect(textOf(of, count)).toBe(text));

  test.each([
    [
      'fr-president-2018/round-1/macron/share',
      undefined,
      '"fr-president-2018" is no election; did you mean `fr-president-2017`?',
    ],
    [
      'fr-president-2017/round-3/macron/share',
      undefined,
      '"round-3" is no contest of fr-president-2017; did you mean `round-1`?',
    ],
    [
      'fr-president-2017/round-1/macrom/share',
      undefined,
      '"macrom" is no candidate or list of round-1; did you mean `macron`?',
    ],
    [
      'fr-president-2017/round-1/macron/shares',
      undefined,
      '"shares" is no field (share, votes, seats, change, rank); did you mean `share`?',
    ],
    [
      'fr-president-2017/round-1/macron/share',
      'final',
      '"final" is no count of fr-president-2017/round-1; there are first-estimate, ministry-partial, certified',
    ],
    ['fr-president-2017/round-1/lassalle/share', 'first-estimate', 'count first-estimate gives no share of lassalle'],
    ['nl-house-2017/chamber/vvd/votes', 'interim', 'count interim gives no votes of vvd'],
    [
      'fr-president-2017/round-1',
      undefined,
      '"fr-president-2017/round-1" must be election/contest/candidate/field or election/contest/field',
    ],
  ])('%s at %s: %s', (of, count, error) => expect(textOf(of, count)).toBe(error));

  test('a contest that is still to come has a majority, and no more', () => {
    const ahead = new Map([
      ['test', electionWith('system: proportional\nseats: { total: 150 }\nlists: { red: { name: Red } }')],
    ]);
    expect(boundNumber(ahead, 'test/race/majority')).toMatchObject({ text: '76', value: 76 });
    expect(boundNumber(ahead, 'test/race/red/seats')).toMatchObject({ error: 'race has no count yet' });
  });
});

describe('a typed number', () => {
  test('equals votes with commas, spaces, or in millions', () => {
    const of = 'fr-president-2017/round-1/macron/votes';
    for (const typed of ['8,656,346', '8656346', '8 656 346', '8.7 million', '8.66 million'])
      expect(equal(typed, of), typed).toBe(true);
    for (const typed of ['8,656,364', '8.6 million', '8.656,346', 'many', '24.01%', ''])
      expect(equal(typed, of), typed).toBe(false);
  });

  test('equals a computed share at any number of digits, rounded to them', () => {
    const of = 'fr-president-2017/round-1/macron/share';
    for (const typed of ['24', '24.0', '24.01', '24.01%', '24.009', '24.0 per cent'])
      expect(equal(typed, of), typed).toBe(true);
    for (const typed of ['24.1', '24.02', '24.010', '23.75', '-24.01']) expect(equal(typed, of), typed).toBe(false);
  });

  test('equals a share that was typed, or a rounding of it', () => {
    const of = 'fr-president-2017/round-1/macron/share';
    expect(['23.7', '24', '23.70', '23.8'].map((typed) => equal(typed, of, 'first-estimate'))).toEqual([
      true,
      true,
      // Nobody published a second digit.
      false,
      false,
    ]);
    expect(
      ['66.10', '66.1', '66', '66.01'].map((typed) => equal(typed, 'fr-president-2017/round-2/macron/share')),
    ).toEqual([true, true, true, false]);
  });

  test('GroenLinks has 14 seats, not 4 and not 16', () => {
    const of = 'nl-house-2017/chamber/groenlinks/seats';
    expect(['14', '4', '16', '14 seats'].map((typed) => equal(typed, of, 'interim'))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(equal('four', 'nl-house-2017/chamber/50plus/seats', 'interim')).toBe(true);
  });

  test('a change has its sign where it is a fall', () => {
    const of = (key: string) => `nl-house-2017/chamber/${key}/change`;
    for (const typed of ['−29', '-29', '–29']) expect(equal(typed, of('pvda')), typed).toBe(true);
    for (const typed of ['29', '+29']) expect(equal(typed, of('pvda')), typed).toBe(false);
    for (const typed of ['+10', '10', 'ten']) expect(equal(typed, of('groenlinks')), typed).toBe(true);
    expect(equal('±0', of('christenunie'))).toBe(true);
  });

  test('ranks and parts counted as prose has them', () => {
    for (const typed of ['2', '2nd', 'second'])
      expect(equal(typed, 'fr-president-2017/round-1/le-pen/rank'), typed).toBe(true);
    for (const typed of ['106', '99.1', '99.07%', '106 departments'])
      expect(equal(typed, 'fr-president-2017/round-1/counted', '2'), typed).toBe(true);
    expect(equal('107', 'fr-president-2017/round-1/counted', '2')).toBe(false);
    for (const typed of ['77.77', '77.8%', '78'])
      expect(equal(typed, 'fr-president-2017/round-1/turnout'), typed).toBe(true);
  });
});

describe('a number that is not frozen', () => {
  const night = (counts: string, turnout = '') =>
    new Map([
      ['test', electionWith(`system: plurality\ncandidates: { ann: { name: Ann } }\n${turnout}\ncounts:\n${counts}`)],
    ]);
  const reports = 'turnout: [{ asOf: 2020-05-10T17:00Z, percent: 65.3 }, { asOf: 2020-05-10T12:00Z, percent: 28.2 }]';
  const soFar =
    '  - { status: unofficial-partial, asOf: 2020-05-11, ballots: { registered: 10000, cast: 800 }, votes: { ann: 500 } }';
  const estimate = '  - { status: estimate, asOf: 2020-05-11T01:00Z, shares: { ann: 51 } }';
  const all =
    '  - { status: certified, asOf: 2020-05-12, ballots: { registered: 10000, cast: 7000 }, shares: { ann: 51 } }';

  test('is that of the newest count which gives it', () => {
    const bound = boundNumber(night(`${soFar}\n${estimate}`), 'test/race/ann/votes');
    expect(bound).toMatchObject({ text: '500' });
    expect(boundNumber(night(`${soFar}\n${estimate}`), 'test/race/ann/votes', '2')).toMatchObject({
      error: 'count 2 gives no votes of ann',
    });
  });

  test('says of the newest count alone how much is counted, and which count lacks what', () => {
    const part = '  - { status: unofficial-partial, asOf: 2020-05-11, counted: { percent: 93.3 }, votes: { ann: 5 } }';
    expect(boundNumber(night(`${part}\n${all}`), 'test/race/counted')).toMatchObject({
      error: expect.stringContaining('count 2'),
    });
    expect(boundNumber(night(part), 'test/race/turnout')).toMatchObject({ error: 'count 1 gives no turnout' });
  });

  test('where no count gives it, says that it is unknown; and what is no figure at all, that it is not', () => {
    expect(boundNumber(night(estimate), 'test/race/ann/votes')).toMatchObject({ isUnknown: true });
    expect(boundNumber(night(estimate), 'test/race/ann/vote')).not.toHaveProperty('isUnknown');
    expect(boundNumber(night(estimate), 'test/race/bob/votes')).not.toHaveProperty('isUnknown');
  });

  test('of the turnout, is that of a whole count, else the latest report in whichever order, else what is counted', () => {
    const turnoutOf = (counts: string, of?: string) => boundNumber(night(counts, of), 'test/race/turnout');
    expect(turnoutOf(`${soFar}\n${all}`, reports)).toMatchObject({ text: '70.00' });
    expect(turnoutOf(`${soFar}\n${estimate}`, reports)).toMatchObject({ text: '65.3' });
    expect(turnoutOf(soFar)).toMatchObject({ text: '8.00' });
  });
});
