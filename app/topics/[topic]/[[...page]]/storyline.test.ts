import { expect, test } from 'vitest';
import { editionAt } from '../../../data/edition.fixture';
import { type Entry, storylineOf } from './storyline';

const edition = editionAt('2017-06-01T12:00Z');

function storyline(id: string): readonly Entry[] {
  const topic = edition.topic(id);
  if (!topic) throw new Error(`no topic ${id}`);
  return storylineOf(topic, edition);
}

const ids = (id: string, type: Entry['type']) =>
  storyline(id)
    .filter((entry) => entry.type === type)
    .map((entry) => entry.id);

test('stories, counts and polls are mixed in order of time', () => {
  const times = storyline('french-election-2017').map(({ at }) => at.instant);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(new Set(storyline('french-election-2017').map(({ type }) => type))).toEqual(
    new Set(['story', 'count', 'poll']),
  );
  expect(ids('french-election-2017', 'count')).toContain('fr-president-2017/round-1/certified');
  expect(ids('french-election-2017', 'story')).toHaveLength(edition.postsOfTopic('french-election-2017').length);
});

test('an election of the area that was long ago is no part of it', () => {
  expect(edition.election('fr-president-2002')).toBeDefined();
  expect(ids('french-election-2017', 'count').filter((id) => id.startsWith('fr-president-2002'))).toEqual([]);
});

test('a topic without an area has stories alone', () => {
  expect(edition.topic('election-interference')?.area).toBeUndefined();
  expect(storyline('election-interference').every(({ type }) => type === 'story')).toBe(true);
});
