/** `npm run new`: which kind of thing is to be new. */
import { didYouMean } from '../../_elections/did-you-mean';
import type { Desk } from '../command';
import { Misuse } from '../refusal';
import { newCount } from './new-count';
import { newAuthor, newElection, newTopic } from './new-page';
import { newPost } from './new-post';

const makers = { post: newPost, count: newCount, election: newElection, topic: newTopic, author: newAuthor };

/** Makes what the first word names; a post where there is none. */
export async function newFile(args: readonly string[], desk: Desk): Promise<void> {
  const [first = ''] = args;
  if (first === '' || first.startsWith('-')) return newPost(args, desk);
  const maker = Object.entries(makers).find(([name]) => name === first)?.[1];
  if (!maker) throw new Misuse(`${first} is nothing that can be new${didYouMean(first, Object.keys(makers))}`);
  await maker(args.slice(1), desk);
}
