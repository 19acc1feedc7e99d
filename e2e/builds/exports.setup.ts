/** Builds the exports that the tests of this folder look into, one after the other: each takes both cores. */
import { expect, test } from '@playwright/test';
import { build, contentWith } from '../support/exports';
import { fixtureElections } from '../support/fixture-elections';
import {
  after,
  archivePosts,
  before,
  draft,
  embargoed,
  filesOfPosts,
  fresh,
  harmful,
  oddPosts,
  scheduled,
} from '../support/fixture-posts';
import { canaries, heldBackFiles, hiddenFiles } from '../support/held-back-content';
import { hostileFiles } from '../support/hostile-content';
import { later, nightFiles } from '../support/night';
import { photographs, photoStory } from '../support/photographs';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let content: string;

test.beforeAll(async () => {
  content = contentWith('more-posts', {
    ...filesOfPosts([fresh, draft, scheduled, embargoed, harmful, ...oddPosts, ...archivePosts]),
    ...fixtureElections,
    ...nightFiles,
    ...heldBackFiles,
    ...hiddenFiles,
    'posts/a-story-with-photographs.md': photoStory,
    ...(await photographs()),
  });
});

test('the export before the held-back posts are due', () => {
  const { status, output } = build('before', { ...canaries, TALLY_CONTENT: content, SITE_CLOCK: before });
  expect(status, output).toBe(0);
});

test('the same once more', () => {
  const { status, output } = build('again', { TALLY_CONTENT: content, SITE_CLOCK: before });
  expect(status, output).toBe(0);
});

test('the export of which every field is made of attacks', () => {
  const hostile = contentWith('hostile', hostileFiles());
  const { status, output } = build('hostile', { TALLY_CONTENT: hostile, SITE_CLOCK: before });
  expect(status, output).toBe(0);
});

test('the export an hour later, with new counts', () => {
  const { status, output } = build('later', { TALLY_CONTENT: content, SITE_CLOCK: later });
  expect(status, output).toBe(0);
});

test('the export after they are due, under a base path', () => {
  const env = { TALLY_CONTENT: content, SITE_CLOCK: after, SITE_URL: 'https://example.org/tally' };
  const { status, output } = build('after', env);
  expect(status, output).toBe(0);
});
