import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection, tallyOf } from '../fixtures/read';

const first = 'advanced: [macron, le-pen]';

describe('call', () => {
  test('finds a candidate called elected without a majority', () => {
    const election = realElection('fr-president-2017', [first, 'elected: [macron]']);
    expect(messagesOf('call', election)).toEqual([
      'Ipsos calls macron elected, but count "certified" has 8,656,346 of 36,054,394 valid votes (24.01%), not more than half',
    ]);
    expect(pathsOf('call', election)).toEqual(['contests.0.calls.0.elected.0']);
  });

  test('finds a call that the certified count does not bear out', () => {
    const election = realElection('fr-president-2017', [first, 'advanced: [macron, fillon]']);
    expect(messagesOf('call', election)).toEqual([
      'Ipsos calls fillon advanced, but count "certified" has fillon in place 3 with 7,212,995 votes, behind le-pen with 7,678,491 votes',
    ]);
  });

  test('finds somebody called through where one was elected at once', () => {
    const election = realElection('fr-president-2017', ['elected: [macron]', 'advanced: [macron, le-pen]']);
    expect(messagesOf('call', election)[0]).toContain('macron has more than half of the valid votes');
  });

  test('finds who is not among the candidates', () => {
    const election = realElection('fr-president-2017', [first, 'advanced: [macron, lepen]']);
    expect(messagesOf('call', election)).toEqual([
      'Ipsos calls "lepen" advanced, who is not among the candidates of round-1; did you mean `le-pen`?',
    ]);
  });

  test('finds more called than there are places', () => {
    const election = realElection('fr-president-2017', [first, 'advanced: [macron, le-pen, fillon]']);
    expect(messagesOf('call', election)[0]).toBe('Ipsos calls 3 advanced, and round-1 has 2 go through');
  });

  test('passes the calls of 2017 and 2002, and the electors of 2016', () => {
    expect(messagesOf('call', realElection('fr-president-2017'))).toEqual([]);
    expect(messagesOf('call', realElection('fr-president-2002'))).toEqual([]);
    const us = (who: string) =>
      realElection('us-president-2016', [
        '    counts:',
        `    calls: [{ at: 2016-11-09, by: AP, elected: [${who}] }]\n    counts:`,
      ]);
    expect(messagesOf('call', us('trump'))).toEqual([]);
    expect(messagesOf('call', us('clinton'))[0]).toContain('trump has 304 electoral votes');
  });

  const runOff = (...counts: string[]) =>
    electionWith(`
system: majority
candidates: { ann: { name: Ann }, bob: { name: Bob } }
calls: [{ at: 2020-05-10, by: TV, elected: [ann] }]
counts:
${counts.map((count) => `  - { asOf: 2020-05-10, source: { name: S }, ${count} }`).join('\n')}
`);
  const estimate = 'status: estimate, shares: { ann: 58.2, bob: 41.8 }';
  const lopsided = 'status: unofficial-partial, votes: { ann: 49, bob: 51 }';

  test('before certification lets a call rest on the estimate, though an early count is lopsided', () => {
    expect(messagesOf('call', runOff(estimate, lopsided))).toEqual([]);
    expect(messagesOf('call', runOff(lopsided))).toHaveLength(1);
    expect(messagesOf('call', runOff(estimate, 'status: certified, votes: { ann: 49, bob: 51 }'))).toHaveLength(1);
  });

  test('does not refuse 50.0% of an estimate, which may be a rounded 50.04', () => {
    expect(messagesOf('call', runOff('status: estimate, shares: { ann: 50.0, bob: 50.0 }'))).toEqual([]);
    expect(messagesOf('call', runOff('status: estimate, shares: { ann: 49.9, bob: 50.1 }'))).toHaveLength(1);
  });

  test('does not take one place for granted where seats are shared out', () => {
    const council = electionWith(`
system: proportional
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
calls: [{ at: 2020-05-10, by: TV, elected: [ann, cem] }]
counts: [{ status: certified, asOf: 2020-05-10, source: { name: S }, votes: { ann: 40, bob: 35, cem: 25 } }]
`);
    expect(messagesOf('call', council)).toEqual([]);
  });

  test('lets a plurality be called, ties included', () => {
    const plurality = (votes: string) =>
      electionWith(`
system: plurality
elects: 1
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
calls: [{ at: 2020-05-10, by: TV, elected: [ann] }]
counts: [{ status: certified, asOf: 2020-05-10, source: { name: S }, votes: { ${votes} } }]
`);
    expect(messagesOf('call', plurality('ann: 40, bob: 35, cem: 25'))).toEqual([]);
    expect(messagesOf('call', plurality('ann: 40, bob: 40, cem: 20'))).toEqual([]);
    expect(messagesOf('call', plurality('ann: 35, bob: 40, cem: 25'))).toHaveLength(1);
  });
});

