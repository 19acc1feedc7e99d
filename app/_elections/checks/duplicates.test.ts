import { expect, test } from 'vitest';
import { messagesOf, pathsOf, realElection } from '../fixtures/read';

test('two contests, counts or polls of one id are found', () => {
  const contests = realElection('fr-president-2017', ['id: round-2', 'id: round-1']);
  expect(pathsOf('duplicate-slug', contests)).toEqual(['contests.1.id']);
  const counts = realElection('fr-president-2017', ['id: ministry-partial', 'id: first-estimate']);
  expect(messagesOf('duplicate-slug', counts)).toEqual([
    'two counts of round-1 have the id "first-estimate" (numbers 1 and 2): each needs its own',
  ]);
  const polls = realElection('fr-president-2017', ['id: four-others', 'id: ifop']);
  expect(pathsOf('duplicate-slug', polls)).toEqual(['contests.1.polls.1.id']);
});

test('the same id in two contests, and counts without one, are fine', () => {
  expect(messagesOf('duplicate-slug', realElection('fr-president-2017'))).toEqual([]);
  const bare = realElection(
    'fr-president-2017',
    ['id: first-estimate\n        ', ''],
    ['id: ministry-partial\n        ', ''],
  );
  expect(messagesOf('duplicate-slug', bare)).toEqual([]);
});
