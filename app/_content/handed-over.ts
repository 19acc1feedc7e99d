/** Content that the build has read and checked, for the workers that make its pages: none of them needs to parse it anew. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ParsedFile, ParsedFiles } from './parse';
import type { FileKind } from './schema';

/** What the edition is made from. */
export type EditionFile<K extends FileKind> = Pick<
  ParsedFile<K>,
  'id' | 'path' | 'file' | 'body' | 'complete' | 'usable'
>;

export type EditionFiles = { readonly [K in FileKind]: readonly EditionFile<K>[] };

/** Writes it down for processes of the same build, which have the same Node.js. Once the file is there, it is whole. */
export function handOver({ post, election, topic, author }: ParsedFiles, file: string): void {
  const files: EditionFiles = {
    post: post.map(needed),
    election: election.map(needed),
    topic: topic.map(needed),
    author: author.map(needed),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(`${file}.new`, serialize(files));
    renameSync(`${file}.new`, file);
  } catch (error) {
    // A disk that is full needs the room.
    rmSync(`${file}.new`, { force: true });
    throw error;
  }
}

function needed<K extends FileKind>({ id, path, file, body, complete, usable }: ParsedFile<K>): EditionFile<K> {
  return { id, path, file, body, complete, usable };
}

export function handedOver(file: string): EditionFiles {
  return deserialize(readFileSync(file));
}
