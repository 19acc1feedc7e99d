/**
 * While writing: a file that a slip makes unreadable for a moment is shown as it last was, with what is wrong on top of its page. Taken out,
 * its open page would become that of an address that leads nowhere, and stay so when the slip is mended.
 */
import type { EditionFile, EditionFiles } from './handed-over';
import type { FileKind } from './schema';

type Kept = { readonly [K in FileKind]: Map<string, EditionFile<K>> };

/** Every file as it could last be read: the next development server begins anew. */
export function makeLastSound(): (files: EditionFiles) => EditionFiles {
  const kept: Kept = { post: new Map(), election: new Map(), topic: new Map(), author: new Map() };
  return ({ post, election, topic, author }) => ({
    post: post.map((file) => lastOf(file, kept.post)),
    election: election.map((file) => lastOf(file, kept.election)),
    topic: topic.map((file) => lastOf(file, kept.topic)),
    author: author.map((file) => lastOf(file, kept.author)),
  });
}

function lastOf<K extends FileKind>(file: EditionFile<K>, kept: Map<string, EditionFile<K>>): EditionFile<K> {
  if (file.usable === undefined) return kept.get(file.file) ?? file;
  kept.set(file.file, file);
  return file;
}
