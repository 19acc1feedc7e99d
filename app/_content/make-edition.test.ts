import { describe, expect, test } from 'vitest';
import { countId, findCount } from '../_elections/election';
import { makeEdition } from './make-edition';
import { parseFiles } from './parse';
import type { FileKind } from './schema';

function source(kind: FileKind, id: string, front: string) {
  return { kind, id, file: `posts/${id}.md`, text: `---\n${front}\n---\nBody of ${id}\n` };
}

const post = (id: string, date: string, more = '') =>
  source('post', id, `title: ${id}\nsummary: S\ndate: ${date}\nkind: note\nauthors: [desk]\n${more}`);

const author = source('author', 'desk', 'name: Desk');

function editionAt(clock: string, ...sources: ReturnType<typeof source>[]) {
  return makeEdition(parseFiles([author, ...sources]), { clock: Date.parse(clock), timeZone: 'UTC' });
}

const ids = (pages: readonly { id: string }[]) => pages.map((page) => page.id);

describe('what is held back', () => {
  const files = [
    post('plain', '2017-05-01'),
    post('draft', '2017-05-01', 'draft: true'),
    post('scheduled', '2017-05-08T10:00+02:00'),
    post('embargoed', '2017-05-01', 'embargo: 2017-05-08T10:00+02:00'),
  ];
  test('before its time', () => {
    const edition = editionAt('2017-05-08T07:59:59Z', ...files);
    expect(ids(edition.posts)).toEqual(['plain']);
    expect(edition.post('scheduled')).toBeUndefined();
    expect(ids(edition.postsOfAuthor('desk'))).toEqual(['plain']);
    expect(edition.months).toHaveLength(1);
  });
  test('at its time, but a draft never', () => {
    expect(ids(editionAt('2017-05-08T08:00:00Z', ...files).posts)).toEqual(['scheduled', 'embargoed', 'plain']);
  });
  test('a whole day begins with the day in the zone of the site', () => {
    const parsed = parseFiles([author, post('day', '2017-05-08')]);
    const count = (clock: string, timeZone: string) =>
      makeEdition(parsed, { clock: Date.parse(clock), timeZone }).posts.length;
    expect(count('2017-05-07T23:59:59Z', 'UTC')).toBe(0);
    expect(count('2017-05-08T00:00:00Z', 'UTC')).toBe(1);
    expect(count('2017-05-07T12:00:00Z', 'Pacific/Auckland')).toBe(1);
  });
  test('a change and a correction that are planned are none yet', () => {
    const planned = post(
      'a',
      '2017-05-01',
      'updated: 2017-05-09T10:00Z\ncorrections: [{ at: 2017-05-02, text: Out }, { at: 2017-05-09, text: Planned }]',
    );
    const [before, after] = ['2017-05-08T00:00:00Z', '2017-05-09T10:00:00Z'].map(
      (at) => editionAt(at, planned).posts[0],
    );
    expect(before).toMatchObject({ updated: undefined, corrections: [{ text: 'Out' }] });
    expect(after).toMatchObject({
      updated: { day: '2017-05-09' },
      corrections: [{ text: 'Out' }, { text: 'Planned' }],
    });
  });
  test('a topic or election that is held back is not named by what is published', () => {
    const topic = source('topic', 'secret', 'title: T\nsummary: S\ndraft: true');
    const edition = editionAt('2017-05-08T00:00:00Z', topic, post('a', '2017-05-01', 'topics: [secret]'));
    expect(edition.topics).toEqual([]);
    expect(edition.posts[0]?.topics).toEqual([]);
    expect(edition.postsOfTopic('secret')).toEqual([]);
  });
});

