/** Every share picture of an edition: where it goes, and how it is drawn. */
import type { Edition, ElectionPage, Post, Topic } from '../_content/edition';
import { pictureSize } from '../_content/pictures/picture-file';
import type { Picture } from '../_content/schema';
import { isReached } from '../_elections/moment';
import { printDay } from '../_site/dates';
import { sitePicture } from '../_site/metadata';
import { site } from '../_site/site';
import {
  contestToShare,
  pictureOfAuthor,
  pictureOfElection,
  pictureOfPost,
  pictureOfTopic,
  shareFile,
} from './address';
import { pageCard, siteCard } from './page-card';
import { resultCard } from './result-card';
import { storyCard } from './story-card';

export interface Card {
  /** Address of the PNG on the site. */
  readonly path: string;
  /** The picture as SVG, with the addresses of the site's own pictures in it (`picture:/images/…`). */
  draw(): string;
}

/** @returns the pictures that pages of this edition are shared with; what is held back is in none */
export function cardsOf(edition: Edition): Card[] {
  const { posts, elections, topics, authors } = edition;
  const own = <P extends { readonly path: string }>(
    pages: readonly P[],
    pictureOf: (page: P) => { readonly path: string },
    draw: (page: P) => string,
  ): Card[] =>
    pages
      .filter((page) => pictureOf(page).path === `${page.path}share.png`)
      .map((page) => ({ path: `${page.path}share.png`, draw: () => draw(page) }));
  return [
    { path: sitePicture.path, draw: siteCard },
    ...own(
      posts,
      (post) => pictureOfPost(post, edition),
      (post) => postCard(post, edition),
    ),
    ...own(
      elections,
      (election) => pictureOfElection(election, edition),
      (election) => electionCard(election, edition),
    ),
    ...own(topics, pictureOfTopic, (topic) => topicCard(topic, edition)),
    ...own(authors, pictureOfAuthor, ({ id, name, role, image }) =>
      pageCard({
        word: 'Author',
        title: name,
        summary: role,
        picture: placed(image),
        facts: storyFacts(edition.postsOfAuthor(id)),
      }),
    ),
  ];
}

function postCard(post: Post, { clock }: Edition): string {
  return storyCard(post, clock, placed(post.image)?.size);
}

function electionCard(election: ElectionPage, edition: Edition): string {
  const shared = contestToShare(election, edition);
  if (!shared) throw new Error(`${shareFile(election)}: an election without a contest has no picture`);
  const { contest, tally } = shared;
  const isPast = isReached(contest.pollsClose ?? contest.date, edition.clock, site.timeZone);
  return resultCard({ election, contest, tally, isPast });
}

function topicCard(topic: Topic, edition: Edition): string {
  return pageCard({
    word: 'Storyline',
    title: topic.title,
    summary: topic.summary,
    picture: placed(topic.image),
    facts: storyFacts(edition.postsOfTopic(topic.id)),
  });
}

function storyFacts(posts: readonly Post[]): [string, string] {
  const [newest] = posts;
  const number = posts.length === 1 ? '1 story' : `${posts.length} stories`;
  return newest ? [number, `newest ${printDay(newest.date.day)}`] : ['', ''];
}

/** A picture with its size, where there is one that can be shown. */
function placed(picture: Picture | undefined) {
  const size = picture && pictureSize(picture.src);
  return size && { picture, size };
}
