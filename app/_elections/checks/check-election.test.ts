import { expect, test } from 'vitest';
import { electionWith, findingsIn, realElection } from '../fixtures/read';
import { checkElection } from './check-election';

test('the real elections have no error', () => {
  for (const id of [
    'fr-president-2002',
    'fr-president-2017',
    'nl-house-2012',
    'nl-house-2017',
    'nz-general-2017',
    'us-president-2016',
  ]) {
    expect(
      findingsIn(realElection(id)).filter(({ level }) => level === 'error'),
      id,
    ).toEqual([]);
  }
});

test('every message is one line and ends without a full stop', () => {
  const slips = realElection(
    'fr-president-2017',
    ['macron: 23.75', 'macron: 32.75'],
    ['valid: 36054394', 'valid: 37003728'],
    ['reported: 106, total: 107', 'reported: 107, total: 106'],
  );
  const messages = findingsIn(slips).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(4);
  for (const message of messages) expect(message).not.toMatch(/\n|\.$/);
});

test('a file that is only partly well-formed is checked as far as it goes', () => {
  const context = { now: 0, production: true, timeZone: 'UTC' };
  expect(checkElection({ id: 'empty' }, context)).toEqual([]);
  expect(checkElection({ id: 'empty', contests: [], test: true }, context)).toHaveLength(1);
});

test('a contest that is still to come has nothing wrong with it', () => {
  expect(
    findingsIn(electionWith('system: majority\nrunoff: 2\ncandidates: { ann: { name: Ann }, bob: { name: Bob } }')),
  ).toEqual([]);
});
