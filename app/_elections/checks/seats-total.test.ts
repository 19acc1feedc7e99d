import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

const chamber = (count: string) =>
  electionWith(`
system: proportional
seats: { total: 10 }
lists: { red: { name: Red }, blue: { name: Blue }, grey: { name: Grey } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ${count} }]
`);

describe('seats-total', () => {
  test('finds GroenLinks with 4 seats, a dropped digit', () => {
    const election = realElection('nl-house-2017', ['          groenlinks: 14\n', '          groenlinks: 4\n']);
    expect(messagesOf('seats-total', election)).toEqual([
      'seats of count "certified" add up to 140, and the chamber has 150: 10 too few; D’Hondt gives groenlinks 14, not 4',
    ]);
    expect(pathsOf('seats-total', election)).toEqual(['contests.0.counts.2.seats']);
    const without = realElection(
      'nl-house-2017',
      [', allocation: dhondt', ''],
      ['          groenlinks: 14\n', '          groenlinks: 4\n'],
    );
    expect(messagesOf('seats-total', without)[0]).toContain(
      'one wrong digit would explain it: groenlinks 14 instead of 4, as in another count',
    );
  });

  test('counts vacant seats, and those of others', () => {
    expect(messagesOf('seats-total', chamber('seats: { red: 5, blue: 3 }, vacant: 2'))).toEqual([]);
    expect(messagesOf('seats-total', chamber('seats: { red: 5, blue: 3 }, others: { seats: 2 }'))).toEqual([]);
    expect(messagesOf('seats-total', chamber('seats: { red: 5, blue: 3 }, vacant: 1'))[0]).toContain(
      'add up to 9 with 1 vacant, and the chamber has 10: 1 too few',
    );
  });

  test('takes the chamber of that count: overhang, or its own total', () => {
    expect(messagesOf('seats-total', chamber('seats: { red: 6, blue: 5 }, overhang: 1'))).toEqual([]);
    expect(messagesOf('seats-total', chamber('seats: { red: 6, blue: 5 }, seatsTotal: 11'))).toEqual([]);
    expect(messagesOf('seats-total', chamber('seats: { red: 6, blue: 5 }'))).toHaveLength(1);
    expect(messagesOf('seats-total', chamber('seats: { red: 5, blue: 5 }, overhang: 1'))).toHaveLength(1);
  });

  test('passes lists without seats left out, and the 7 electoral votes for others', () => {
    for (const id of ['nl-house-2012', 'nl-house-2017', 'nz-general-2017', 'us-president-2016']) {
      expect(messagesOf('seats-total', realElection(id))).toEqual([]);
    }
    const forgotten = realElection('us-president-2016', ['others: { seats: 7 }', 'vacant: 0']);
    expect(messagesOf('seats-total', forgotten)).toHaveLength(1);
  });

  test('does not take unknown seats for none', () => {
    expect(messagesOf('seats-total', chamber('votes: { red: 5, blue: 5 }'))).toEqual([]);
  });
});
