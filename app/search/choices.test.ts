import { describe, expect, test } from 'vitest';
import { editionAt } from '../data/edition.fixture';
import { searchFilters } from './choices';
import { knownWords } from './known-words';
import { searchRecords } from './records';

const edition = editionAt('2018-01-01T00:00Z');
const records = searchRecords(edition);

test('each story, election and topic is found once, under its own address', () => {
  const paths = records.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBe(edition.posts.length + edition.elections.length + edition.topics.length);
});

test('an election is found in each year it was voted in, and under the topics of its stories', () => {
  const france = records.find(({ path }) => path === '/results/fr-president-2017/');
  expect(france).toMatchObject({ sort: 'election', label: 'Election', years: ['2017'], day: '2017-05-07' });
  expect(france?.topics).toContain('french-election-2017');
});

describe('the choices', () => {
  const filters = searchFilters(records, edition);

  test('are those that something is found under, and say how much', () => {
    expect(filters.map(({ name }) => name)).toEqual(['topic', 'kind', 'year']);
    const [, kind, year] = filters;
    expect(kind?.choices).toContainEqual({ value: 'election', label: 'Election', count: edition.elections.length });
    expect(kind?.choices.reduce((sum, { count }) => sum + count, 0)).toBe(records.length);
    expect(year?.choices.map(({ value }) => value)).toEqual(['2017', '2016', '2012', '2002']);
  });

  test('leave out what nothing is under', () => {
    const [, kind] = searchFilters(
      records.filter(({ sort }) => sort === 'note'),
      edition,
    );
    expect(kind?.choices.map(({ value }) => value)).toEqual(['note']);
  });
});

test('what is held back is neither found nor known as a word', () => {
  const early = editionAt('2016-01-01T00:00Z');
  expect(searchRecords(early).filter(({ path }) => path.startsWith('/posts/'))).toEqual([]);
  expect(knownWords(early)).not.toContain('Hager');
  expect(knownWords(edition)).toEqual(expect.arrayContaining(['Hager', 'Mélenchon', 'election']));
});

test('known words are bounded: the ones in most use stay', () => {
  const few = knownWords(edition, 5);
  expect(few).toHaveLength(5);
  expect(knownWords(edition).slice(0, 5)).toEqual(few);
});
