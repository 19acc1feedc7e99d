import { describe, expect, test } from 'vitest';
import { contestOf, electionWith } from './fixtures/read';
import { chamberAt, majorityOf } from './majority';

const chamber = (seats: string, count: string) => {
  const contest = contestOf(
    electionWith(`
system: proportional
seats: { ${seats} }
lists: { red: { name: Red } }
counts: [{ status: certified, asOf: 2020-05-11, seats: { red: 1 }, ${count} }]
`),
  );
  return chamberAt(contest, contest.counts?.[0]);
};

describe('majorities', () => {
  test.each([
    [150, 76],
    [650, 326],
    [717, 359],
    [751, 376],
    [538, 270],
    [1, 1],
  ])('of %d seats it is %d', (total, majority) => expect(majorityOf(total)).toBe(majority));

  test('vacant seats lower the effective majority, not the majority', () => {
    expect(chamber('total: 150', 'vacant: 4')).toEqual({
      total: 150,
      majority: 76,
      effectiveMajority: 74,
      filled: 146,
      vacant: 4,
      overhang: 0,
      unit: 'seats',
    });
  });

  test('overhang and another total move the majority with the chamber', () => {
    expect(chamber('total: 120, majority: 61', 'overhang: 2')).toMatchObject({ total: 122, majority: 62, overhang: 2 });
    expect(chamber('total: 598', 'seatsTotal: 709')).toMatchObject({ total: 709, majority: 355 });
  });

  test('a majority that the law sets otherwise stays', () => {
    expect(chamber('total: 150, majority: 100, note: Two thirds', 'overhang: 2')).toMatchObject({
      total: 152,
      majority: 100,
    });
  });

  test('a contest without seats fills no chamber', () => {
    expect(chamberAt(contestOf(electionWith('system: plurality\ncandidates: { ann: { name: Ann } }')))).toBeUndefined();
  });
});
