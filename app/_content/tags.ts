/** Tags: the free words of posts, each with a page where it leads from one story to another. */
import { slug } from 'github-slugger';
import type { Post } from './make-edition';
import { compareText } from './problem';

export interface Tag {
  /** The last part of its address, a-z, 0-9 and hyphens. */
  readonly id: string;
  /** As most of its stories spell it. */
  readonly name: string;
  readonly path: string;
  /** Newest first. */
  readonly posts: readonly Post[];
}

/** A tag with one story would be a page that leads back to where its reader came from. */
const fewestStories = 2;

/**
 * What a tag is called in an address: case and accents make no other tag of it.
 * @returns undefined where nothing is left of it, as of a word in another script: such a tag has no page
 */
export function tagId(word: string): string | undefined {
  const plain = slug(word.normalize('NFD').replace(/\p{M}/gu, '')).replace(/[-_]+/g, '-').replace(/^-|-$/g, '');
  return /^[a-z0-9-]+$/.test(plain) ? plain : undefined;
}

/** The tags that have a page, by name. @param posts newest first */
export function tagsOf(posts: readonly Post[]): Tag[] {
  const groups = new Map<string, { posts: Set<Post>; spellings: Map<string, number> }>();
  for (const post of posts) {
    for (const word of post.tags ?? []) {
      const id = tagId(word);
      if (id === undefined) continue;
      const group = groups.get(id) ?? { posts: new Set(), spellings: new Map() };
      groups.set(id, group);
      group.posts.add(post);
      group.spellings.set(word, (group.spellings.get(word) ?? 0) + 1);
    }
  }
  return [...groups]
    .filter(([, group]) => group.posts.size >= fewestStories)
    .map(([id, group]) => ({
      id,
      name: mostUsed(group.spellings),
      path: `/tags/${id}/`,
      posts: [...group.posts],
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareText(a, b));
  return first?.[0] ?? '';
}
