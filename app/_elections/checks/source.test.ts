import { expect, test } from 'vitest';
import { pathsOf, realElection } from '../fixtures/read';

test('a count and a poll without a source are errors', () => {
  const count = realElection('fr-president-2017', [
    'source: { name: "Ministry of the Interior, as reprinted by Magcentre" }',
    '',
  ]);
  expect(pathsOf('source', count)).toEqual(['contests.0.counts.1']);
  const poll = realElection('fr-president-2017', ['source: { name: MailOnline }', '']);
  expect(pathsOf('source', poll)).toEqual(['contests.1.polls.0']);
});

test('a url alone is a source', () => {
  const election = realElection('fr-president-2017', [
    'source: { name: MailOnline }',
    'source: { url: "https://example.com/" }',
  ]);
  expect(pathsOf('source', election)).toEqual([]);
});
