import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf } from '../fixtures/read';

const chamber = (seats: string, note = '') =>
  electionWith(`
system: proportional
seats: { ${seats} }
lists: { red: { name: Red } }
${note}
`);

describe('majority', () => {
  test('finds the majority of 717 seats typed as 376, that of 751', () => {
    const election = chamber('total: 717, majority: 376');
    expect(messagesOf('majority', election)[0]).toMatch(
      /^a majority of 717 seats is 359, and 376 is typed: 17 too many; it is that of a chamber of 750 or 751/,
    );
    expect(pathsOf('majority', election)).toEqual(['contests.0.seats.majority']);
  });

  test('finds half of the seats, which is no majority', () => {
    expect(messagesOf('majority', chamber('total: 150, majority: 75'))[0]).toContain(
      'half of the seats is no majority',
    );
  });

  test('passes the right one, one with a note, and none', () => {
    expect(messagesOf('majority', chamber('total: 717, majority: 359'))).toEqual([]);
    expect(messagesOf('majority', chamber('total: 650, majority: 326'))).toEqual([]);
    expect(messagesOf('majority', chamber('total: 150'))).toEqual([]);
    expect(messagesOf('majority', chamber('total: 150, majority: 100, note: Two thirds by law'))).toEqual([]);
  });

  test("takes a contest's note as the reason too", () => {
    const seats = 'total: 150, majority: 100';
    expect(messagesOf('majority', chamber(seats, 'note: Two thirds are needed.'))).toEqual([]);
    expect(messagesOf('majority', chamber(seats))).toHaveLength(1);
  });
});
