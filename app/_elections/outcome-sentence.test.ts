import { describe, expect, test } from 'vitest';
import { contestOf, electionWith, realElection, tallyOf } from './fixtures/read';
import { outcomeSentence } from './outcome-sentence';

function told(election: Parameters<typeof tallyOf>[0], contest?: string, place?: number): string {
  return outcomeSentence(tallyOf(election, contest, place), { contest: contestOf(election, contest) });
}

const names = 'ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem }';
const race = (contest: string, count: string, candidates = names) =>
  told(electionWith(`${contest}\ncandidates: { ${candidates} }\ncounts: [{ asOf: 2020-05-11, ${count} }]`));

describe('the real elections', () => {
  test.each([
    [
      'fr-president-2017',
      'round-1',
      1,
      'An estimate puts Emmanuel Macron and Marine Le Pen first and second, with 23.7% and 21.7%, which would take them to a run-off.',
    ],
    [
      'fr-president-2017',
      'round-1',
      2,
      'With 106 of 107 departments counted, Emmanuel Macron and Marine Le Pen are first and second, 2.22 points apart; nobody has a majority so far.',
    ],
    [
      'fr-president-2017',
      'round-1',
      3,
      'Emmanuel Macron and Marine Le Pen go through to the run-off, 2.71 points apart; nobody had a majority.',
    ],
    [
      'fr-president-2017',
      'round-2',
      1,
      'Emmanuel Macron is elected with 66.10% of the valid votes, 32.20 points ahead of Marine Le Pen.',
    ],
    [
      'nl-house-2017',
      'chamber',
      1,
      'An estimate gives VVD the most seats, 31 of 150, 45 short of a majority of 76; at least four parties would be needed.',
    ],
    [
      'nl-house-2017',
      'chamber',
      3,
      'VVD is the largest party with 33 of 150 seats, 43 short of a majority of 76; at least four parties are needed.',
    ],
    [
      'nz-general-2017',
      'party-vote',
      1,
      'National is the largest party with 56 of 120 seats, 5 short of a majority of 61; at least two parties are needed.',
    ],
    [
      'us-president-2016',
      'electoral-college',
      2,
      'Donald Trump has 304 of 538 electoral votes, 34 more than the 270 needed.',
    ],
  ])('%s %s, count %d', (id, contest, place, sentence) => {
    expect(told(realElection(id), contest, place)).toBe(sentence);
  });
});

describe('races', () => {
  const certified = 'status: certified';

  test('a plurality, and one by a vote', () => {
    expect(race('system: plurality', `${certified}, votes: { ann: 480, bob: 400, cem: 120 }`)).toBe(
      'Ann is elected with 48.00% of the valid votes, 8.00 points ahead of Bob.',
    );
    expect(race('system: plurality', `${certified}, votes: { ann: 4801, bob: 4800, cem: 120 }`)).toContain(
      '1 vote ahead of Bob.',
    );
  });

  test('several elected', () => {
    expect(race('system: plurality\nelects: 2', `${certified}, votes: { ann: 480, bob: 400, cem: 120 }`)).toBe(
      'Ann and Bob are elected; Cem is next, 28.00 points behind Bob.',
    );
  });

  test('a tie is never broken', () => {
    expect(race('system: plurality', `${certified}, votes: { ann: 40, bob: 40, cem: 20 }`)).toBe(
      'Ann and Bob are level with 40 votes each, and the count alone does not decide.',
    );
    expect(race('system: majority\nrunoff: 2', `${certified}, votes: { ann: 40, bob: 30, cem: 30 }`)).toBe(
      'Ann goes through to the run-off; Bob and Cem are level for the last place with 30 votes each, and the count alone does not decide.',
    );
  });

  test('half is no majority', () => {
    const two = 'ann: { name: Ann }, bob: { name: Bob }';
    expect(race('system: majority', `${certified}, votes: { ann: 50, bob: 50 }`, two)).toContain(
      'are level with 50 votes each',
    );
    expect(race('system: majority', `${certified}, votes: { ann: 50, bob: 30, cem: 20 }`)).toBe(
      'Nobody has a majority: Ann leads with 50.00% of the valid votes.',
    );
    expect(race('system: majority', `${certified}, votes: { ann: 51, bob: 30, cem: 19 }`)).toContain('Ann is elected');
  });

  test('one candidate, and no votes', () => {
    expect(race('system: majority', `${certified}, votes: { ann: 51 }`, 'ann: { name: Ann }')).toBe(
      'Ann is elected unopposed.',
    );
    expect(race('system: majority', `${certified}, votes: { ann: 0, bob: 0 }`)).toBe('No votes have been counted yet.');
  });

  test('a referendum', () => {
    const answers = 'leave: { name: Leave }, remain: { name: Remain }';
    const votes = 'votes: { leave: 17410742, remain: 16141241 }';
    expect(race('system: referendum', `${certified}, ${votes}`, answers)).toBe(
      '“Leave” wins with 51.89% of the valid votes, 3.78 points ahead of “Remain”.',
    );
    expect(race('system: referendum', `status: unofficial-partial, counted: { percent: 40 }, ${votes}`, answers)).toBe(
      'With 40% counted, “Leave” leads with 51.89%, 3.78 points ahead of “Remain”.',
    );
    expect(race('system: referendum', `${certified}, votes: { leave: 5, remain: 5 }`, answers)).toContain(
      'are level with 5 votes each',
    );
  });

  test('a complete count that nobody certified says so', () => {
    expect(race('system: plurality', 'status: unofficial-complete, votes: { ann: 50, bob: 30, cem: 20 }')).toMatch(
      /^By the complete but uncertified count, Ann is elected/,
    );
  });

  test('an estimate of a tie for first, and one for second', () => {
    const runoff = 'system: majority\nrunoff: 2';
    expect(race(runoff, 'status: estimate, shares: { ann: 23, bob: 23, cem: 19 }')).toBe(
      'An estimate has Ann and Bob level on 23%.',
    );
    expect(race(runoff, 'status: estimate, shares: { ann: 24, bob: 19.5, cem: 19.5 }')).toBe(
      'An estimate puts Ann first, with Bob and Cem level behind on 19.5%.',
    );
    expect(race('system: plurality', 'status: unofficial-partial, votes: { ann: 5, bob: 5, cem: 1 }')).toBe(
      'In a partial count, Ann and Bob are level on 45.45%.',
    );
  });

  test('an estimate or a partial count never says that anybody is elected', () => {
    for (const system of ['majority\nrunoff: 2', 'plurality', 'plurality\nelects: 2', 'referendum']) {
      for (const status of ['estimate', 'unofficial-partial']) {
        for (const votes of [
          '90, bob: 8, cem: 2',
          '40, bob: 40, cem: 20',
          '40, bob: 30, cem: 30',
          '0, bob: 0, cem: 0',
        ]) {
          const sentence = race(`system: ${system}`, `status: ${status}, votes: { ann: ${votes} }`);
          expect(sentence).not.toMatch(/elected|wins|won|go(?:es)? through/);
        }
      }
    }
  });
});

