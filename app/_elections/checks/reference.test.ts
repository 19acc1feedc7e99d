import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

describe('reference inside an election', () => {
  test('finds unknown keys in votes, shares, seats and polls, with what was meant', () => {
    const votes = realElection('fr-president-2017', ['          macron: 8433346', '          macrom: 8433346']);
    expect(messagesOf('reference', votes)).toEqual(['"macrom" is no candidate of round-1; did you mean `macron`?']);
    expect(pathsOf('reference', votes)).toEqual(['contests.0.counts.1.votes.macrom']);
    const poll = realElection('fr-president-2017', [
      'shares: { macron: 63, le-pen: 37 }',
      'shares: { macron: 63, lepen: 37 }',
    ]);
    expect(messagesOf('reference', poll)).toEqual(['"lepen" is no candidate of round-2; did you mean `le-pen`?']);
    const seats = realElection('nl-house-2012', ['sp: 15', 'ps: 15']);
    expect(messagesOf('reference', seats)).toEqual(['"ps" is no list of chamber; did you mean `sp`?']);
  });

  test('finds them in seating and exempt, and lists that sit twice', () => {
    const seating = realElection('nl-house-2017', ['seating: [sp,', 'seating: [spp,']);
    expect(pathsOf('reference', seating)).toEqual(['contests.0.seating.0']);
    const twice = realElection('nl-house-2017', ['seating: [sp,', 'seating: [sp, sp,']);
    expect(pathsOf('reference', twice)).toEqual(['contests.0.seating.1']);
    const exempt = realElection('nz-general-2017', ['exempt: [act]', 'exempt: [acct]']);
    expect(pathsOf('reference', exempt)).toEqual(['contests.0.seats.exempt.0']);
  });

  test('finds an unknown party', () => {
    const election = realElection('fr-president-2017', ['party: en-marche', 'party: en-march']);
    expect(messagesOf('reference', election)).toEqual([
      'macron is of party "en-march", which `parties` does not have; did you mean `en-marche`?',
    ]);
  });

  test('finds a former key that the previous election does not have', () => {
    const previous = realElection('nl-house-2012');
    const renamed = (as: string) =>
      realElection('nl-house-2017', [
        'groenlinks: { party: groenlinks }',
        `groenlinks: { party: groenlinks, previous: { as: ${as} } }`,
      ]);
    expect(messagesOf('reference', renamed('groen-links'), { previous })).toEqual([
      'groenlinks was "groen-links" before, which nl-house-2012 does not have; did you mean `groenlinks`?',
    ]);
    expect(messagesOf('reference', renamed('pvda'), { previous })).toEqual([]);
    const alone = realElection('fr-president-2002', ['rpr }\n', 'rpr, previous: { as: x } }\n']);
    expect(messagesOf('reference', alone)[0]).toContain('names no `previous` election');
  });

  test('is silent on the real files', () => {
    for (const id of [
      'fr-president-2002',
      'fr-president-2017',
      'nl-house-2017',
      'nz-general-2017',
      'us-president-2016',
    ]) {
      expect(messagesOf('reference', realElection(id))).toEqual([]);
    }
  });
});

test('warns of two that are said to have been one', () => {
  const before = { ...electionWith('system: proportional\nlists: { old: { name: Old } }'), id: 'before' };
  const election = electionWith(
    'system: proportional\nlists: { red: { name: Red, previous: { as: old } }, pink: { name: Pink, previous: { as: old } } }',
    'previous: before',
  );
  const found = messagesOf('reference', election, { previous: before });
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('red and pink are both said to have been "old"');
});
