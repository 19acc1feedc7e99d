import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

const chamber = (count: string, seats = 'total: 10, allocation: dhondt') =>
  electionWith(`
system: proportional
seats: { ${seats} }
lists: { red: { name: Red }, blue: { name: Blue }, grey: { name: Grey } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ${count} }]
`);

describe('allocation', () => {
  test('finds a seat moved from one list to another, which the sum does not show', () => {
    const election = realElection('nl-house-2017', [
      '          vvd: 33\n          pvv: 20',
      '          vvd: 34\n          pvv: 19',
    ]);
    expect(messagesOf('seats-total', election)).toEqual([]);
    expect(messagesOf('allocation', election)[0]).toMatch(
      /^D’Hondt gives other seats for the votes of count "certified": vvd 33, not 34 and pvv 20, not 19;/,
    );
    expect(pathsOf('allocation', election)).toEqual(['contests.0.counts.2.seats']);
  });

  test('finds ACT without its exemption, and the wrong method', () => {
    const election = realElection('nz-general-2017', ['exempt: [act]', 'exempt: []']);
    expect(messagesOf('allocation', election)[0]).toContain('act 0, not 1');
    const method = realElection('nz-general-2017', ['sainte-lague', 'dhondt']);
    expect(messagesOf('allocation', method)).toHaveLength(1);
  });

  test('passes the real chambers, and a note that says why not', () => {
    for (const id of ['nl-house-2017', 'nz-general-2017'])
      expect(messagesOf('allocation', realElection(id))).toEqual([]);
    const seats = 'votes: { red: 600, blue: 300, grey: 100 }, seats: { red: 5, blue: 4, grey: 1 }';
    expect(messagesOf('allocation', chamber(seats))).toHaveLength(1);
    expect(messagesOf('allocation', chamber(`${seats}, note: Two lists had joined.`))).toEqual([]);
  });

  test('takes any way to break a tie', () => {
    const votes = 'votes: { red: 500, blue: 500, grey: 0 }';
    const odd = 'total: 5, allocation: dhondt';
    for (const seats of ['red: 3, blue: 2', 'red: 2, blue: 3']) {
      expect(messagesOf('allocation', chamber(`${votes}, seats: { ${seats}, grey: 0 }`, odd))).toEqual([]);
    }
    expect(messagesOf('allocation', chamber(`${votes}, seats: { red: 4, blue: 1, grey: 0 }`, odd))).toHaveLength(1);
  });

  test('shares out the seats of the law: overhang comes on top, vacant seats are missing', () => {
    const votes = 'votes: { red: 600, blue: 300, grey: 100 }';
    expect(messagesOf('allocation', chamber(`${votes}, overhang: 1, seats: { red: 6, blue: 3, grey: 2 }`))).toEqual([]);
    expect(
      messagesOf('allocation', chamber(`${votes}, overhang: 1, seats: { red: 5, blue: 4, grey: 2 }`)),
    ).toHaveLength(1);
    expect(messagesOf('allocation', chamber(`${votes}, vacant: 1, seats: { red: 5, blue: 3, grey: 1 }`))).toEqual([]);
  });

  test('says nothing where it has not the votes that it takes', () => {
    expect(messagesOf('allocation', chamber('votes: { red: 600 }, seats: { red: 5, blue: 4, grey: 1 }'))).toEqual([]);
    expect(messagesOf('allocation', chamber('seats: { red: 5, blue: 4, grey: 1 }'))).toEqual([]);
    expect(messagesOf('allocation', realElection('us-president-2016'))).toEqual([]);
  });

  test('lets lists without seats be left out', () => {
    const left = 'ballots: { valid: 1000 }, votes: { red: 600, blue: 300 }, seats: { red: 7, blue: 3 }';
    expect(messagesOf('allocation', chamber(left))).toEqual([]);
    expect(messagesOf('allocation', chamber(left.replace('red: 7, blue: 3', 'red: 6, blue: 4')))).toHaveLength(1);
  });
});
