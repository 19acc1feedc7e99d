/**
 * Every page for search engines, with the time of its last change as the content has it. A new kind of page is added here; a test
 * over the export names each page that is missing.
 */
import { lastChange } from '../_components/last-change';
import { pageCount, pagePath } from '../_components/pagination';
import { type ElectionPage, getEdition, type Post } from '../_content/edition';
import type { Moment } from '../_elections/moment';
import { feedsPath } from '../_feeds/addresses';
import { hasMoreStories, storiesPath } from '../results/[election]/stories/more-stories';
import { storylineOf } from '../topics/[topic]/[[...page]]/storyline';
import { lastOf } from './last-of';

export interface SitemapPage {
  readonly path: string;
  /** Undefined where nothing in the content says when: no time is better than a wrong one. */
  readonly changed: Moment | undefined;
}

export function sitemapPages(): SitemapPage[] {
  const edition = getEdition();
  const { posts, topics, authors, elections, months, tags, corrected, postsOfAuthor, postsOfElection } = edition;
  const stories = lastChangeOf(posts);
  const counts = lastOf(elections.map(electionChange));
  return [
    { path: '/', changed: lastOf([stories, counts]) },
    ...posts.map((post) => ({ path: post.path, changed: lastChange(post) })),
    ...elections.map((election) => ({ path: election.path, changed: electionChange(election) })),
    ...elections
      .filter(({ id }) => hasMoreStories(postsOfElection(id)))
      .flatMap((election) => storyPages(storiesPath(election), postsOfElection(election.id))),
    ...topics.flatMap((topic) => {
      const entries = storylineOf(topic, edition);
      const times = entries.map((entry) => (entry.type === 'story' ? lastChange(entry.post) : entry.at));
      return listPages(topic.path, entries.length, lastOf(times));
    }),
    ...authors.flatMap(({ id, path }) => storyPages(path, postsOfAuthor(id))),
    ...tags.flatMap((tag) => storyPages(tag.path, tag.posts)),
    ...months.map((month) => ({ path: `/archive/${month.id}/`, changed: lastChangeOf(month.posts) })),
    { path: '/results/', changed: counts },
    ...['/topics/', '/tags/', '/authors/', '/archive/'].map((path) => ({ path, changed: stories })),
    ...listPages(
      '/corrections/',
      corrected.length,
      lastOf(corrected.flatMap(({ corrections = [] }) => corrections.map(({ at }) => at))),
    ),
    ...['/about/', '/search/', feedsPath].map((path) => ({ path, changed: undefined })),
  ];
}

function lastChangeOf(posts: readonly Post[]): Moment | undefined {
  return lastOf(posts.map(lastChange));
}

function storyPages(path: string, posts: readonly Post[]): SitemapPage[] {
  return listPages(path, posts.length, lastChangeOf(posts));
}

/** All pages of a list change when something is added to it: each moves on by one. */
function listPages(path: string, length: number, changed: Moment | undefined): SitemapPage[] {
  return Array.from({ length: pageCount(length) }, (_, index) => ({ path: pagePath(path, index + 1), changed }));
}

/** An election's page changes with its figures and with the stories that it lists. */
function electionChange({ id, contests }: ElectionPage): Moment | undefined {
  const figures = contests.flatMap(({ counts = [], calls = [], polls = [], turnout = [] }) => [
    ...counts.map(({ asOf }) => asOf),
    ...calls.map(({ at }) => at),
    ...polls.map(({ published, fieldwork }) => published ?? fieldwork?.to),
    ...turnout.map(({ asOf }) => asOf),
  ]);
  return lastOf([...figures, ...getEdition().postsOfElection(id).map(lastChange)]);
}