describe('counts of an election', () => {
  const election = source(
    'election',
    'fr',
    `title: T
summary: S
area: FR
contests:
  - id: one
    title: One
    date: 2017-04-23
    pollsClose: 2017-04-23T20:00+02:00
    system: majority
    candidates: { a: { name: A } }
    counts:
      - { status: estimate, asOf: 2017-04-23T20:00+02:00, shares: { a: 50.1 }, embargo: 2017-04-25 }
      - { status: certified, asOf: 2017-04-26, votes: { a: 5 } }
      - { id: later, status: recount, asOf: 2017-05-26, votes: { a: 6 } }
    polls:
      - { id: p, pollster: P, published: 2017-04-25, shares: { a: 50 } }`,
  );
  const countsAt = (clock: string) => {
    const contest = editionAt(clock, election).election('fr')?.contests[0];
    const places = contest?.counts?.map((_, index) => findCount(contest, String(index + 1))?.asOf.day);
    const shown = contest?.counts?.map((count) => countId(contest, count));
    return [shown, contest?.polls?.length, places];
  };
  test('appear when the clock has reached them, and keep their place', () => {
    expect(countsAt('2017-04-24T00:00:00Z')).toEqual([[], 0, []]);
    expect(countsAt('2017-04-25T00:00:00Z')).toEqual([['1'], 1, ['2017-04-23']]);
    expect(countsAt('2017-04-26T00:00:00Z')).toEqual([['1', '2'], 1, ['2017-04-23', '2017-04-26']]);
    expect(countsAt('2017-06-01T00:00:00Z')).toEqual([
      ['1', '2', 'later'],
      1,
      ['2017-04-23', '2017-04-26', '2017-05-26'],
    ]);
  });
});

test('a reference to a count that is held back never becomes one to another', () => {
  const election = source(
    'election',
    'fr',
    `title: T
summary: S
area: FR
contests:
  - id: one
    title: One
    date: 2017-04-23
    system: majority
    candidates: { a: { name: A } }
    counts:
      - { status: estimate, asOf: 2017-04-23, shares: { a: 50.1 } }
      - { status: unofficial-partial, asOf: 2017-04-24, shares: { a: 50.2 }, embargo: 2030-01-01 }
      - { status: certified, asOf: 2017-04-26, votes: { a: 5 } }`,
  );
  const contest = editionAt('2018-01-01T00:00:00Z', election).election('fr')?.contests[0];
  if (!contest) throw new Error('no contest');
  expect(['1', '2', '3'].map((ref) => findCount(contest, ref)?.status)).toEqual(['estimate', undefined, 'certified']);
});

describe('order', () => {
  test('newest first, by slug where the time is the same', () => {
    const edition = editionAt(
      '2018-01-01T00:00:00Z',
      post('b', '2017-05-01'),
      post('c', '2017-06-01'),
      post('a', '2017-05-01'),
    );
    expect(ids(edition.posts)).toEqual(['c', 'a', 'b']);
    expect(edition.months.map((month) => month.id)).toEqual(['2017-06', '2017-05']);
  });
  test('the newest post with lead leads, else the newest', () => {
    const posts = [
      post('a', '2017-05-01', 'lead: true'),
      post('b', '2017-05-02', 'lead: true'),
      post('c', '2017-05-03'),
    ];
    expect(editionAt('2018-01-01T00:00:00Z', ...posts).lead?.id).toBe('b');
    expect(editionAt('2018-01-01T00:00:00Z', post('a', '2017-05-01')).lead?.id).toBe('a');
    expect(editionAt('2018-01-01T00:00:00Z').lead).toBeUndefined();
  });
});

test('a byline of the editor goes before the names; a guest is known', () => {
  const guest = source('author', 'missy', 'name: Missy\nguest: true');
  const edition = editionAt(
    '2018-01-01T00:00:00Z',
    guest,
    source('post', 'a', 'title: A\nsummary: S\ndate: 2017-05-01\nkind: opinion\nauthors: [missy]\nbyline: From Missy'),
    source('post', 'b', 'title: B\nsummary: S\ndate: 2017-05-01\nkind: note\nauthors: [desk, missy]'),
  );
  expect(edition.post('a')).toMatchObject({ byline: 'From Missy', guest: true });
  expect(edition.post('b')).toMatchObject({ byline: 'Desk and Missy', guest: true });
});

test('a preview shows what is held back, says why, and shows what is sound of a file with slips', () => {
  const files = parseFiles([
    author,
    post('plain', '2017-05-01'),
    post('draft', '2017-05-01', 'draft: true'),
    post('scheduled', '2017-05-09'),
    post('embargoed', '2017-05-01', 'embargo: 2017-05-09'),
    post('slip', '2017-05-01', 'tgas: [x]'),
    post('hopeless', 'soon'),
  ]);
  const at = { clock: Date.parse('2017-05-08T00:00Z'), timeZone: 'UTC' };
  const held = Object.fromEntries(
    makeEdition(files, { ...at, preview: true }).posts.map((page) => [page.id, page.held]),
  );
  expect(held).toEqual({
    plain: undefined,
    draft: 'draft',
    scheduled: 'scheduled',
    embargoed: 'embargoed',
    slip: undefined,
  });
  expect(makeEdition(files, at).posts.map(({ id }) => id)).toEqual(['plain']);
});
