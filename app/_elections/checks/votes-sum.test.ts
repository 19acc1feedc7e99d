import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

const race = (votes: string, more = '') => `
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { valid: 1000 }, votes: { ${votes} } ${more} }
`;

describe('votes-sum', () => {
  test("finds Le Pen's 5,525,036 of 2002, four over what the valid votes leave", () => {
    const election = realElection('fr-president-2002', ['le-pen: 5525032', 'le-pen: 5525036']);
    const [message] = messagesOf('votes-sum', election);
    expect(message).toContain('add up to 31,062,992, and the valid votes are 31,062,988: 4 too many');
    expect(message).toContain('le-pen 5,525,032 instead of 5,525,036');
    expect(pathsOf('votes-sum', election)).toEqual(['contests.0.counts.0.votes']);
  });

  test('lets a typed share say which figure is wrong', () => {
    const shares = ', shares: { ann: 50.0, bob: 30.0, cem: 20.0 }';
    const [message] = messagesOf('votes-sum', electionWith(race('ann: 500, bob: 300, cem: 290', shares)));
    expect(message).toMatch(/90 too many; one wrong digit would explain it: cem 200 instead of 290$/);
  });

  test('finds one count typed 900 too high, as in a parliament’s own data', () => {
    const [message] = messagesOf('votes-sum', electionWith(race('ann: 985, bob: 515, cem: 400')));
    expect(message).toContain('900 too many; one wrong digit would explain it: ann 85 instead of 985');
  });

  test('names digits in the wrong order', () => {
    const election = realElection('fr-president-2017', ['le-pen: 7678491', 'le-pen: 7678419']);
    const [message] = messagesOf('votes-sum', election);
    expect(message).toContain('72 too few; two digits in the wrong order would explain it: le-pen 7,678,491');
  });

  test('says that the ballots cast were given as valid, as a Dutch page had them', () => {
    const election = realElection('nl-house-2017', ['valid: 10516041', 'valid: 10563456']);
    const [message] = messagesOf('votes-sum', election);
    expect(message).toContain('47,415 too few; 10,563,456 is the ballots cast');
    expect(pathsOf('votes-sum', election)).toEqual(['contests.0.counts.2.ballots.valid']);
  });

  test('says so too where cast itself is not given', () => {
    const election = realElection('nl-house-2017', ['cast: 10563456,', ''], ['valid: 10516041', 'valid: 10563456']);
    expect(messagesOf('votes-sum', election)[0]).toContain('47,415 blank and invalid ballots');
  });

  test('lets entries be left out without others, as long as the sum is not above', () => {
    expect(messagesOf('votes-sum', electionWith(race('ann: 500, bob: 300')))).toEqual([]);
    expect(messagesOf('votes-sum', electionWith(race('ann: 700, bob: 301')))).toHaveLength(1);
  });

  test('counts the others in', () => {
    expect(messagesOf('votes-sum', electionWith(race('ann: 500, bob: 300', ', others: { votes: 200 }')))).toEqual([]);
    expect(messagesOf('votes-sum', electionWith(race('ann: 500, bob: 300', ', others: { votes: 100 }')))).toHaveLength(
      1,
    );
  });

  test('asks for others where all are named and the sum is short', () => {
    const [message] = messagesOf('votes-sum', electionWith(race('ann: 500, bob: 300, cem: 165')));
    expect(message).toContain('35 too few; are votes for others missing?');
  });

  test('is silent on real counts, and where valid is unknown', () => {
    for (const id of [
      'fr-president-2002',
      'fr-president-2017',
      'nl-house-2017',
      'nz-general-2017',
      'us-president-2016',
    ]) {
      expect(messagesOf('votes-sum', realElection(id))).toEqual([]);
    }
    const unknown = race('ann: 500, bob: 300, cem: 100').replace('ballots: { valid: 1000 }', 'ballots: { cast: 10 }');
    expect(messagesOf('votes-sum', electionWith(unknown))).toEqual([]);
  });
});

test('where blank ballots are valid votes, it says how to give them', () => {
  const election = electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { cast: 1000, blank: 10, invalid: 20, valid: 980 }, votes: { ann: 500, bob: 470 } }]
`);
  expect(messagesOf('votes-sum', election)[0]).toContain('the 10 blank ballots seem to be valid votes here');
});