describe('a call that says why the votes alone do not tell', () => {
  const race = (system: string, call: string, votes = 'ann: 500, bob: 300, cem: 200') =>
    electionWith(`
${system}
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
counts: [{ status: certified, asOf: 2020-05-12, source: { name: S }, votes: { ${votes} } }]
calls: [{ by: The commission, ${call} }]
`);
  const withdrawn = 'at: 2020-05-13, elected: [bob], note: Ann was not eligible.';

  test('stands against the count, and says who is elected', () => {
    const election = race('system: plurality', withdrawn);
    expect(messagesOf('call', election)).toEqual([]);
    expect(tallyOf(election).outcome).toMatchObject({ kind: 'elected', keys: ['bob'], by: 'declared' });
    expect(tallyOf(election).rows.map(({ standing }) => standing)).toEqual([undefined, 'elected', undefined]);
  });

  test('without a note, or before the count, it is a slip as ever', () => {
    for (const call of [withdrawn.replace(/, note.*/, ''), withdrawn.replace('05-13', '05-10')]) {
      const election = race('system: plurality', call);
      expect(messagesOf('call', election)).toEqual([expect.stringContaining('has bob in place 2')]);
    }
    const early = race('system: plurality', withdrawn.replace('05-13', '05-10'));
    expect(tallyOf(early).outcome).toMatchObject({ keys: ['ann'], by: 'most-votes' });
  });

  test('that says what the count says changes nothing', () => {
    const election = race('system: plurality', withdrawn.replace('[bob]', '[ann]'));
    expect(tallyOf(election).outcome).toMatchObject({ keys: ['ann'], by: 'most-votes' });
  });

  test('leaves earlier counts alone, and who was called before', () => {
    const two = electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob } }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, votes: { ann: 510, bob: 490 } }
  - { status: recount, asOf: 2020-05-20, source: { name: S }, votes: { ann: 500, bob: 500 }, note: Counted anew. }
calls: [{ by: The commission, at: 2020-05-20, elected: [bob], note: By lot. }]
`);
    expect(tallyOf(two, undefined, 1).outcome).toMatchObject({ keys: ['ann'], by: 'most-votes' });
    expect(tallyOf(two).outcome).toMatchObject({ keys: ['bob'], by: 'declared' });
    const lot = electionWith(`
system: plurality
elects: 2
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
counts: [{ status: certified, asOf: 2020-05-12, source: { name: S }, votes: { ann: 500, bob: 300, cem: 300 } }]
calls: [{ by: C, at: 2020-05-12, elected: [ann] }, { by: C, at: 2020-05-13, elected: [bob], note: By lot. }]
`);
    expect(tallyOf(lot).outcome).toMatchObject({ keys: ['bob', 'ann'], by: 'declared' });
  });

  test('says nothing of a chamber', () => {
    const chamber = electionWith(`
system: proportional
seats: { total: 10 }
lists: { red: { name: Red }, blue: { name: Blue }, pink: { name: Pink } }
counts: [{ status: certified, asOf: 2020-05-12, source: { name: S }, seats: { red: 4, blue: 3, pink: 3 } }]
calls: [{ by: C, at: 2020-05-13, elected: [red], note: The largest. }]
`);
    expect(tallyOf(chamber).outcome).toMatchObject({ kind: 'hung' });
  });

  test('nor where it is the majority of a chamber; and it settles what a count leaves open', () => {
    const college = (seats: string) =>
      electionWith(`
system: electoral-college
seats: { total: 10, unit: electors }
candidates: { ann: { name: Ann }, bob: { name: Bob } }
counts: [{ status: certified, asOf: 2020-05-12, source: { name: S }, seats: { ${seats} } }]
calls: [{ by: The house, at: 2020-05-20, elected: [ann], note: By the rules of the house. }]
`);
    expect(tallyOf(college('ann: 6, bob: 4')).outcome).toMatchObject({ kind: 'chamber-majority', key: 'ann' });
    expect(tallyOf(college('ann: 5, bob: 5')).outcome).toMatchObject({ kind: 'elected', by: 'declared' });
  });

  test('first preferences of votes that are transferred elect nobody by themselves', () => {
    const election = race('system: proportional\nelects: 2', 'at: 2020-05-12, elected: [ann, cem]');
    expect(messagesOf('call', election)).toEqual([]);
    expect(tallyOf(election).outcome.kind).toBe('leading');
  });
});
