import { describe, expect, test } from 'vitest';
import { countChange, countChangeSentence } from './count-history';
import { contestOf, electionWith, realElection, tallyOf } from './fixtures/read';
import { timeline } from './timeline';

const fr = realElection('fr-president-2017');

describe('from one count to the next', () => {
  test('figures change, and those that either count does not give are left out', () => {
    const change = countChange(tallyOf(fr, 'round-1', 2), tallyOf(fr, 'round-1', 3));
    expect(change.rows[0]).toMatchObject({
      key: 'macron',
      votes: 223000,
      share: { value: 0.26, digits: 2 },
      isAdded: false,
    });
    expect(change.valid).toBe(550923);
    const first = countChange(tallyOf(fr, 'round-1', 1), tallyOf(fr, 'round-1', 2));
    expect(first.rows[0]?.votes).toBeUndefined();
    expect(first.rows.find(({ key }) => key === 'lassalle')).toMatchObject({ isAdded: true, share: undefined });
  });

  test('in words', () => {
    const words = (from: number, to: number) =>
      countChangeSentence(countChange(tallyOf(fr, 'round-1', from), tallyOf(fr, 'round-1', to)));
    expect(words(2, 3)).toBe(
      'Macron +0.26 to 24.01%, Le Pen −0.23 to 21.30% and Fillon +0.10 to 20.01%; 550,923 valid votes more.',
    );
    expect(words(3, 3)).toBe('The figures are the same.');
  });

  test('seats, and who passed whom', () => {
    const nl = realElection('nl-house-2017');
    const words = (from: number, to: number) =>
      countChangeSentence(countChange(tallyOf(nl, 'chamber', from), tallyOf(nl, 'chamber', to)));
    expect(words(1, 2)).toBe('VVD +2 to 33 seats, GL −2 to 14 seats and PVV +1 to 20 seats, one more changed.');
    expect(words(2, 3)).toBe('All seats as before.');
    const race = electionWith(`
system: plurality
candidates: { ann: { name: Ann A }, bob: { name: Bob B } }
counts:
  - { status: unofficial-partial, asOf: 2020-05-10, votes: { ann: 6, bob: 4 } }
  - { status: certified, asOf: 2020-05-11, votes: { ann: 8, bob: 12 } }
`);
    const change = countChange(tallyOf(race, undefined, 1), tallyOf(race, undefined, 2));
    expect(change.overtaken).toEqual([{ by: 'bob', key: 'ann' }]);
    expect(countChangeSentence(change)).toBe('B +20.00 to 60.00% and A −20.00 to 40.00%; B passes A.');
  });

  test('the timeline has a line for each entry, with a gap where a count leaves it out', () => {
    const { tallies, lines, changes } = timeline(fr, contestOf(fr, 'round-1'));
    expect([tallies.length, lines.length, changes.length]).toEqual([3, 11, 2]);
    expect(lines[0]?.points.map(({ place, share }) => [place, share?.value])).toEqual([
      [1, 23.7],
      [2, 23.75],
      [3, 24.01],
    ]);
    expect(lines.find(({ row }) => row.key === 'lassalle')?.points.map(({ place }) => place)).toEqual([2, 3]);
  });
});