describe('chambers', () => {
  const chamber = (count: string, seats = 'total: 100') =>
    told(
      electionWith(
        `system: proportional\nseats: { ${seats} }\nlists: { red: { party: red }, blue: { party: blue }, grey: { party: grey } }\ncounts: [{ asOf: 2020-05-11, ${count} }]`,
        'parties: { red: { name: Red Party }, blue: { name: Blue, abbreviation: BLU }, grey: { name: The Greys } }',
      ),
    );

  test('a majority, to the seat', () => {
    expect(chamber('status: certified, seats: { red: 51, blue: 30, grey: 19 }')).toBe(
      'The Red Party has 51 of 100 seats, exactly the 51 needed for a majority.',
    );
    expect(chamber('status: estimate, seats: { red: 60, blue: 30, grey: 10 }')).toBe(
      'An estimate gives the Red Party 60 of 100 seats, 9 more than the 51 needed for a majority.',
    );
  });

  test('vacant seats and level parties', () => {
    expect(chamber('status: certified, vacant: 2, seats: { red: 40, blue: 40, grey: 18 }')).toBe(
      'The Red Party and Blue are level with 40 of 100 seats each, 11 short of a majority of 51, with 2 vacant; at least two parties are needed.',
    );
  });

  test('a chamber is not hung while seats are still to be declared', () => {
    expect(
      chamber(
        'status: unofficial-partial, counted: { percent: 60 }, vacant: 40, seats: { red: 30, blue: 20, grey: 10 }',
      ),
    ).toBe('With 60% counted, the Red Party leads with 30 seats.');
  });

  test('votes without seats say who has most of them', () => {
    expect(chamber('status: certified, votes: { red: 30, blue: 50, grey: 20 }')).toBe(
      'Blue has the most votes, 50.00%, 20.00 points ahead of the Red Party.',
    );
  });
});

describe('what a later call declares', () => {
  const declared = (contest: string, call: string, count: string) =>
    race(
      `${contest}\ncalls: [{ at: 2020-05-20, by: The commission, note: So it is., ${call} }]`,
      `status: certified, ${count}`,
    );

  test('is said without figures that would not explain it', () => {
    expect(declared('system: plurality', 'elected: [bob]', 'votes: { ann: 500, bob: 300, cem: 200 }')).toBe(
      'Bob is elected.',
    );
    expect(
      declared('system: majority\nrunoff: 2', 'advanced: [ann, cem]', 'votes: { ann: 400, bob: 350, cem: 250 }'),
    ).toBe('Ann and Cem go through to the run-off.');
    expect(declared('system: referendum', 'elected: [bob]', 'votes: { ann: 520, bob: 480, cem: 0 }')).toBe(
      '“Bob” is the outcome, with 48.00% of the valid votes, 4.00 points behind “Ann”.',
    );
  });

  test('a name that ends in a full stop needs no second one', () => {
    expect(race('system: plurality', 'status: certified, votes: { ann: 5 }', 'ann: { name: Ann Jr. }')).toMatch(
      /[^.]\.$/,
    );
  });
});
